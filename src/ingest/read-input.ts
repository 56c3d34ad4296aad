import { canonicalUrl, httpUrl } from "../lib/canonical-url.ts"
import { charsetOf, decodeText } from "../lib/decode-text.ts"
import { languageTag } from "../lib/language-tag.ts"
import { readDateTime } from "../lib/read-date-time.ts"
import { articleDraft, type DateSignal, type SourceArticle } from "../model/article.ts"
import type { ArticleInput } from "../model/article-input.ts"
import type { FeedDocument } from "../model/feed.ts"
import { type InputError, ok, type Result, refused } from "../model/input-error.ts"
import { checkInput, entryErrors } from "./check-input.ts"
import { chooseDate, dateInUrl } from "./choose-date.ts"
import { type ContentKind, detectKind } from "./detect-kind.ts"
import { articleOfEntry } from "./feed/article-of-entry.ts"
import { entryNames } from "./feed/entry-names.ts"
import { readFeedInTime } from "./feed/feed-reader.ts"
import { absoluteUrl } from "./html/absolute-url.ts"
import { readNinjs } from "./ninjs/read-ninjs.ts"
import { readPageInTime } from "./page/page-reader.ts"
import { readFields, readSenderFields } from "./read-fields.ts"
import { headlineFrom, readText } from "./read-text.ts"
import type { Reading } from "./reading.ts"
import { splitByline } from "./split-byline.ts"

/** What an input holds: one article, or those of a feed or of a list, and why items of the list could not be read. */
export type InputContent = { feed: FeedDocument | null; articles: SourceArticle[]; refused: InputError[] }

type Content =
  | { kind: "article"; reading: Reading }
  | { kind: "list"; items: Result<Reading>[] }
  | { kind: "feed"; feed: FeedDocument }

const decoded = (input: ArticleInput): Result<ArticleInput> => {
  const header = (wanted: string) =>
    Object.entries(input.headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? ""
  const type = header("content-type")
  const charset = charsetOf(type)
  const text = decodeText(Buffer.from(input.bytesBase64 ?? "", "base64"), charset)
  if (text === null)
    return refused("UNREADABLE", "The bytes are not text in an encoding that can be told.", ["bytesBase64"])
  const kind = kindOf(text, type)
  if (kind === "jsonl")
    return refused("UNREADABLE", "The bytes are JSON lines, not one article or feed.", ["bytesBase64"])
  const url = absoluteUrl(header("content-location"), input.url ?? null) ?? input.url
  const inLanguage = input.inLanguage ?? (kind === "feed" ? languageTag(header("content-language")) : null)
  return ok({ ...input, url, inLanguage, bytesBase64: null, [kind]: text })
}

/** Feeds are often sent as HTML: the content decides, and the header only where the content says nothing. */
const kindOf = (text: string, type: string): ContentKind => {
  const kind = detectKind(text)
  if (kind !== "text") return kind
  if (/html/i.test(type)) return "html"
  return /rss|atom|rdf|feed\+json/i.test(type) ? "feed" : "text"
}

const mapped = <T>(result: Result<T>, content: (value: T) => Content): Result<Content> =>
  result.kind === "error" ? result : ok(content(result.value))

const article = (reading: Reading): Content => ({ kind: "article", reading })

const readContent = async (input: ArticleInput, now: Date): Promise<Result<Content>> => {
  const url = input.url ? httpUrl(input.url) : null
  const known = input.datePublished ?? (input.url ? dateInUrl(input.url) : null)
  if (input.articleBody) return ok(article(readFields({ ...input, articleBody: input.articleBody })))
  if (input.text)
    return ok(article(readText(input.text, new Date((known && readDateTime(known)) || now), input.headline)))
  if (input.html) return mapped(await readPageInTime(input.html, { url, now }), article)
  if (input.feed)
    return mapped(await readFeedInTime(input.feed, { url, language: input.inLanguage ?? null }), (feed) => ({
      kind: "feed",
      feed,
    }))
  if (input.ninjs) return mapped(readNinjs(input.ninjs, now), (items) => ({ kind: "list", items }))
  const text = decoded(input)
  if (text.kind === "error") return text
  const errors = checkInput(text.value, now)
  return errors.length > 0 ? { kind: "error", errors } : readContent(text.value, now)
}

const claim = (source: DateSignal["source"], value: string | null): DateSignal[] =>
  value ? [{ source, value, chosen: false }] : []

/** Pages and feeds from before the web say so by mistake. */
const FIRST_PAGES = Date.UTC(1990, 0)

const dated = (input: ArticleInput, reading: Reading, url: string | null, now: Date) => {
  const [stated] = claim("META", input.datePublished ? readDateTime(input.datePublished) : null)
  const signals = reading.dateSignals ?? []
  const inUrl = signals.some(({ source }) => source === "URL") ? [] : claim("URL", url && dateInUrl(url))
  const earliest = input.html || input.bytesBase64 ? FIRST_PAGES : undefined
  return chooseDate([...inUrl, ...signals], now, { stated: stated ?? null, earliest: earliest ?? undefined })
}

const assemble = (input: ArticleInput, reading: Reading, now: Date): SourceArticle => {
  const sender = readSenderFields(input)
  const url = sender.url ?? (reading.url ? httpUrl(reading.url) : null)
  const given = url && canonicalUrl(url)
  const canonical = reading.canonicalUrl ?? given
  const known = [given, ...(reading.alternateUrls ?? [])].filter((each) => each !== null && each !== canonical)
  const merged = { ...reading, ...sender, media: [...(sender.media ?? []), ...(reading.media ?? [])] }
  const written = sender.byline ?? (reading.authors ? null : merged.byline)
  return articleDraft({
    ...merged,
    ...dated(input, reading, url, now),
    headline: merged.headline ?? headlineFrom(merged.articleBody),
    inLanguage: merged.inLanguage ? languageTag(merged.inLanguage) : null,
    authors: written ? splitByline(written, merged.publisher) : (reading.authors ?? []),
    url,
    canonicalUrl: canonical,
    alternateUrls: [...new Set(known as string[])],
  })
}

const hasWords = ({ articleBody }: Reading) => /[\p{L}\p{N}]/u.test(articleBody)

/**
 * What a sender says of a list holds for all its articles: who publishes them, in which section and language. Where ninjs
 * was fetched is the address of a service, not of an article.
 */
const ofItems = (input: ArticleInput, count: number): ArticleInput => {
  if (count === 1) return input.bytesBase64 ? { ...input, url: null } : input
  const { publisher, articleSection, inLanguage } = input
  return { publisher, articleSection, inLanguage }
}

const articlesOf = (input: ArticleInput, items: readonly Result<Reading>[], now: Date): Result<InputContent> => {
  const readings = items.flatMap((item) => (item.kind === "ok" && hasWords(item.value) ? item.value : []))
  const refusals = items.flatMap((item) => (item.kind === "error" ? item.errors : []))
  if (readings.length === 0 && refusals.length > 0) return { kind: "error", errors: refusals }
  if (readings.length === 0) return refused("UNREADABLE", "The input holds no article text.")
  return ok({ feed: null, articles: readings.map((reading) => assemble(input, reading, now)), refused: refusals })
}

const contentOfFeed = ({ url, publisher }: ArticleInput, feed: FeedDocument, now: Date): InputContent => {
  const nameOf = entryNames(feed, url ?? null)
  const errors = feed.entries.map(entryErrors)
  const sane = feed.entries.filter((_, at) => errors[at]!.length === 0)
  const articles = sane.map((entry): SourceArticle => {
    const article = articleOfEntry(entry, feed, now)
    const name = nameOf(entry)
    return { ...article, publisher: publisher ?? article.publisher, alternateUrls: name ? [name] : [] }
  })
  return { feed, articles, refused: errors.flat() }
}

/**
 * Reads whatever its sender has of one article, or of several, or says everything that is wrong with the input. What the
 * sender states of one article wins over what is read from its text. `now` is the time of the first sight.
 */
export const readInput = async (input: ArticleInput, { now }: { now: Date }): Promise<Result<InputContent>> => {
  const errors = checkInput(input, now)
  if (errors.length > 0) return { kind: "error", errors }
  const content = await readContent(input, now)
  if (content.kind === "error") return content
  if (content.value.kind === "feed") return ok(contentOfFeed(input, content.value.feed, now))
  if (content.value.kind === "article") return articlesOf(input, [ok(content.value.reading)], now)
  const { items } = content.value
  return articlesOf(ofItems(input, items.length), items, now)
}
