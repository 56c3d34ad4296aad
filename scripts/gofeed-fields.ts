import { lineOfHtml } from "../src/ingest/html/text-of-html.ts"

// biome-ignore lint/suspicious/noExplicitAny: gold answers have any shape
type Json = any
type Reading = (subject: Json) => Json
/** Where an expected value stands (a path; `[]` gathers from a list), and what `analyze` prints for it. */
type Fields = Record<string, Reading>

/** One expected value, and whether what is printed is the same. */
export type Check = { path: string; want: Json; found: Json; right: boolean }

const person = ({ name, email }: Json): string => [name, email].filter(Boolean).join(" ")
const names: Reading = ({ feed }) => feed.authors.map(({ name }: Json) => name).filter(Boolean)
const mails: Reading = ({ feed }) => feed.authors.map(({ email }: Json) => email).filter(Boolean)
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

const anyFeed: Fields = {
  title: ({ feed }) => feed.title,
  description: ({ feed }) => feed.description,
  subtitle: ({ feed }) => feed.description,
  language: ({ feed }) => feed.language,
  copyright: ({ feed }) => feed.rights,
  rights: ({ feed }) => feed.rights,
  updatedParsed: ({ feed }) => feed.updated,
  "image.url": ({ feed }) => feed.logo,
}

const TRANSLATED: Fields = {
  ...anyFeed,
  link: ({ feed }) => feed.homePageUrl,
  feedLink: ({ feed }) => feed.url,
  categories: ({ feed }) => feed.categories,
  "authors[].name": names,
  "authors[].email": mails,
}

const RSS: Fields = {
  ...anyFeed,
  link: ({ feed }) => feed.homePageUrl,
  generator: ({ feed }) => feed.generator,
  "categories[].value": ({ feed }) => feed.categories,
  lastBuildDateParsed: ({ feed }) => feed.updated,
  managingEditor: ({ feed }) => person(feed.authors[0] ?? {}),
  webMaster: ({ feed }) => person(feed.authors[0] ?? {}),
  "itunesExt.author": ({ feed }) => person(feed.authors[0] ?? {}),
  ttl: ({ feed }) => feed.ttlSeconds / 60,
  skipHours: ({ feed }) => feed.skipHours,
  skipDays: ({ feed }) => feed.skipDays.map((day: number) => DAYS[day]),
}

const ATOM: Fields = {
  ...anyFeed,
  logo: ({ feed }) => feed.logo,
  "generator.value": ({ feed }) => feed.generator,
  "authors[].name": names,
  "authors[].email": mails,
  "authors[].uri": ({ feed }) => feed.authors.map(({ url }: Json) => url).filter(Boolean),
  "categories[].term": ({ feed }) => feed.categories,
  "alternate.href": ({ feed }) => feed.homePageUrl,
  "self.href": ({ feed }) => feed.url,
}

const ITEM: Fields = {
  title: ({ article }) => article.headline,
  description: ({ article }) => article.abstract,
  summary: ({ article }) => article.abstract,
  content: ({ article }) => article.articleBody,
  "content.value": ({ article }) => article.articleBody,
  link: ({ article }) => article.url,
  "alternate.href": ({ article }) => article.url,
  guid: ({ article }) => article.guid,
  "guid.value": ({ article }) => article.guid,
  id: ({ article }) => article.guid,
  publishedParsed: ({ article }) => article.datePublished,
  pubDateParsed: ({ article }) => article.datePublished,
  updatedParsed: ({ article }) => article.dateModified,
  author: ({ article }) => article.byline,
  "authors[].name": ({ article }) => article.authors,
  "source.title": ({ article }) => article.publisher,
  "image.url": ({ article }) => article.image,
  categories: ({ article }) => article.keywords,
  "categories[].value": ({ article }) => article.keywords,
  "categories[].term": ({ article }) => article.keywords,
  "enclosures[].url": ({ media }) => media.map(({ contentUrl }: Json) => contentUrl),
}

const loose = (value: Json): string =>
  lineOfHtml(lineOfHtml(String(value ?? "")))
    .replace(/\s+/g, " ")
    .replace(/\/$/, "")
    .trim()

/** Lists of words only: a list of objects is asked for by its parts. */
const isAsked = (want: Json): boolean =>
  Array.isArray(want)
    ? want.length > 0 && want.every((each) => typeof each !== "object")
    : want !== undefined && want !== null && want !== "" && typeof want !== "object"

const within = (value: Json, path: string): Json => {
  const [list, key] = path.split("[].")
  if (key) return (within(value, list!) ?? []).map((each: Json) => within(each, key)).filter(Boolean)
  return path.split(".").reduce((found, each) => found?.[each], value)
}

const same = (want: Json, found: Json): boolean =>
  Array.isArray(want)
    ? JSON.stringify(want.map(loose).sort()) === JSON.stringify([...(found ?? [])].map(loose).sort())
    : loose(want) === loose(found)

const linkOf = (links: Json, rel: string) => links?.find?.((link: Json) => link?.rel === rel)
const withLinks = (gold: Json) => ({
  ...gold,
  alternate: linkOf(gold.links, "alternate"),
  self: linkOf(gold.links, "self"),
})

const checks = (gold: Json, subject: Json, fields: Fields): Check[] =>
  Object.entries(fields).flatMap(([path, read]) => {
    const want = within(gold, path)
    if (!isAsked(want)) return []
    const found = subject ? read(subject) : null
    return [{ path, want, found, right: same(want, found) }]
  })

/** What of an answer of gofeed's tests Dateline has a field for, and whether `analyze` prints the same. */
export const gofeedChecks = (kind: string, gold: Json, output: Json): Check[] => {
  const fields = kind === "parser/rss" ? RSS : kind === "parser/atom" ? ATOM : TRANSLATED
  const items: Json[] = gold.items ?? gold.entries ?? []
  return [
    ...checks(withLinks(gold), output, fields),
    ...items.flatMap((item, i) => checks(withLinks(item), output?.articles[i], ITEM)),
  ]
}
