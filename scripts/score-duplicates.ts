// How surely copies are told from other reports, on real texts altered here: tsx scripts/score-duplicates.ts DATA [--show]
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { detection } from "../src/cluster/duplicates/detection.ts"
import { wordsOf } from "../src/cluster/duplicates/words-of.ts"
import type { ComparedArticle } from "../src/model/duplicate.ts"
import { type Alteration, alterations, drawing } from "./alter-text.ts"

const SHARED_KEYS = 2
const FEWEST_WORDS = 30
const SAMPLE = 400

type Line = { title: string | null; text: string; date?: string }

const readCorpus = (data: string, name: string): ComparedArticle[] => {
  const lines = gunzipSync(readFileSync(join(data, "corpora", `${name}.jsonl.gz`)))
    .toString()
    .trim()
    .split("\n")
  const parsed = lines
    .map((line) => JSON.parse(line) as Line)
    .filter(({ text }) => wordsOf(text).length >= FEWEST_WORDS)
  return parsed.map(({ title, text, date }, id) => ({
    id,
    headline: title ?? "",
    articleBody: text,
    datePublished: Number.isNaN(Date.parse(date ?? ""))
      ? "2005-01-01T00:00:00.000Z"
      : new Date(`${date}Z`).toISOString(),
  }))
}

/** Finds copies as the store does, without its limits. */
const indexOf = (articles: readonly ComparedArticle[]) => {
  const byKey = new Map<number, number[]>()
  for (const article of articles)
    for (const key of detection.keysOf(article)) byKey.set(key, [...(byKey.get(key) ?? []), article.id])
  return (article: ComparedArticle): number[] => {
    const shared = new Map<number, number>()
    const keys = detection.keysOf(article)
    for (const key of keys) for (const id of byKey.get(key) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
    const near = [...shared].filter(([id, count]) => id !== article.id && count >= Math.min(SHARED_KEYS, keys.length))
    return near.map(([id]) => id).filter((id) => detection.likenessOf(article, articles[id]!) !== null)
  }
}

const percent = (part: number, whole: number) => (whole === 0 ? "–" : ((100 * part) / whole).toFixed(1))
const print = (line: string) => process.stdout.write(`${line}\n`)

const scoreKind = (
  { name, alter, isCopy }: Alteration,
  originals: readonly ComparedArticle[],
  sample: readonly ComparedArticle[],
  copiesOf: ReturnType<typeof indexOf>,
  known: readonly ReadonlySet<number>[],
) => {
  const draw = drawing(name)
  const altered = sample.flatMap((original) => {
    const text = alter(original.articleBody, draw, originals[draw(originals.length)]!.articleBody)
    return text === null
      ? []
      : [{ ...original, headline: "Another headline", articleBody: text, original: original.id }]
  })
  let found = 0
  let right = 0
  let wrong = 0
  for (const each of altered) {
    const joined = copiesOf({ ...each, id: -1 })
    if (joined.includes(each.original)) found++
    for (const id of joined) {
      if (isCopy && (id === each.original || known[each.original]!.has(id))) right++
      else wrong++
    }
  }
  if (isCopy)
    print(`| ${name} | ${altered.length} | ${percent(right, right + wrong)} | ${percent(found, altered.length)} |`)
  else print(`| ${name} | ${altered.length} | not copies: ${found} joined | |`)
}

const showPairs = (originals: readonly ComparedArticle[], known: readonly ReadonlySet<number>[]) => {
  known.forEach((ids, id) => {
    for (const other of ids) {
      if (other < id) continue
      const [one, two] = [originals[id]!, originals[other]!]
      const likeness = detection.likenessOf(one, two)!
      print(`${likeness.reason} ${likeness.similarity.toFixed(2)} | ${one.headline} | ${two.headline}`)
    }
  })
}

const [data, show] = process.argv.slice(2)
if (!data) throw new Error("Give the folder of the data.")
for (const corpus of ["bbc", "reuters21578"]) {
  const originals = readCorpus(data, corpus)
  const start = performance.now()
  for (const article of originals) detection.keysOf(article)
  const seconds = (performance.now() - start) / 1000
  const copiesOf = indexOf(originals)
  const known = originals.map((article) => new Set(copiesOf(article)))
  const pairs = known.reduce((sum, ids) => sum + ids.size, 0) / 2
  print(
    `\n${corpus}: ${originals.length} texts, ${pairs} pairs joined as they are, ${Math.round(originals.length / seconds)} keyed a second\n`,
  )
  if (show) showPairs(originals, known)
  const step = Math.floor(originals.length / SAMPLE)
  const sample = originals.filter((_, i) => i % step === 0)
  print("| alteration | texts | precision | recall |\n|---|---|---|---|")
  for (const alteration of alterations) scoreKind(alteration, originals, sample, copiesOf, known)
}
