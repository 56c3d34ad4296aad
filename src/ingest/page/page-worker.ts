import { parentPort } from "node:worker_threads"
import type { PageAnswer, PageTask } from "./page-reader.ts"
import { readPage } from "./read-page.ts"

/** The thread in which pages are read, one after the other. A page that breaks the reader is UNREADABLE. */
const answerTo = ({ id, html, url, now }: PageTask): PageAnswer => {
  try {
    return { id, result: readPage(html, { url, now: new Date(now) }) }
  } catch (error) {
    const message = `The page could not be read: ${error instanceof Error ? error.message : error}`
    return { id, result: { kind: "error", errors: [{ code: "UNREADABLE", message, path: ["html"] }] } }
  }
}

parentPort?.on("message", (task: PageTask) => parentPort!.postMessage(answerTo(task)))
