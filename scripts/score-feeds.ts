// Scores what `analyze` makes of feeds: npx tsx scripts/score-feeds.ts DATA/feeds [--failed]
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { analysisOf, feedAnalysisOf } from "../src/commands/analysis.ts"
import { readFeedDate } from "../src/ingest/feed/read-feed-date.ts"
import { lineOfHtml } from "../src/ingest/html/text-of-html.ts"
import { analyze } from "../src/pipeline.ts"
import { gofeedChecks } from "./gofeed-fields.ts"

// biome-ignore lint/suspicious/noExplicitAny: gold answers have any shape
type Json = any
type Assertion = { path: (string | number)[]; op: string; value: Json }

const [directory, flag] = process.argv.slice(2)
if (!directory) throw new Error("Name the folder of the feeds.")

const lines = (name: string): Json[] => {
  const bytes = readFileSync(join(directory, name))
  const text = name.endsWith(".gz") ? gunzipSync(bytes).toString() : bytes.toString()
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
}

/** What `dateline analyze` prints for a feed, or null when it is refused. */
const said = async (input: Json): Promise<Json> => {
  const result = await analyze({ bytesBase64: input.bytesBase64, headers: input.headers ?? {} }, new Date())
  if (result.kind === "error") return null
  const { feed, articles } = result.value
  return feedAnalysisOf(
    input.id,
    feed,
    articles.map(({ article }) => analysisOf(article.guid, article)),
  )
}

const ACTIVE = /<script|\son\w+\s*=|javascript:/i
const loose = (value: Json): string =>
  lineOfHtml(String(value ?? ""))
    .replace(/\s+/g, " ")
    .trim()
const tuple = (iso: string | null) => {
  if (!iso) return null
  const date = new Date(iso)
  return [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  ]
}
const personText = (person: Json) =>
  person && [person.name, person.email && (person.name ? `(${person.email})` : person.email)].filter(Boolean).join(" ")

const FEED: Record<string, (feed: Json) => Json[]> = {
  title: (feed) => [feed.title],
  "title_detail.value": (feed) => [feed.title],
  link: (feed) => [feed.homePageUrl, feed.url],
  description: (feed) => [feed.description],
  subtitle: (feed) => [feed.description],
  tagline: (feed) => [feed.description],
  info: (feed) => [feed.description],
  copyright: (feed) => [feed.rights],
  rights: (feed) => [feed.rights],
  language: (feed) => [feed.language],
  updated_parsed: (feed) => [tuple(feed.updated)],
  author: (feed) => [personText(feed.authors[0]), feed.authors[0]?.name],
  "author_detail.name": (feed) => [feed.authors[0]?.name],
  "author_detail.email": (feed) => [feed.authors[0]?.email],
  "author_detail.url": (feed) => [feed.authors[0]?.url],
  "image.href": (feed) => [feed.logo],
  "subtitle_detail.value": (feed) => [feed.description],
  "tagline_detail.value": (feed) => [feed.description],
  "info_detail.value": (feed) => [feed.description],
  "copyright_detail.value": (feed) => [feed.rights],
  "rights_detail.value": (feed) => [feed.rights],
  generator: (feed) => [feed.generator],
  "generator_detail.name": (feed) => [feed.generator],
  publisher: (feed) => [personText(feed.authors[0]), feed.authors[0]?.email],
  category: (feed) => [feed.categories[0]],
  "tags.0.term": (feed) => [feed.categories[0]],
  "tags.1.term": (feed) => [feed.categories[1]],
  "tags.__len__": (feed) => [feed.categories.length],
  ttl: (feed) => [feed.ttlSeconds / 60],
}
const ENTRY: Record<string, (article: Json) => Json[]> = {
  title: ({ article }) => [article.headline],
  "title_detail.value": ({ article }) => [article.headline],
  "title_detail.language": ({ article }) => [article.inLanguage],
  "summary_detail.language": ({ article }) => [article.inLanguage],
  "content.0.language": ({ article }) => [article.inLanguage],
  link: ({ article }) => [article.url],
  id: ({ article }) => [article.guid],
  guid: ({ article }) => [article.guid],
  description: ({ article }) => [article.abstract, article.articleBody],
  summary: ({ article }) => [article.abstract, article.articleBody],
  "summary_detail.value": ({ article }) => [article.abstract],
  "content.0.value": ({ article }) => [article.articleBody],
  author: ({ article }) => [article.byline, article.authors[0]],
  "author_detail.name": ({ article }) => [article.authors[0]],
  "authors.0.name": ({ article }) => [article.authors[0]],
  "authors.1.name": ({ article }) => [article.authors[1]],
  published_parsed: ({ article }) => [tuple(article.datePublished)],
  updated_parsed: ({ article }) => [tuple(article.dateModified), tuple(article.datePublished)],
  created_parsed: ({ article }) => [tuple(article.datePublished)],
  "enclosures.0.href": ({ media }) => [media[0]?.contentUrl],
  "enclosures.0.url": ({ media }) => [media[0]?.contentUrl],
  "enclosures.1.href": ({ media }) => [media[1]?.contentUrl],
  "tags.0.term": ({ article }) => [article.keywords[0]],
  "tags.1.term": ({ article }) => [article.keywords[1]],
  "tags.__len__": ({ article }) => [article.keywords.length],
  category: ({ article }) => [article.keywords[0]],
  subtitle: ({ article }) => [article.abstract],
  "source.title": ({ article }) => [article.publisher],
  "source.title_detail.value": ({ article }) => [article.publisher],
  "source.author_detail.name": ({ article }) => [article.authors[0]],
  "source.authors.0.name": ({ article }) => [article.authors[0]],
  "source.authors.1.name": ({ article }) => [article.authors[1]],
  "image.href": ({ article }) => [article.image],
  "media_thumbnail.0.url": ({ media }) => [media[0]?.thumbnailUrl, media[0]?.contentUrl],
}

/** Whether an assertion holds; null when it is on none of the fields that Dateline has. */
const holds = ({ path, op, value }: Assertion, output: Json): boolean | null => {
  if (op !== "==") return null
  const [top, ...rest] = path
  const isEntry = top === "entries"
  const read = isEntry
    ? ENTRY[rest.slice(1).join(".")]
    : top === "feed" || top === "channel"
      ? FEED[rest.join(".")]
      : undefined
  if (!read) return null
  if (!output) return false
  const subject = isEntry ? output.articles[Number(rest[0])] : output.feed
  if (!subject) return false
  const plain = (text: Json) =>
    String(text ?? "")
      .replace(/\s+/g, " ")
      .trim()
  return read(subject).some((found) =>
    Array.isArray(value)
      ? JSON.stringify(found) === JSON.stringify(value.slice(0, 6))
      : [loose(value), plain(value)].includes(plain(found)),
  )
}

type Count = { right: number; of: number }
const table = new Map<string, Count>()
const count = (row: string, isRight: boolean) => {
  const cell = table.get(row) ?? { right: 0, of: 0 }
  table.set(row, { right: cell.right + (isRight ? 1 : 0), of: cell.of + 1 })
}
const show = (about: string) => {
  console.log(`\n${about}`)
  for (const [row, { right, of }] of [...table].sort())
    console.log(`${row.padEnd(28)} ${right}/${of}  ${((100 * right) / of).toFixed(1)} %`)
  const sum = [...table.values()].reduce((a, b) => ({ right: a.right + b.right, of: a.of + b.of }), { right: 0, of: 0 })
  console.log(`${"all".padEnd(28)} ${sum.right}/${sum.of}  ${((100 * sum.right) / sum.of).toFixed(1)} %`)
  table.clear()
}

let read = 0
const feeds = lines("feedparser.jsonl.gz")
for (const feed of feeds) {
  const output = await said(feed)
  if (output) read++
  const isSafe = !ACTIVE.test(JSON.stringify(output ?? ""))
  for (const assertion of feed.asserts as Assertion[]) {
    const isSanitising = feed.dir === "wellformed/sanitize" && assertion.path[0] !== "bozo"
    const right = isSanitising ? isSafe : holds(assertion, output)
    if (right === null) continue
    count(feed.dir, right)
    if (!right && flag)
      console.log(
        feed.id,
        JSON.stringify(assertion),
        "\n   ",
        JSON.stringify(output?.articles?.[0]?.article ?? output?.feed)?.slice(0, 400),
      )
  }
}
show(`feedparser: ${read} of ${feeds.length} read`)

const GOFEED_SETS = ["translator", "extensions", "parser"]
for (const set of GOFEED_SETS) {
  for (const feed of lines("gofeed.jsonl.gz").filter(({ kind }) => kind.startsWith(`${set}/`))) {
    const output = await said(feed)
    for (const { path, want, found, right } of gofeedChecks(feed.kind, feed.expected, output)) {
      count(feed.kind, right)
      if (!right && flag) console.log(feed.id, path, JSON.stringify(want), JSON.stringify(found))
    }
  }
  show(`gofeed, ${set}`)
}

for (const { parser, input, expected } of lines("dates.jsonl")) {
  const right = JSON.stringify(tuple(readFeedDate(input))) === JSON.stringify(expected)
  count(parser, right)
  if (!right && flag) console.log(input, expected)
}
show("dates")
