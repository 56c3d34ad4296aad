import { SingleBar } from "cli-progress"
import { printError } from "./print.ts"

/** A bar over a number of things, on a terminal alone; `say` writes a line for people above it. */
export const openProgress = (total: number, things: string) => {
  if (!process.stderr.isTTY || total < 2) return { step: () => {}, say: printError, stop: () => {} }
  const bar = new SingleBar({
    format: `{bar} {value} of {total} ${things} | {eta_formatted} left`,
    clearOnComplete: true,
  })
  bar.start(total, 0)
  return { step: () => bar.increment(), say: (line: string) => printError(`\r${line}`), stop: () => bar.stop() }
}
