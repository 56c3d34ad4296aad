import { Worker } from "node:worker_threads"
import { type Result, refused } from "../../model/input-error.ts"
import type { Reading } from "../reading.ts"

export type PageTask = { id: number; html: string; url: string | null; now: string }
export type PageAnswer = { id: number; result: Result<Reading> }

const LONGEST_MS = 10_000
const MOST_MEGABYTES = 1_024

type Waiting = { task: PageTask; answer: (result: Result<Reading>) => void }

const LIMITS = { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } }

/** Bundled, the thread's code lies beside this file. In development it is TypeScript, which a thread must be taught. */
const startThread = (): Worker => {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./page-worker.js", import.meta.url), LIMITS)
  const source = JSON.stringify(new URL("./page-worker.ts", import.meta.url).href)
  const code = `import("tsx/esm/api").then(({ register }) => (register(), import(${source})))`
  return new Worker(code, { ...LIMITS, eval: true, execArgv: [] })
}

/** One thread that reads page after page; started with the first, and anew after one that broke it or took too long. */
const createReader = (longestMs: number) => {
  const queue: Waiting[] = []
  let thread: Worker | null = null
  let limit: NodeJS.Timeout | undefined

  const settle = (result: Result<Reading>) => {
    clearTimeout(limit)
    queue.shift()?.answer(result)
    if (queue.length > 0) begin()
    else thread?.unref()
  }
  const giveUp = (why: string) => {
    const broken = thread
    thread = null
    void broken?.terminate()
    settle(refused("UNREADABLE", why, ["html"]))
  }
  const start = (): Worker => {
    const started = startThread()
    const broken = (why: string) => {
      if (thread === started) giveUp(`The page could not be read: ${why}.`)
    }
    started.on("message", ({ id, result }: PageAnswer) => {
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
    limit = setTimeout(() => giveUp(`The page takes longer than ${longestMs / 1_000} s to read.`), longestMs)
    thread.postMessage(queue[0]!.task)
  }

  let id = 0
  return (html: string, url: string | null, now: Date): Promise<Result<Reading>> =>
    new Promise((answer) => {
      queue.push({ task: { id: ++id, html, url, now: now.toISOString() }, answer })
      if (queue.length === 1) begin()
    })
}

const read = createReader(LONGEST_MS)

/** Reads a page in another thread, within 10 s and 1 GiB; what needs more is UNREADABLE. Pages are read one by one. */
export const readPageInTime = (
  html: string,
  { url, now }: { url: string | null; now: Date },
): Promise<Result<Reading>> => read(html, url, now)
