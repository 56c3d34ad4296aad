import robotsParser, { type Robot } from "robots-parser"
import type { Fetched } from "./fetcher.ts"

const KEPT_MS = 86_400_000
const KEPT_AFTER_TROUBLE_MS = 600_000
const MOST_HOSTS = 500
const MOST_BYTES = 500 * 1_024

type Rules = { robot: Robot | null; until: number }

/**
 * Asks each host's robots.txt (RFC 9309), once a day: no such file allows everything, one that cannot be reached for a fault
 * of the server's forbids everything for ten minutes.
 */
export const openRobots = (fetch: (url: string) => Promise<Fetched>, userAgent: string, now: () => Date) => {
  const known = new Map<string, Promise<Rules>>()

  const ask = async (origin: string): Promise<Rules> => {
    const address = `${origin}/robots.txt`
    const answer = await fetch(address)
    if (answer.kind === "ok") {
      const text = Buffer.from(answer.bytes.subarray(0, MOST_BYTES)).toString("utf8")
      return { robot: parsed(address, text), until: now().getTime() + KEPT_MS }
    }
    // Where no answer comes at all, the page itself will say why.
    const isFault =
      answer.kind === "failed" && answer.status !== null && (answer.status >= 500 || answer.status === 429)
    const robot = isFault ? parsed(address, "User-agent: *\nDisallow: /") : null
    return { robot, until: now().getTime() + (isFault ? KEPT_AFTER_TROUBLE_MS : KEPT_MS) }
  }

  const rulesOf = async (origin: string): Promise<Rules> => {
    const rules = await known.get(origin)
    if (rules && rules.until > now().getTime()) return rules
    if (known.size >= MOST_HOSTS) known.delete(known.keys().next().value!)
    const asked = ask(origin)
    known.set(origin, asked)
    return asked
  }

  return {
    allows: async (url: URL): Promise<boolean> => {
      const { robot } = await rulesOf(url.origin)
      return robot?.isAllowed(url.href, userAgent.split("/")[0]) ?? true
    },
  }
}

// The package is CommonJS: its type and its value differ on where the function is.
const parsed = (address: string, text: string): Robot =>
  (robotsParser as unknown as (url: string, content: string) => Robot)(address, text)
