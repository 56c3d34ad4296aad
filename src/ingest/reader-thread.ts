import { parentPort, Worker } from "node:worker_threads"
import { type Result, refused } from "../model/input-error.ts"

type Task<Asked> = { id: number; asked: Asked }
type Answer<Read> = { id: number; result: Result<Read> }
type Waiting<Asked, Read> = { task: Task<Asked>; answer: (result: Result<Read>) => void }

/** What a thread reads: the path of its code without an ending, beside this file, and how its matter is called. */
export type ReaderThread = { code: string; what: "page" | "feed"; longestMs: number }

const MOST_MEGABYTES = 1_024
const LIMITS = { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } }

/** Bundled, the code of all threads lies beside this file. In development it is TypeScript, which a thread must be taught. */
const startThread = (code: string): Worker => {
  const bundled = code.replace(/^.*\//, "")
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL(`./${bundled}.js`, import.meta.url), LIMITS)
  const source = JSON.stringify(new URL(`./${code}.ts`, import.meta.url).href)
  const taught = `import("tsx/esm/api").then(({ register }) => (register(), import(${source})))`
  return new Worker(taught, { ...LIMITS, eval: true, execArgv: [] })
}

/**
 * Reads in another thread, one thing after the other, each within a time and 1 GiB; what needs more is UNREADABLE. The
 * thread is started with the first, and anew after one that broke it or took too long.
 */
export const openReaderThread = <Asked, Read>({ code, what, longestMs }: ReaderThread) => {
  const queue: Waiting<Asked, Read>[] = []
  let thread: Worker | null = null
  let limit: NodeJS.Timeout | undefined

  const settle = (result: Result<Read>) => {
    clearTimeout(limit)
    queue.shift()?.answer(result)
    if (queue.length > 0) begin()
    else thread?.unref()
  }
  const giveUp = (why: string) => {
    const broken = thread
    thread = null
    void broken?.terminate()
    settle(refused("UNREADABLE", `The ${what} ${why}.`))
  }
  const start = (): Worker => {
    const started = startThread(code)
    const broken = (why: string) => {
      if (thread === started) giveUp(`could not be read: ${why}`)
    }
    started.on("message", ({ id, result }: Answer<Read>) => {
      if (queue[0]?.task.id === id) settle(result)
    })
    started.on("error", (error: Error) => broken(error.message))
    started.on("exit", () => broken("its reader ended"))
    return started
  }
  const begin = () => {
    thread ??= start()
    // While it reads the process lives on; idle, it keeps nobody.
    thread.ref()
    limit = setTimeout(() => giveUp(`takes longer than ${longestMs / 1_000} s to read`), longestMs)
    thread.postMessage(queue[0]!.task)
  }

  let id = 0
  return (asked: Asked): Promise<Result<Read>> =>
    new Promise((answer) => {
      queue.push({ task: { id: ++id, asked }, answer })
      if (queue.length === 1) begin()
    })
}

/** Within such a thread: answers what it is asked. What breaks the reader is UNREADABLE. */
export const answerInThread = <Asked, Read>(what: ReaderThread["what"], read: (asked: Asked) => Result<Read>): void => {
  const answerTo = (asked: Asked): Result<Read> => {
    try {
      return read(asked)
    } catch (error) {
      return refused("UNREADABLE", `The ${what} could not be read: ${error instanceof Error ? error.message : error}`)
    }
  }
  parentPort?.on("message", ({ id, asked }: Task<Asked>) => parentPort!.postMessage({ id, result: answerTo(asked) }))
}
