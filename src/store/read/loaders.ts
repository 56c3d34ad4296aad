import DataLoader from "dataloader"
import { waves } from "./waves.ts"

/** The loaders of one request, each made when first asked for; their statements go level by level of the query. */
export type Loaders = {
  /** The loader of `read` for this owner and kind; `read` answers in the order of its keys. */
  loader: <Key, Value>(
    owner: object,
    kind: string,
    read: (keys: readonly Key[]) => Promise<Value[]>,
    cacheKeyFn?: (key: Key) => string,
  ) => DataLoader<Key, Value, string | number>
  /** Runs a statement of its own with those of the present level. */
  run: ReturnType<typeof waves>["run"]
}

export const createLoaders = (): Loaders => {
  const wave = waves()
  const made = new Map<unknown, Map<string, DataLoader<never, unknown, string | number>>>()
  const make = <Key, Value>(read: (keys: readonly Key[]) => Promise<Value[]>, cacheKeyFn?: (key: Key) => string) => {
    const options = { batchScheduleFn: wave.schedule, ...(cacheKeyFn ? { cacheKeyFn } : {}) }
    return new DataLoader<Key, Value, string | number>((keys) => wave.run(() => read(keys)), options as never)
  }
  return {
    loader: (owner, kind, read, cacheKeyFn) => {
      const kinds = made.get(owner) ?? new Map()
      made.set(owner, kinds)
      if (!kinds.has(kind)) kinds.set(kind, make(read, cacheKeyFn))
      return kinds.get(kind)
    },
    run: wave.run,
  }
}
