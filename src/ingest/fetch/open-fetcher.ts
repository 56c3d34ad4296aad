import type { Readable } from "node:stream"
import { request } from "undici"
import { addressCheck } from "./check-address.ts"
import { readBody, TooLarge } from "./decompress.ts"
import { sentenceOfFailure, sentenceOfStatus } from "./failure-sentence.ts"
import type { Fetched, Fetcher, FetchOptions } from "./fetcher.ts"
import { ForbiddenAddress, type Lookup, pinnedAgent } from "./pinned-agent.ts"
import { openRobots } from "./robots.ts"

export type FetcherOptions = {
  /** Who we are, and how to reach us: RFC 9110, 10.1.5. */
  userAgent: string
  /** Address ranges (CIDR) that may be visited though they are not public. */
  allowPrivate?: readonly string[]
  /** For a whole request with its redirects. */
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

const httpAddress = (url: string, base?: string): URL | null => {
  if (!URL.canParse(url, base)) return null
  const address = new URL(url, base)
  address.username = ""
  address.password = ""
  address.hash = ""
  return /^https?:$/.test(address.protocol) ? address : null
}

/**
 * Opens the one safe way out. Only http and https, only to public addresses (and `allowPrivate`), checked and pinned for
 * every hop; at most five redirects, 20 s, 15 MiB. What goes wrong is an answer, never thrown.
 */
export const openFetcher = (options: FetcherOptions): Fetcher => {
  const { userAgent, timeoutMs = 20_000, mostBytes = 15 << 20, mostRedirects = 5 } = options
  const check = addressCheck(options.allowPrivate ?? [])
  const agent = pinnedAgent(check, timeoutMs, options.lookup)

  const send = async (url: URL, headers: Record<string, string>, signal: AbortSignal) => {
    const host = url.hostname.replace(/^\[|\]$/g, "")
    // A connection to an address that is written as one makes no look-up.
    if (/^[\d.]+$|:/.test(host) && !check(host)) throw new ForbiddenAddress(host)
    return request(url, {
      dispatcher: agent,
      signal,
      headers: { "user-agent": userAgent, accept: ACCEPT, "accept-encoding": "gzip, deflate, br", ...headers },
    })
  }

  const follow = async (
    start: URL,
    headers: Record<string, string>,
    signal: AbortSignal,
    robots: boolean,
  ): Promise<Fetched> => {
    let url = start
    let permanent: string | null = start.href
    const seen = new Set<string>()
    for (let hop = 0; ; hop++) {
      if (seen.has(url.href)) return failed("UNREACHABLE", "It redirects in a circle.")
      seen.add(url.href)
      if (robots && !(await rules.allows(url))) return failed("UNREACHABLE", "Its robots.txt asks us to stay away.")
      const response = await send(url, headers, signal)
      const found = flat(response.headers)
      const { statusCode: status } = response
      const permanentUrl = permanent === start.href ? null : permanent
      if (status === 304) {
        leave(response.body)
        return { kind: "not-modified", permanentUrl, headers: found }
      }
      if (status >= 300 && status < 400 && found.location) {
        leave(response.body)
        const next = httpAddress(found.location, url.href)
        if (!next) return failed("UNREACHABLE", "It redirects to what is no http address.", status)
        if (hop >= mostRedirects) return failed("UNREACHABLE", `It redirects more than ${mostRedirects} times.`, status)
        if (status !== 301 && status !== 308) permanent = permanent === url.href ? permanent : null
        else if (permanent === url.href) permanent = next.href
        url = next
        continue
      }
      if (status < 200 || status >= 300) {
        leave(response.body)
        return failed("UNREACHABLE", sentenceOfStatus(status), status, found)
      }
      const bytes = await readBody(response.body, found["content-encoding"], mostBytes)
      return { kind: "ok", status, url: url.href, permanentUrl, headers: found, bytes }
    }
  }

  const fetch = async (written: string, { headers = {}, obeysRobots = false }: FetchOptions = {}): Promise<Fetched> => {
    const url = httpAddress(written)
    if (!url) return failed("UNREACHABLE", "It is not an absolute http or https address.")
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      return await follow(url, headers, signal, obeysRobots)
    } catch (error) {
      if (error instanceof TooLarge) return failed("TOO_LONG", `The answer is not taken: ${error.message}.`)
      if (isForbidden(error))
        return failed(
          "FORBIDDEN_ADDRESS",
          `The server does not visit ${url.host} or where it leads: the address is not public.`,
        )
      return failed("UNREACHABLE", sentenceOfFailure(error, signal.aborted, timeoutMs))
    }
  }

  const rules = openRobots((address) => fetch(address), userAgent, options.now ?? (() => new Date()))
  return { fetch, close: () => agent.destroy() }
}

/** Does not wait for the rest of an answer, nor for the complaint that it was not read. */
const leave = (body: Readable): void => {
  body.on("error", () => {})
  body.destroy()
}

const isForbidden = (error: unknown): boolean =>
  error instanceof ForbiddenAddress || (error instanceof Error && error.cause !== undefined && isForbidden(error.cause))
