import { SingleBar } from "cli-progress"
import { printError } from "./print.ts"

/**
 * A bar over a total, on a terminal alone; `say` writes a line for people above it. It counts `things` by name, or shows per
 * cent where there is none.
 */
export const openProgress = (total: number, things: string | null) => {
  if (!process.stderr.isTTY || total < 2) return { step: () => {}, at: () => {}, say: printError, stop: () => {} }
  const count = things ? `{value} of {total} ${things}` : "{percentage} %"
  const bar = new SingleBar({ format: `{bar} ${count} | {eta_formatted} left`, clearOnComplete: true, etaBuffer: 100 })
  bar.start(total, 0)
  return {
    step: () => bar.increment(),
    at: (value: number) => bar.update(value),
    say: (line: string) => printError(`\r${line}`),
    stop: () => bar.stop(),
  }
}
