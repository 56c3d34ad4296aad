import { canonicalUrl, httpUrl } from "../../lib/canonical-url.ts"
import { articleDraft, type SourceArticle } from "../../model/article.ts"
import type { FeedDocument, FeedEntry } from "../../model/feed.ts"
import { chooseDate, dateInUrl } from "../choose-date.ts"
import { fragmentOf } from "../html/fragment.ts"
import { textOfHtml } from "../html/text-of-html.ts"
import { headlineFrom } from "../read-text.ts"
import { splitByline } from "../split-byline.ts"
import { eachMediaOnce } from "./each-media-once.ts"
import { mediaOfContent } from "./media-of-content.ts"

/** One name may hold several, or words around it: "By Ada Diaz and Bo Li". What does not look like that is a name. */
const namesIn = (written: string, publisher: string | null): string[] => {
  const names = splitByline(written, publisher)
  return names.length > 1 || (names.length === 1 && /^by\s/i.test(written)) ? names : [written]
}

/**
 * The article that an entry carries, as plain text with its pictures apart: its content, else its summary, is the body. One
 * that is only a title has none. The headline is empty when the entry has neither words nor an address.
 */
export const articleOfEntry = (entry: FeedEntry, feed: FeedDocument, now: Date): SourceArticle => {
  const base = entry.url ?? feed.homePageUrl
  const { text: articleBody, media } = fragmentOf(entry.content ?? entry.summary ?? "", base, mediaOfContent)
  const headline = entry.title ?? headlineFrom(articleBody)
  const names = entry.authors.flatMap(({ name }) => name ?? [])
  const publisher = entry.source?.title ?? feed.title
  const url = entry.url && httpUrl(entry.url) && entry.url
  const claims = [
    ...(entry.datePublished ? [{ source: "FEED" as const, value: entry.datePublished, chosen: false }] : []),
    ...(url && dateInUrl(url) ? [{ source: "URL" as const, value: dateInUrl(url)!, chosen: false }] : []),
  ]
  return articleDraft({
    headline: headline || entry.url || "",
    articleBody,
    abstract: entry.summary === null ? null : textOfHtml(entry.summary).replace(/\s+/g, " ") || null,
    authors: names.flatMap((name) => namesIn(name, publisher)),
    byline: names.join(", ") || entry.authors[0]?.email || null,
    keywords: entry.categories,
    inLanguage: entry.inLanguage,
    dateModified: entry.dateModified,
    ...chooseDate(claims, now),
    url,
    canonicalUrl: url && canonicalUrl(url),
    guid: entry.guid,
    publisher,
    media: eachMediaOnce([...entry.media, ...media]),
  })
}
