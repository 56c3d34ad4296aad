import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { readInput } from "../../src/ingest/read-input.ts"

/** A text of one of the named sets; texts of one story share a group. */
export type Text = { set: string; id: string; group: string; headline: string; body: string; topics: string[] }

type Line = {
  id: string
  headline?: string
  title?: string
  articleBody?: string
  text?: string
  html?: string
  url?: string
  cluster?: string
  category?: string
  topics?: string[]
}

/** The sets by the names that the labels use. */
export const sets: Record<string, readonly string[]> = {
  bbc: ["corpora/bbc.jsonl.gz"],
  reuters: ["corpora/reuters21578.jsonl.gz"],
  polnear: ["quotations/polnear_dev.jsonl"],
  basil: ["stories/basil.jsonl"],
  allsides: ["stories/allsides_roundups.jsonl"],
  googlenews: ["stories/googlenews_g5w1h.jsonl"],
  ecbplus: ["stories/ecbplus.jsonl"],
  uk2016: ["stories/uk2016_g5w1h.jsonl"],
  googlenews2013: ["stories/googlenews2013_TS.jsonl"],
  conll03_train: ["entities/conll03_train.jsonl"],
  wikinews: ["events/timelines_docs.jsonl"],
  pages: ["pages/aeb.jsonl.gz", "pages/trafilatura_en.jsonl.gz"],
}

const linesOf = (path: string): Line[] => {
  const bytes = readFileSync(path)
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString()
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
}

const asPage = async ({ id, url, html }: Line): Promise<Line[]> => {
  const read = await readInput({ id, url: url ?? null, html: html! }, { now: new Date(0) })
  const article = read.kind === "ok" ? read.value.articles[0] : undefined
  return article ? [{ id: url ?? id, headline: article.headline, articleBody: article.articleBody }] : []
}

/** ECB+ numbers its topics, each of two look-alike events, at the head of its ids. */
const groupOf = (set: string, { id, cluster }: Line) => (set === "ecbplus" ? id.split("_")[0]! : (cluster ?? id))

/** The texts of a set, in its order. */
export const readSet = async (data: string, set: string): Promise<Text[]> => {
  const lines = sets[set]!.flatMap((path) => linesOf(join(data, path)))
  const read = set === "pages" ? (await Promise.all(lines.map(asPage))).flat() : lines
  return read.map((line) => ({
    ...{ set, id: line.id, group: groupOf(set, line) },
    headline: line.headline ?? line.title ?? "",
    body: line.articleBody ?? line.text ?? "",
    topics: line.category ? [line.category] : (line.topics ?? []),
  }))
}

/** The same half for ever of the same text: one is trained on, the other is to measure with. */
export const isForTraining = ({ set, id }: Pick<Text, "set" | "id">): boolean =>
  Number.parseInt(createHash("sha1").update(`half:${set}:${id}`).digest("hex").slice(0, 8), 16) % 2 === 0
