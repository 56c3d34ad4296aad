/** What came of a request. A refusal of the world is a value: `message` is a sentence that a feed can show. */
export type Fetched =
  | {
      kind: "ok"
      status: number
      url: string
      permanentUrl: string | null
      headers: Record<string, string>
      bytes: Uint8Array
    }
  | { kind: "not-modified"; permanentUrl: string | null; headers: Record<string, string> }
  | {
      kind: "failed"
      code: "UNREACHABLE" | "FORBIDDEN_ADDRESS" | "TOO_LONG"
      message: string
      /** HTTP, null when there was no answer. */
      status: number | null
      headers: Record<string, string>
    }

export type FetchOptions = {
  /** Such as if-none-match; names in lower case. What proves who we are is sent to the host of the address alone. */
  headers?: Record<string, string>
  /** Asks robots.txt first: for pages, not for feeds. */
  obeysRobots?: boolean
}

/** The one way out: every request to another machine goes through it. */
export type Fetcher = {
  /** `url` in the answer is where redirects ended; `permanentUrl` where 301 and 308 alone led, null when nowhere else. */
  fetch: (url: string, options?: FetchOptions) => Promise<Fetched>
  /** How long its robots.txt, as read by now, asks to wait between two pages of the host; 0 when it does not, 30 s at most. */
  crawlDelayMs: (url: string) => number
  close: () => Promise<void>
}
