import { request } from "undici"
import { addressCheck } from "./check-address.ts"
import { readBody, TooLarge } from "./decompress.ts"
import { sentenceOfFailure, sentenceOfStatus } from "./failure-sentence.ts"
import type { Fetched, Fetcher, FetchOptions } from "./fetcher.ts"
import { httpAddress, sendable } from "./http-address.ts"
import { mayVisit } from "./may-visit.ts"
import { ForbiddenAddress, type Lookup, pinnedAgent } from "./pinned-agent.ts"
import { MOST_ROBOTS_BYTES, openRobots } from "./robots.ts"

export type FetcherOptions = {
  /** Who we are, and how to reach us: RFC 9110, 10.1.5. Its first product is our name in robots.txt. */
  userAgent: string
  /** Address ranges (CIDR) that may be visited though they are not public. */
  allowPrivate?: readonly string[]
  /** For a whole request with its look-ups, robots.txt and redirects. */
  timeoutMs?: number
  /** After decompression. */
  mostBytes?: number
  mostRedirects?: number
  lookup?: Lookup
  now?: () => Date
}

const ACCEPT =
  "application/rss+xml,application/atom+xml,application/feed+json,text/html;q=0.9,application/xml;q=0.9,application/json;q=0.8,*/*;q=0.5"

type Failed = Extract<Fetched, { kind: "failed" }>

const failed = (code: Failed["code"], message: string, status: number | null = null, headers = {}): Failed => ({
  kind: "failed",
  code,
  message,
  status,
  headers,
})

const flat = (headers: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]))

/** How one address is asked. */
type Task = {
  headers: Record<string, string>
  signal: AbortSignal
  obeysRobots: boolean
  /** Takes what comes first of an answer that is longer than that. */
  cutsAt?: number
}

/**
 * Opens the one safe way out. Only http and https, only to public addresses (and `allowPrivate`), checked and pinned for
 * every hop; at most five redirects, 20 s, 15 MiB. What goes wrong is an answer, never thrown.
 */
export const openFetcher = (options: FetcherOptions): Fetcher => {
  const { userAgent, timeoutMs = 20_000, mostBytes = 15 << 20, mostRedirects = 5 } = options
  const allowed = options.allowPrivate ?? []
  const agent = pinnedAgent(addressCheck(allowed), timeoutMs, options.lookup)

  const send = async (url: URL, { headers, signal }: Task) => {
    // A connection to an address that is written as one makes no look-up.
    if (!mayVisit(url.href, allowed)) throw new ForbiddenAddress(url.hostname)
    return request(url, {
      dispatcher: agent,
      signal,
      headers: { "user-agent": userAgent, accept: ACCEPT, "accept-encoding": "gzip, deflate, br", ...headers },
    })
  }

  const follow = async (start: URL, task: Task): Promise<Fetched> => {
    let url = start
    let permanent = start.href
    const seen = new Set<string>()
    for (let hop = 0; ; hop++) {
      seen.add(url.href)
      const refusal = task.obeysRobots ? await robots.refusal(url) : null
      if (refusal) return failed(refusal.code, refusal.message)
      const { statusCode: status, headers, body } = await send(url, task)
      const found = flat(headers)
      const permanentUrl = permanent === start.href ? null : permanent
      if (status >= 200 && status < 300) {
        const bytes = await readBody(body, found["content-encoding"], task.cutsAt ?? mostBytes, !!task.cutsAt)
        return { kind: "ok", status, url: url.href, permanentUrl, headers: found, bytes }
      }
      body.on("error", () => {}).destroy()
      if (status === 304) return { kind: "not-modified", permanentUrl, headers: found }
      if (status < 300 || status >= 400 || !headers.location)
        return failed("UNREACHABLE", sentenceOfStatus(status), status, found)
      const next = httpAddress([headers.location].flat()[0]!, url.href)
      if (!next) return failed("UNREACHABLE", "It redirects to what is no http address.", status)
      if (seen.has(next.href)) return failed("UNREACHABLE", "It redirects in a circle.", status)
      if (hop >= mostRedirects) return failed("UNREACHABLE", `It redirects more than ${mostRedirects} times.`, status)
      if (permanent === url.href && (status === 301 || status === 308)) permanent = next.href
      task.headers = sendable(task.headers, start.origin === next.origin)
      url = next
    }
  }

  const ask = async (written: string, task: Omit<Task, "signal">): Promise<Fetched> => {
    const url = httpAddress(written)
    if (!url) return failed("UNREACHABLE", "It is not an absolute http or https address.")
    const ending = new AbortController()
    let isTimedOut = false
    let timer: NodeJS.Timeout | undefined
    // A request that waits for a look-up or for its turn on a connection does not hear its signal.
    const expiry = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        isTimedOut = true
        reject(new Error("timed out"))
      }, timeoutMs)
    })
    try {
      return await Promise.race([follow(url, { ...task, signal: ending.signal }), expiry])
    } catch (error) {
      if (error instanceof TooLarge) return failed("TOO_LONG", `The answer is not taken: ${error.message}.`)
      if (isForbidden(error))
        return failed(
          "FORBIDDEN_ADDRESS",
          `The server does not visit ${url.host} or where it leads: the address is not public.`,
        )
      return failed("UNREACHABLE", sentenceOfFailure(error, isTimedOut, timeoutMs))
    } finally {
      clearTimeout(timer)
      ending.abort()
    }
  }

  const fetch = (url: string, { headers = {}, obeysRobots = false }: FetchOptions = {}): Promise<Fetched> =>
    ask(url, { headers: sendable(headers, true), obeysRobots })
  const robots = openRobots(
    (url) => ask(url, { headers: {}, obeysRobots: false, cutsAt: Math.min(mostBytes, MOST_ROBOTS_BYTES) }),
    userAgent.split("/")[0]!,
    options.now ?? (() => new Date()),
  )
  return {
    fetch,
    crawlDelayMs: (url) => {
      const address = httpAddress(url)
      return address ? robots.crawlDelayMs(address) : 0
    },
    close: () => agent.destroy(),
  }
}

const isForbidden = (error: unknown): boolean =>
  error instanceof ForbiddenAddress || (error instanceof Error && error.cause !== undefined && isForbidden(error.cause))
