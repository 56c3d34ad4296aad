import type { Fetched } from "./fetcher.ts"
import { type RobotsRules, readRobots } from "./robots-rules.ts"

const KEPT_MS = 86_400_000
const KEPT_AFTER_TROUBLE_MS = 600_000
const MOST_HOSTS = 1_000
const MOST_CHARACTERS = 16 << 20
const MOST_DELAY_MS = 30_000

type Failed = Extract<Fetched, { kind: "failed" }>
/** The text is read anew for each page: what is read takes many times the room. */
type Known = { text: string; failure: Failed | null; until: number }

/** RFC 9309, 2.5: the least that a reader must take. */
export const MOST_ROBOTS_BYTES = 500 * 1_024

/**
 * Asks each host's robots.txt (RFC 9309), once a day: no such file allows everything; one that cannot be had for a fault of
 * the server or of the way there forbids everything for ten minutes. `robot` is our product token.
 */
export const openRobots = (fetch: (url: string) => Promise<Fetched>, robot: string, now: () => Date) => {
  const known = new Map<string, Known>()
  const asking = new Map<string, Promise<Known>>()
  let characters = 0

  const ask = async (origin: string): Promise<Known> => {
    const answer = await fetch(`${origin}/robots.txt`)
    const isFault =
      answer.kind === "failed" && (answer.status === null || answer.status >= 500 || answer.status === 429)
    return {
      text: answer.kind === "ok" ? Buffer.from(answer.bytes).toString("utf8") : "",
      failure: isFault ? answer : null,
      until: now().getTime() + (isFault ? KEPT_AFTER_TROUBLE_MS : KEPT_MS),
    }
  }

  const forget = (origin: string) => {
    characters -= known.get(origin)?.text.length ?? 0
    known.delete(origin)
  }

  const keep = (origin: string, found: Known) => {
    forget(origin)
    known.set(origin, found)
    characters += found.text.length
    for (const oldest of known.keys()) {
      if (known.size <= MOST_HOSTS && characters <= MOST_CHARACTERS) break
      forget(oldest)
    }
  }

  const of = async (origin: string): Promise<Known> => {
    const there = known.get(origin)
    if (there && there.until > now().getTime()) return there
    const asked = asking.get(origin) ?? ask(origin).finally(() => asking.delete(origin))
    asking.set(origin, asked)
    const found = await asked
    if (known.get(origin) !== found) keep(origin, found)
    return found
  }

  const rules = ({ text }: Known): RobotsRules => readRobots(text, robot)

  return {
    /** Null when the page may be visited, else why not. */
    refusal: async (url: URL): Promise<Pick<Failed, "code" | "message"> | null> => {
      const found = await of(url.origin)
      if (found.failure?.status === null) return found.failure
      if (found.failure)
        return { code: "UNREACHABLE", message: `Its robots.txt cannot be had: ${found.failure.message}` }
      return rules(found).allows(url.pathname + url.search)
        ? null
        : { code: "UNREACHABLE", message: "Its robots.txt asks us to stay away." }
    },
    /** What is asked for as far as is known by now. */
    crawlDelayMs: (url: URL): number => {
      const found = known.get(url.origin)
      return found ? Math.min(MOST_DELAY_MS, 1_000 * (rules(found).crawlDelaySeconds ?? 0)) : 0
    },
  }
}
