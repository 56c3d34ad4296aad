import { setTimeout as delay } from "node:timers/promises"
import { parseUrl } from "../../lib/parse-url.ts"
import type { Fetcher } from "./fetcher.ts"

const PAUSE_MS = 1_000

type Clock = { now: () => number; pause: (ms: number) => Promise<unknown> }

/** The same way out for addresses that are asked one after the other: a second between two of one host, or as long as its robots.txt asks. */
export const pacedFetcher = (fetcher: Fetcher, { now, pause }: Clock = { now: Date.now, pause: delay }): Fetcher => {
  const answered = new Map<string, number>()
  return {
    ...fetcher,
    fetch: async (url, options) => {
      const host = parseUrl(url)?.host ?? ""
      const last = answered.get(host)
      const rest = last === undefined ? 0 : last + Math.max(PAUSE_MS, fetcher.crawlDelayMs(url)) - now()
      if (rest > 0) await pause(rest)
      const answer = await fetcher.fetch(url, options)
      answered.set(host, now())
      return answer
    },
  }
}
