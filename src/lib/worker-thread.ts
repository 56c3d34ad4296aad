import { parentPort, Worker } from "node:worker_threads"

/** Why a thread gave no answer: it took too long, needed too much memory, or broke. */
export class ThreadFailure extends Error {
  override readonly name = "ThreadFailure"
}

export type ThreadOptions = {
  /** The path of its code within src, without an ending. */
  code: string
  longestMs: number
}

type Task<Asked> = { id: number; asked: Asked }
type Answer<Told> = { id: number } & ({ told: Told } | { failure: string })
type Waiting<Asked, Told> = { task: Task<Asked>; resolve: (told: Told) => void; reject: (error: ThreadFailure) => void }

const MOST_MEGABYTES = 1_024
const LIMITS = { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } }

/** Bundled, the code of all threads lies beside this file. In development it is TypeScript, which a thread must be taught. */
const startThread = (code: string): Worker => {
  const bundled = code.replace(/^.*\//, "")
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL(`./${bundled}.js`, import.meta.url), LIMITS)
  const source = JSON.stringify(new URL(`../${code}.ts`, import.meta.url).href)
  const taught = `import("tsx/esm/api").then(({ register }) => (register(), import(${source})))`
  return new Worker(taught, { ...LIMITS, eval: true, execArgv: [] })
}

/**
 * Has another thread work, on one thing after the other, each within a time and 1 GiB; else, and when it is called off, it
 * rejects with a ThreadFailure. The thread is started with the first, and anew after one that broke it or took too long.
 */
export const openWorkerThread = <Asked, Told>({ code, longestMs }: ThreadOptions) => {
  const queue: Waiting<Asked, Told>[] = []
  let thread: Worker | null = null
  let limit: NodeJS.Timeout | undefined

  const end = (settle: (waiting: Waiting<Asked, Told>) => void) => {
    clearTimeout(limit)
    const waiting = queue.shift()
    if (waiting) settle(waiting)
    if (queue.length > 0) begin()
    else thread?.unref()
  }
  const giveUp = (why: string) => {
    const broken = thread
    thread = null
    void broken?.terminate()
    end(({ reject }) => reject(new ThreadFailure(why)))
  }
  const start = (): Worker => {
    const started = startThread(code)
    const broken = (why: string) => {
      if (thread === started) giveUp(why)
    }
    started.on("message", (answer: Answer<Told>) => {
      if (queue[0]?.task.id !== answer.id) return
      if ("told" in answer) end(({ resolve }) => resolve(answer.told))
      else end(({ reject }) => reject(new ThreadFailure(answer.failure)))
    })
    started.on("error", (error: Error) => broken(error.message))
    started.on("exit", () => broken("its thread ended"))
    return started
  }
  const begin = () => {
    thread ??= start()
    // While it works the process lives on; idle, it keeps nobody.
    thread.ref()
    limit = setTimeout(() => giveUp(`it takes longer than ${longestMs / 1_000} s`), longestMs)
    thread.postMessage(queue[0]!.task)
  }

  let id = 0
  return (asked: Asked, signal?: AbortSignal): Promise<Told> =>
    new Promise<Told>((resolve, reject) => {
      const waiting = { task: { id: ++id, asked }, resolve, reject }
      const callOff = () => {
        const at = queue.indexOf(waiting)
        if (at === 0) giveUp("it was called off")
        else if (at > 0) queue.splice(at, 1)[0]!.reject(new ThreadFailure("it was called off"))
      }
      signal?.addEventListener("abort", callOff, { once: true })
      queue.push(waiting)
      if (queue.length === 1) begin()
    })
}

/** Within such a thread: answers what it is asked. */
export const answerInThread = <Asked, Told>(work: (asked: Asked) => Told): void => {
  const answerTo = ({ id, asked }: Task<Asked>): Answer<Told> => {
    try {
      return { id, told: work(asked) }
    } catch (error) {
      return { id, failure: error instanceof Error ? error.message : String(error) }
    }
  }
  parentPort?.on("message", (task: Task<Asked>) => parentPort!.postMessage(answerTo(task)))
}
