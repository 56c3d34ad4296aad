import { z } from "zod"
import { languageTag } from "../../lib/language-tag.ts"
import { oneLine } from "../../lib/normalize-text.ts"
import type { FeedDocument, FeedEntry, FeedPerson } from "../../model/feed.ts"
import { ok, type Result } from "../../model/input-error.ts"
import { type MediaDraft, mediaOf } from "../../model/media.ts"
import { absoluteUrl } from "../html/absolute-url.ts"
import { mendJson } from "./mend-json.ts"
import type { Inherited } from "./read-entry.ts"
import { readFeedDate } from "./read-feed-date.ts"
import { mediaTypeOf } from "./read-feed-media.ts"
import { soleAuthor } from "./read-people.ts"
import { withAbsoluteUrls } from "./text-construct.ts"

const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null)
const list = <T extends z.ZodType>(item: T) => z.array(item.nullable().catch(null)).nullish().catch(null)
const person = z.object({ name: text, url: text, avatar: text })
const attachment = z.object({
  url: text,
  mime_type: text,
  title: text,
  duration_in_seconds: z.number().nullish().catch(null),
})
const item = z.object({
  id: text,
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  image: text,
  banner_image: text,
  date_published: text,
  date_modified: text,
  author: person.nullish().catch(null),
  authors: list(person),
  tags: list(z.string()),
  language: text,
  attachments: list(attachment),
})
const jsonFeed = z.object({
  version: text,
  title: text,
  home_page_url: text,
  feed_url: text,
  description: text,
  icon: text,
  favicon: text,
  language: text,
  author: person.nullish().catch(null),
  authors: list(person),
  items: list(item),
})

type Item = z.infer<typeof item>
type Person = z.infer<typeof person>

const line = (written: string | null | undefined): string | null => (written && oneLine(written)) || null
/** Entries kept of one feed, in its order. */
const MOST_ENTRIES = 50_000
const present = <T>(values: readonly (T | null)[] | null | undefined): T[] =>
  (values ?? []).filter((each) => each !== null)
const date = (written: string | null | undefined): string | null => (written ? readFeedDate(written) : null)
const escaped = (plain: string) => plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
const paragraphs = (plain: string) =>
  plain
    .split(/\n\s*\n/)
    .map((each) => `<p>${escaped(each)}</p>`)
    .join("")

const peopleOf = ({
  author,
  authors,
}: {
  author?: Person | null | undefined
  authors?: (Person | null)[] | null | undefined
}): FeedPerson[] =>
  (authors ? present(authors) : author ? [author] : []).flatMap(({ name, url }) =>
    name || url ? [{ name: line(name), email: null, url: absoluteUrl(url ?? null, null) }] : [],
  )

const mediaFrom = (entry: Item, base: string | null): MediaDraft[] => {
  const picture = absoluteUrl(entry.image ?? entry.banner_image ?? null, base)
  const attached = present(entry.attachments).flatMap((each): MediaDraft[] => {
    const contentUrl = absoluteUrl(each.url ?? null, base)
    const type = contentUrl && mediaTypeOf(each.mime_type ?? null, contentUrl)
    const durationSeconds = each.duration_in_seconds == null ? null : Math.round(each.duration_in_seconds)
    return type
      ? [
          {
            ...mediaOf(type),
            contentUrl,
            encodingFormat: each.mime_type ?? null,
            caption: line(each.title),
            durationSeconds,
          },
        ]
      : []
  })
  return [...(picture ? [{ ...mediaOf("IMAGE"), contentUrl: picture }] : []), ...attached]
}

const entryOf = (entry: Item, base: string | null, { language, authors }: Inherited): FeedEntry => {
  const own = peopleOf(entry)
  const datePublished = date(entry.date_published)
  const dateModified = date(entry.date_modified)
  const html = entry.content_html ? withAbsoluteUrls(entry.content_html, base) : null
  return {
    guid: entry.id || entry.url || null,
    url: absoluteUrl(entry.url ?? null, base) ?? absoluteUrl(entry.external_url ?? null, base),
    title: line(entry.title),
    summary: entry.summary ? escaped(entry.summary) : null,
    content: html ?? (entry.content_text ? paragraphs(entry.content_text) : null),
    authors: own.length > 0 ? own : [...authors],
    source: null,
    datePublished: datePublished ?? dateModified,
    dateModified,
    categories: present(entry.tags).map(oneLine),
    inLanguage: languageTag(entry.language ?? language ?? ""),
    media: mediaFrom(entry, base),
  }
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** Reads a JSON Feed, 1.0 or 1.1 (jsonfeed.org); values of a wrong type are as if absent. Null for other JSON. */
export const readJsonFeed = (
  json: string,
  { url, language }: { url: string | null; language: string | null },
): Result<FeedDocument> | null => {
  const read = jsonFeed.safeParse(parsed(json.trimStart().replace(/^\ufeff/, "")) ?? parsed(mendJson(json)))
  const version = read.data?.version ?? ""
  if (!read.success || !(version.includes("jsonfeed.org") || read.data.items)) return null
  const feed = read.data
  const feedLanguage = line(feed.language) ?? language
  const homePageUrl = absoluteUrl(feed.home_page_url ?? null, url)
  const authors = peopleOf(feed)
  return ok({
    format: `JSON Feed ${/version\/(\d[\d.]*)/.exec(version)?.[1] ?? "1.1"}`,
    title: line(feed.title),
    description: line(feed.description),
    url: absoluteUrl(feed.feed_url ?? null, url),
    homePageUrl,
    language: feedLanguage,
    updated: null,
    authors,
    rights: null,
    categories: [],
    generator: null,
    logo: absoluteUrl(feed.icon ?? feed.favicon ?? null, url),
    ttlSeconds: null,
    skipHours: [],
    skipDays: [],
    entries: present(feed.items)
      .slice(0, MOST_ENTRIES)
      .map((each) => entryOf(each, url ?? homePageUrl, { language: feedLanguage, authors: soleAuthor(authors) })),
  })
}
