import { stat } from "node:fs/promises"
import { openProgress } from "./progress.ts"

/** What an address counts for beside files, in bytes: about a page. */
const ADDRESS_BYTES = 100_000

/** A bar over all inputs, on a terminal alone: files by their bytes. */
export const openIngestProgress = async (files: readonly string[]) => {
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(file).catch(() => null))?.size ?? ADDRESS_BYTES),
  )
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const bar = openProgress(total, null)
  const before = (at: number) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0)
  return {
    /** So many bytes of a file are read. */
    at: (file: string, bytesRead: number) => {
      const at = files.indexOf(file)
      bar.at(before(at) + Math.min(bytesRead, sizes[at]!))
    },
    /** A file or address is done. */
    done: (file: string) => bar.at(before(files.indexOf(file) + 1)),
    say: bar.say,
    stop: bar.stop,
  }
}
