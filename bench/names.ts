// How fast names are found: `npx tsx bench/names.ts DATA`, where DATA holds corpora/bbc.jsonl.gz.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { tagNames } from "../src/enrich/names/tag-names.ts"
import { nameModel } from "../src/enrich/names/tagger/name-model.ts"
import { wordCount } from "../src/lib/text.ts"

const data = process.argv[2]
if (!data) throw new Error("Say where the data is: npx tsx bench/names.ts DATA")

const processorMs = (): number => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000
const timed = (run: () => void): number => {
  const began = processorMs()
  run()
  return processorMs() - began
}

const articles = gunzipSync(readFileSync(join(data, "corpora/bbc.jsonl.gz")))
  .toString("utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { title: string; text: string })
const words = articles.reduce((sum, { title, text }) => sum + wordCount(title) + wordCount(text), 0)

console.log(`load: ${timed(nameModel).toFixed(0)} ms`)
for (const round of [1, 2]) {
  const ms = timed(() => {
    for (const { title, text } of articles) tagNames([text, title])
  })
  console.log(
    `round ${round}: ${Math.round(words / (ms / 1000)).toLocaleString("en")} words a second of processor time`,
  )
}
