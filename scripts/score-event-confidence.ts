// Whether the confidence of an event is the share right of such events, on events judged by hand (data/events.jsonl: where the
// first evidence stands, type, date, and whether event and day are right): tsx scripts/score-event-confidence.ts DATA
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { packageFile } from "../src/lib/package-file.ts"
import type { EventDraft } from "../src/model/event.ts"
import { analyze } from "../src/pipeline.ts"

type Label = { set: string; id: string; start: number; end: number; type: string; edtf: string; right: boolean }
type Line = {
  id: string
  title?: string
  headline?: string
  text?: string
  articleBody?: string
  date?: string
  datePublished?: string
}

const data = process.argv[2]
if (!data) throw new Error("tsx scripts/score-event-confidence.ts DATA")

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T)

const labels = linesOf<Label>(packageFile("data", "events.jsonl"))

const eventsOf = async (line: Line): Promise<readonly EventDraft[]> => {
  const published = line.date ?? line.datePublished
  const input = {
    ...line,
    headline: line.title ?? line.headline,
    articleBody: line.text ?? line.articleBody,
    datePublished: published === "None" ? null : published,
  }
  const result = await analyze(input, new Date())
  if (result.kind === "error") throw new Error(`${line.id} is refused.`)
  return result.value.articles[0]!.article.events
}

const isOf = (label: Label) => (event: EventDraft) =>
  event.eventType === label.type &&
  event.date.edtf === label.edtf &&
  event.evidence.some(({ start, end }) => start === label.start && end === label.end)

const judged: { confidence: number; right: boolean }[] = []
for (const set of new Set(labels.map((label) => label.set))) {
  const lines = new Map(linesOf<Line>(join(data, `${set}.jsonl`)).map((line) => [line.id, line]))
  const ofSet = labels.filter((label) => label.set === set)
  for (const id of new Set(ofSet.map((label) => label.id))) {
    const events = await eventsOf(lines.get(id)!)
    for (const label of ofSet.filter((each) => each.id === id)) {
      const event = events.find(isOf(label))
      if (event) judged.push({ confidence: event.confidence, right: label.right })
    }
  }
}

console.log("| confidence | events | right |\n|---|---|---|")
for (const [least, below] of [
  [0, 0.5],
  [0.5, 0.6],
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 1],
] as const) {
  const within = judged.filter(({ confidence }) => confidence >= least && confidence < below)
  const right = within.filter((each) => each.right).length
  console.log(`| ${least} to ${below} | ${within.length} | ${((100 * right) / within.length).toFixed(0)} % |`)
}
const brier = judged.reduce((sum, { confidence, right }) => sum + (confidence - Number(right)) ** 2, 0) / judged.length
console.log(
  `\nBrier score ${brier.toFixed(3)}; ${labels.length - judged.length} of ${labels.length} are not told so any more`,
)
