import { chooseDate } from "../ingest/choose-date.ts"
import { readInput } from "../ingest/read-input.ts"
import { sharedWords } from "../lib/shared-words.ts"
import type { SourceArticle } from "../model/article.ts"
import { ok, type Result, refused } from "../model/input-error.ts"
import type { JobDeps } from "./job-deps.ts"

/** Above this many characters a feed gives more than a summary. */
const LONGEST_SUMMARY = 1_500

const SAME_SUBJECT = 0.4

/** Whether the page behind an entry is worth asking for. */
export const isSummary = ({ articleBody, url }: SourceArticle): boolean =>
  url !== null && articleBody.length <= LONGEST_SUMMARY

/**
 * The article of an entry with the text of the page that it links to. The feed's own headline, date and guid stay. Refused
 * with a sentence when the page cannot be had, or says less than the feed.
 */
export const readLinkedPage = async (deps: JobDeps, fromFeed: SourceArticle): Promise<Result<SourceArticle>> => {
  const answer = await deps.fetcher.fetch(fromFeed.url!, { obeysRobots: true })
  if (answer.kind === "failed") return refused(answer.code, answer.message)
  if (answer.kind === "not-modified") return refused("UNREACHABLE", "It answers without the page.")
  const bytesBase64 = Buffer.from(answer.bytes).toString("base64")
  const input = { bytesBase64, headers: { "content-type": answer.headers["content-type"] ?? "" }, url: answer.url }
  const content = await readInput(input, { now: deps.now() })
  if (content.kind === "error") return content
  const [page, ...others] = content.value.articles
  if (!page || others.length > 0 || content.value.feed)
    return refused("UNREADABLE", "It is not the page of an article.")
  if (page.articleBody.length <= fromFeed.articleBody.length)
    return refused("UNREADABLE", "It says no more than the feed.")
  // A login wall, a consent form and a home page answer in place of the article.
  if (
    new URL(answer.url).pathname === "/" ||
    sharedWords(`${fromFeed.headline} ${fromFeed.articleBody}`, saidBy(page)) < SAME_SUBJECT
  )
    return refused("UNREADABLE", "It is not the page of this article.")
  return ok(merge(fromFeed, page, deps.now()))
}

const saidBy = ({ headline, abstract, articleBody }: SourceArticle): string =>
  [headline, abstract ?? "", articleBody].join(" ")

const merge = (fromFeed: SourceArticle, page: SourceArticle, now: Date): SourceArticle => {
  const addresses = [fromFeed.canonicalUrl, page.canonicalUrl, ...fromFeed.alternateUrls, ...page.alternateUrls]
  const canonicalUrl = page.canonicalUrl ?? fromFeed.canonicalUrl
  return {
    ...page,
    id: fromFeed.id,
    guid: fromFeed.guid,
    headline: fromFeed.headline,
    abstract: page.abstract ?? fromFeed.abstract,
    byline: page.byline ?? fromFeed.byline,
    authors: page.authors.length > 0 ? page.authors : fromFeed.authors,
    keywords: [...new Set([...fromFeed.keywords, ...page.keywords])],
    articleSection: page.articleSection ?? fromFeed.articleSection,
    inLanguage: page.inLanguage ?? fromFeed.inLanguage,
    dateModified: page.dateModified ?? fromFeed.dateModified,
    ...datesOf(fromFeed, page, now),
    url: fromFeed.url,
    canonicalUrl,
    alternateUrls: [
      ...new Set(addresses.filter((address) => address !== null && address !== canonicalUrl) as string[]),
    ],
    publisher: fromFeed.publisher ?? page.publisher,
    media: page.media.length > 0 ? page.media : fromFeed.media,
  }
}

/** The feed's date where it gives one; the signals of both are kept. */
const datesOf = (fromFeed: SourceArticle, page: SourceArticle, now: Date) => {
  const said = [...fromFeed.dateSignals, ...page.dateSignals]
  const signals = said.filter(
    ({ source, value }, at) =>
      source !== "FIRST_SEEN" && at === said.findIndex((each) => each.source === source && each.value === value),
  )
  const stated = signals.find(({ source }) => source === "FEED") ?? null
  return chooseDate(
    signals.filter((signal) => signal !== stated),
    now,
    { stated },
  )
}
