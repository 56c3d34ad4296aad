// What clustering costs an article, in processor time of one core, from its text to its story: as articles come, and settled;
// with few articles and with many: npx tsx bench/clustering.ts FILE.jsonl[.gz] [few] [many]
import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { clusterArticles } from "../src/cluster/cluster-articles.ts"
import { type ClusterArticle, profileArticle } from "../src/cluster/profile-article.ts"
import { ProvisionalStories } from "./provisional-stories.ts"

const [file, few = "2000", many = "20000"] = process.argv.slice(2)
if (!file) throw new Error("npx tsx bench/clustering.ts FILE.jsonl[.gz] [few] [many]")

type Line = {
  headline?: string
  title?: string
  articleBody?: string
  text?: string
  datePublished?: string
  date?: string
}

const bytes = readFileSync(file)
const articles = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes)
  .toString()
  .split("\n")
  .filter(Boolean)
  .map((line, n): ClusterArticle => {
    const { headline, title, articleBody, text, datePublished, date } = JSON.parse(line) as Line
    const time = Date.parse(datePublished ?? date ?? "")
    return {
      id: String(n).padStart(8, "0"),
      headline: headline ?? title ?? "",
      articleBody: articleBody ?? text ?? "",
      datePublished: Number.isNaN(time) ? null : new Date(time).toISOString(),
    }
  })

const inTime = (some: readonly ClusterArticle[]) =>
  some.toSorted((a, b) => ((a.datePublished ?? "") < (b.datePublished ?? "") ? -1 : 1))

const ways: Record<string, (some: readonly ClusterArticle[]) => number> = {
  "as they come": (some) => {
    const stories = new ProvisionalStories()
    for (const article of inTime(some)) stories.add(profileArticle(article))
    return stories.count
  },
  settled: (some) => new Set(clusterArticles(some).values()).size,
  "settled, without dates": (some) =>
    new Set(clusterArticles(some.map((article) => ({ ...article, datePublished: null }))).values()).size,
}

/** Milliseconds an article, and how many stories came out. */
const costOf = (way: (some: readonly ClusterArticle[]) => number, count: number): [number, number] => {
  const some = articles.slice(0, count)
  const started = process.cpuUsage()
  const stories = way(some)
  const { user, system } = process.cpuUsage(started)
  return [(user + system) / 1000 / some.length, stories]
}

for (const [name, way] of Object.entries(ways)) {
  costOf(way, 500) // warms up
  const [ofFew, ofMany] = [few, many].map((count) => costOf(way, Number(count))) as [[number, number], [number, number]]
  const cost = ([ms, stories]: [number, number], count: string) =>
    `${ms.toFixed(2)} ms (${Math.round(1000 / ms)} a second, ${stories} stories) of ${count}`
  console.log(`${name}: ${cost(ofFew, few)}; ${cost(ofMany, many)}; ratio ${(ofMany[0] / ofFew[0]).toFixed(2)}`)
}
