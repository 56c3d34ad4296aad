// How surely copies are told from other reports, on real texts altered here:
// tsx scripts/score-duplicates.ts DATA [--half 0|1] [--show]
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { gunzipSync } from "node:zlib"
import { detection } from "../src/cluster/duplicates/detection.ts"
import { wordsOf } from "../src/cluster/duplicates/words-of.ts"
import type { ComparedArticle } from "../src/model/duplicate.ts"
import { type Alteration, alterations, type Confusion, confusions, drawing } from "./alter-text.ts"

const SHARED_KEYS = 2
const FEWEST_WORDS = 30
const SAMPLE = 400
const SIZES = [30, 50, 75, 100, 150, 300, Number.POSITIVE_INFINITY]
const SOME_DAY = "2005-01-01T00:00:00.000Z"

type Text = ComparedArticle & { story: string | null; words: number }
type Line = {
  title?: string | null
  headline?: string
  text?: string
  articleBody?: string
  date?: string
  datePublished?: string
  cluster?: string
}

/** Half of the texts is for choosing thresholds, half for reporting; which is which lies in the text. */
const halfOf = (text: string): number => createHash("sha256").update(text).digest()[0]! % 2

const timeOf = ({ date, datePublished }: Line): string => {
  const at = Date.parse(datePublished ?? (date ? `${date}Z` : ""))
  return Number.isNaN(at) ? SOME_DAY : new Date(at).toISOString()
}

const readTexts = (path: string, half: number | null): Text[] => {
  const bytes = readFileSync(path)
  const lines = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString().trim().split("\n")
  const texts = lines.map((each) => {
    const line = JSON.parse(each) as Line
    const articleBody = line.articleBody ?? line.text ?? ""
    const headline = line.headline ?? line.title ?? ""
    return {
      headline,
      articleBody,
      datePublished: timeOf(line),
      story: line.cluster ?? null,
      words: wordsOf(articleBody).length,
    }
  })
  return texts
    .filter(({ words, articleBody }) => words >= FEWEST_WORDS && (half === null || halfOf(articleBody) === half))
    .map((text, id) => ({ ...text, id }))
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

type Corpus = {
  originals: readonly Text[]
  copiesOf: ReturnType<typeof indexOf>
  known: readonly ReadonlySet<number>[]
}
type Found = { words: number; isFound: boolean }

/** One row of the table; answers with which originals were found. */
const scoreAlteration = ({ name, alter }: Alteration, sample: readonly Text[], corpus: Corpus): Found[] => {
  const { originals, copiesOf, known } = corpus
  const draw = drawing(name)
  let right = 0
  let wrong = 0
  const found = sample.flatMap((original): Found[] => {
    const articleBody = alter(original.articleBody, draw, originals[draw(originals.length)]!.articleBody)
    if (articleBody === null) return []
    const joined = copiesOf({ ...original, id: -1, headline: "Another headline", articleBody })
    const own = joined.filter((id) => id === original.id || known[original.id]!.has(id)).length
    right += own
    wrong += joined.length - own
    return [{ words: original.words, isFound: joined.includes(original.id) }]
  })
  const recall = percent(found.filter(({ isFound }) => isFound).length, found.length)
  print(`| ${name} | ${found.length} | ${percent(right, right + wrong)} | ${recall} |`)
  return found
}

const scoreConfusion = ({ name, pair }: Confusion, sample: readonly Text[], { originals, known }: Corpus) => {
  const draw = drawing(name)
  const joined = sample.flatMap((text): boolean[] => {
    const other = originals[draw(originals.length)]!
    const made =
      other.id === text.id || known[text.id]!.has(other.id) ? null : pair(text.articleBody, draw, other.articleBody)
    if (made === null) return []
    const [one, two] = made.map((articleBody) => ({ ...text, articleBody }))
    return [detection.likenessOf(one!, two!) !== null]
  })
  print(`| ${name} | ${joined.length} | ${joined.filter(Boolean).length} |`)
}

const scoreSizes = (found: readonly Found[]) => {
  print("\n| words of the original | altered | found, % |\n|---|---|---|")
  SIZES.slice(1).forEach((end, i) => {
    const those = found.filter(({ words }) => words >= SIZES[i]! && words < end)
    const name = Number.isFinite(end) ? `${SIZES[i]} to ${end - 1}` : `${SIZES[i]} and more`
    print(`| ${name} | ${those.length} | ${percent(those.filter(({ isFound }) => isFound).length, those.length)} |`)
  })
}

const pairsOf = ({ originals, known }: Corpus): [Text, Text][] =>
  known.flatMap((ids, id) =>
    [...ids].filter((other) => other > id).map((other): [Text, Text] => [originals[id]!, originals[other]!]),
  )

const showPairs = (pairs: readonly [Text, Text][]) => {
  for (const [one, two] of pairs) {
    const { reason, similarity } = detection.likenessOf(one, two)!
    print(`${reason} ${similarity.toFixed(2)} ${one.words}/${two.words} | ${one.headline} | ${two.headline}`)
  }
}

const corpusOf = (originals: readonly Text[]): Corpus => {
  const copiesOf = indexOf(originals)
  return { originals, copiesOf, known: originals.map((article) => new Set(copiesOf(article))) }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: "string" }, show: { type: "boolean" } },
})
const [data] = positionals
if (!data) throw new Error("Give the folder of the data.")
const half = values.half === undefined ? null : Number(values.half)

for (const name of ["bbc", "reuters21578"]) {
  const corpus = corpusOf(readTexts(join(data, "corpora", `${name}.jsonl.gz`), half))
  const pairs = pairsOf(corpus)
  print(`\n${name}: ${corpus.originals.length} texts, ${pairs.length} pairs joined as they are\n`)
  if (values.show) showPairs(pairs)
  const step = Math.max(1, Math.floor(corpus.originals.length / SAMPLE))
  const sample = corpus.originals.filter((_, i) => i % step === 0)
  print("| copies: alteration | texts | precision | recall |\n|---|---|---|---|")
  const found = alterations.flatMap((alteration) => scoreAlteration(alteration, sample, corpus))
  scoreSizes(found)
  print("\n| no copies | pairs | joined |\n|---|---|---|")
  for (const confusion of confusions) scoreConfusion(confusion, sample, corpus)
}

print("\n| reports of several publishers | texts | pairs joined | of them of one story |\n|---|---|---|---|")
for (const name of ["basil", "uk2016_g5w1h", "allsides_roundups", "googlenews_g5w1h", "ecbplus", "googlenews2013_TS"]) {
  const corpus = corpusOf(readTexts(join(data, "stories", `${name}.jsonl`), null))
  const pairs = pairsOf(corpus)
  print(
    `| ${name} | ${corpus.originals.length} | ${pairs.length} | ${pairs.filter(([a, b]) => a.story === b.story).length} |`,
  )
  if (values.show) showPairs(pairs)
}
