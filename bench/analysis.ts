// How long the whole analysis of an article takes, and each step of it, in processor time of one core:
// npx tsx bench/analysis.ts FILE.jsonl[.gz] [passes]
import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { analysisOf } from "../src/commands/analysis.ts"
import { steps } from "../src/enrich/enrich.ts"
import { parseJsonLine } from "../src/ingest/parse-json-line.ts"
import { readInput } from "../src/ingest/read-input.ts"
import { type ArticleDraft, articleDraft } from "../src/model/article.ts"
import type { ArticleInput } from "../src/model/article-input.ts"

const [file, passes = "5"] = process.argv.slice(2)
if (!file) throw new Error("npx tsx bench/analysis.ts FILE.jsonl[.gz] [passes]")

const now = new Date()
const processorMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!

const bytes = readFileSync(file)
const inputs = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes)
  .toString()
  .split("\n")
  .filter(Boolean)
  .map((line) => parseJsonLine(line))
  .flatMap((input) => (input.kind === "ok" ? [input.value] : []))

const read = async (input: ArticleInput): Promise<ArticleDraft[]> => {
  const content = await readInput(input, { now })
  return content.kind === "ok" ? content.value.articles.map(articleDraft) : []
}

/** What each part took for all articles, ms. */
const measured = async (given: readonly ArticleInput[]): Promise<Map<string, number>> => {
  const times = new Map<string, number>()
  let started = processorMs()
  const note = (part: string) => {
    times.set(part, processorMs() - started)
    started = processorMs()
  }
  let articles: ArticleDraft[] = []
  for (const input of given) articles.push(...(await read(input)))
  note("reading")
  for (const step of steps) {
    articles = articles.map((article) => step.run(article))
    note(step.name)
  }
  for (const article of articles) JSON.stringify(analysisOf(article.id, article))
  note("printing, with the summary")
  return times
}

const first = await measured(inputs.slice(0, 1))
const warm = await measured(inputs)
const runs: Map<string, number>[] = []
for (let pass = 0; pass < Number(passes); pass++) runs.push(await measured(inputs))

const sum = (times: Map<string, number>) => [...times.values()].reduce((total, ms) => total + ms, 0)
const row = (part: string, of: (times: Map<string, number>) => number) =>
  `| ${part} | ${(median(runs.map(of)) / inputs.length).toFixed(3)} | ${of(first).toFixed(0)} |`
console.log("| part | ms an article | ms of the first article, with what it loads |\n|---|---|---|")
for (const part of first.keys()) console.log(row(part, (times) => times.get(part)!))
console.log(row("all", sum))
const rate = (times: Map<string, number>) => Math.round((1000 * inputs.length) / sum(times))
console.log(`\n${rate(runs.toSorted((a, b) => sum(a) - sum(b))[runs.length >> 1]!)} articles a second`)
console.log(`(${inputs.length} articles, median of ${passes} passes; ${rate(warm)} a second in the first)`)
