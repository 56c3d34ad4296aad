import { charsetOf, decodeText } from "../../lib/decode-text.ts"
import type { FeedDocument, FoundFeed } from "../../model/feed.ts"
import { ok, type Result, refused } from "../../model/input-error.ts"
import { detectKind } from "../detect-kind.ts"
import type { Fetched, Fetcher } from "../fetch/fetcher.ts"
import { feedLinks } from "./feed-links.ts"
import { readFeedInTime } from "./feed-reader.ts"
import { withHttpScheme } from "./feed-scheme.ts"

/** Where sites put their feeds when no link says so, at the root of the site. */
const USUAL_PATHS = [
  ...["/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json"],
  ...["/feeds/posts/default", "/index.rdf"],
]
/** After that no further address is asked. */
const MOST_MS = 60_000

type Answer = Extract<Fetched, { kind: "ok" }>
type Found = { kind: "feed"; found: FoundFeed } | { kind: "page"; html: string; url: string } | { kind: "neither" }

/**
 * The feed at an address, or the first that a page there links to, or that lies where feeds usually do. The address in the
 * answer is where permanent redirects lead; a scheme such as feed: means http. Some twenty requests, a minute and one more
 * request at most; a host that does not answer is not asked again.
 */
export const discoverFeed = async (fetcher: Pick<Fetcher, "fetch">, written: string): Promise<Result<FoundFeed>> => {
  const until = performance.now() + MOST_MS
  const url = withHttpScheme(written.trim())
  const answer = await fetcher.fetch(url)
  if (answer.kind !== "ok") return refusedBy(answer)
  const there = await readAt(answer, url)
  if (there.kind === "feed") return ok(there.found)
  if (there.kind === "neither") return refused("UNREADABLE", "It is neither a feed nor a web page.", ["url"])
  const linked = feedLinks(there.html, there.url)
  const usual = USUAL_PATHS.map((path) => new URL(path, there.url).href).filter((each) => !linked.includes(each))
  const found = await firstFeed(fetcher, [...linked, ...usual], until)
  return found
    ? ok(found)
    : refused("NOT_FOUND", "The page links to no feed, and none is where feeds usually are.", ["url"])
}

const refusedBy = (answer: Exclude<Fetched, Answer>): Result<never> =>
  answer.kind === "failed"
    ? refused(answer.code, answer.message, ["url"])
    : refused("UNREACHABLE", "It answers that nothing changed, which nobody asked.", ["url"])

/** Asks one after the other. */
const firstFeed = async (
  fetcher: Pick<Fetcher, "fetch">,
  urls: readonly string[],
  until: number,
): Promise<FoundFeed | null> => {
  const silent = new Set<string>()
  for (const url of urls) {
    const { host } = new URL(url)
    if (performance.now() > until) break
    if (silent.has(host)) continue
    const answer = await fetcher.fetch(url)
    if (answer.kind === "failed" && answer.status === null && answer.code !== "TOO_LONG") silent.add(host)
    const read = answer.kind === "ok" ? await readAt(answer, url) : null
    if (read?.kind === "feed") return read.found
  }
  return null
}

const readAt = async (answer: Answer, asked: string): Promise<Found> => {
  const charset = charsetOf(answer.headers["content-type"] ?? "")
  const text = decodeText(answer.bytes, charset)
  if (text === null) return { kind: "neither" }
  const isPage = detectKind(text) === "html"
  const feed = isPage ? null : await feedIn(text, answer.url)
  if (feed) return { kind: "feed", found: { url: answer.permanentUrl ?? asked, feed } }
  return isPage || /html/i.test(answer.headers["content-type"] ?? "")
    ? { kind: "page", html: text, url: answer.url }
    : { kind: "neither" }
}

const feedIn = async (text: string, url: string): Promise<FeedDocument | null> => {
  const read = await readFeedInTime(text, { url })
  return read.kind === "ok" ? read.value : null
}
