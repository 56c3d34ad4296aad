// The hand-labelled modern openings, joined with their texts: tsx scripts/modern-names.ts DATA > gold.jsonl
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { joinLabels, type NameLabels } from "./label-names.ts"

type Line = { id: string; articleBody?: string; text?: string }

const linesOf = <T>(content: Buffer): T[] =>
  content
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T)

const readSet = (folder: string, set: string): Map<string, string> => {
  const plain = join(folder, `${set}.jsonl`)
  const content = existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(`${plain}.gz`))
  return new Map(linesOf<Line>(content).map(({ id, articleBody, text }) => [id, articleBody ?? text ?? ""]))
}

const [folder] = process.argv.slice(2)
if (!folder) throw new Error("usage: tsx scripts/modern-names.ts DATA > gold.jsonl")

const sets = new Map<string, Map<string, string>>()
for (const labels of linesOf<NameLabels>(readFileSync(join(import.meta.dirname, "../data/modern-names.jsonl")))) {
  const texts = sets.get(labels.set) ?? readSet(folder, labels.set)
  sets.set(labels.set, texts)
  console.log(JSON.stringify(joinLabels(labels, texts.get(labels.id) ?? "")))
}
