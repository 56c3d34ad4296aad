import { canonicalUrl, httpUrl } from "../lib/canonical-url.ts"
import { oneLine, storableText } from "../lib/normalize-text.ts"
import { readDateTime } from "../lib/read-date-time.ts"
import type { ArticleInput, MediaInput } from "../model/article-input.ts"
import { type MediaDraft, mediaOf } from "../model/media.ts"
import { headlineFrom } from "./read-text.ts"
import type { Reading } from "./reading.ts"
import { readDateline } from "./text/read-dateline.ts"

const line = (value: string | null | undefined): string | null => (value && oneLine(value)) || null

const mediaFrom = (given: MediaInput): MediaDraft => ({
  ...mediaOf(given.mediaType ?? "IMAGE"),
  contentUrl: given.contentUrl ? httpUrl(given.contentUrl) : null,
  caption: line(given.caption),
  creditText: line(given.creditText),
  alternativeText: line(given.alternativeText),
  width: given.width ?? null,
  height: given.height ?? null,
})

/** Drops what was not given, so that it does not hide what was read elsewhere. */
const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as Partial<T>

/** What the sender says of the article beside its content; each value on one line, absent where the sender is silent. */
export const readSenderFields = (input: ArticleInput) =>
  given({
    id: input.id ? storableText(input.id) : null,
    url: input.url ? httpUrl(input.url) : null,
    canonicalUrl: input.url ? canonicalUrl(input.url) : null,
    headline: line(input.headline),
    abstract: line(input.abstract),
    byline: line(input.byline),
    articleSection: line(input.articleSection),
    keywords: input.keywords?.map(oneLine).filter((word) => word !== ""),
    publisher: line(input.publisher),
    inLanguage: line(input.inLanguage),
    dateModified: input.dateModified ? readDateTime(input.dateModified) : null,
    media: input.media?.map(mediaFrom),
  })

/**
 * Reads an article whose body is given clean: the body is kept unit for unit (only NUL and lone surrogates, which cannot
 * be stored, become U+FFFD), so that offsets in it are those of the sender's text.
 */
export const readFields = (input: ArticleInput & { articleBody: string }): Reading => {
  const articleBody = storableText(input.articleBody)
  return {
    headline: headlineFrom(articleBody),
    dateline: readDateline(articleBody.slice(0, 300).trimStart())?.text ?? null,
    articleBody,
  }
}
