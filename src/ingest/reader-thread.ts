import { answerInThread, openWorkerThread, ThreadFailure } from "../lib/worker-thread.ts"
import { type Result, refused } from "../model/input-error.ts"

/** What a thread reads: the path of its code within src, without an ending, and how its matter is called. */
export type ReaderThread = { code: string; what: "page" | "feed"; longestMs: number }

/**
 * Reads in another thread, one thing after the other, each within a time and 1 GiB; what needs more, or breaks the reader, is
 * UNREADABLE.
 */
export const openReaderThread = <Asked, Read>({ code, what, longestMs }: ReaderThread) => {
  const read = openWorkerThread<Asked, Result<Read>>({ code, longestMs })
  return async (asked: Asked): Promise<Result<Read>> => {
    try {
      return await read(asked)
    } catch (error) {
      if (!(error instanceof ThreadFailure)) throw error
      return refused("UNREADABLE", `The ${what} could not be read: ${error.message}.`)
    }
  }
}

/** Within such a thread: answers what it is asked. */
export const readInThread = <Asked, Read>(read: (asked: Asked) => Result<Read>): void => answerInThread(read)
