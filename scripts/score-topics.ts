// How well topics are found, on texts labelled by hand (data/topics.jsonl) and on the half of the BBC's texts that was not
// trained on: tsx scripts/score-topics.ts DATA [--show]
import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { findTopics } from "../src/enrich/find-topics.ts"
import { vocabulary } from "../src/enrich/topics/vocabulary.ts"
import { packageFile } from "../src/lib/package-file.ts"
import { articleDraft, type TopicAssignment } from "../src/model/article.ts"
import { isForTraining, readSet, type Text } from "./topics/corpus.ts"

/** `topics` are plain; `arguable` ones are neither asked for nor wrong. */
type Gold = { set: string; id: string; topics: string[]; arguable: string[] }
type Judgement = TopicAssignment & { isTop: boolean; verdict: "right" | "wrong" | "arguable" }

const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: "boolean" } } })
const data = positionals[0]
if (!data) throw new Error("tsx scripts/score-topics.ts DATA [--show]")

const known = new Map(vocabulary.map((topic) => [topic.qcode, topic]))
const isTop = (qcode: string) => known.get(qcode)!.parent === null
const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}`)

const topicsOf = ({ headline, body }: Text) => {
  const articleBody = body.replace(/\s*\n\s*/g, "\n\n").trim()
  return findTopics.run(articleDraft({ headline: headline || articleBody.slice(0, 90), articleBody, inLanguage: "en" }))
    .topics
}

const golds = readFileSync(packageFile("data", "topics.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Gold)
const texts = new Map<string, Text>()
for (const set of new Set(golds.map((gold) => gold.set)))
  for (const text of await readSet(data, set)) texts.set(`${set} ${text.id}`, text)

const found = golds.map((gold) => ({ gold, said: topicsOf(texts.get(`${gold.set} ${gold.id}`)!) }))
const judgements = found.flatMap(({ gold, said }) =>
  said.map((topic): Judgement => {
    const verdict = gold.topics.includes(topic.qcode)
      ? "right"
      : gold.arguable.includes(topic.qcode)
        ? "arguable"
        : "wrong"
    return { ...topic, isTop: isTop(topic.qcode), verdict }
  }),
)

const tally = (judged: readonly Judgement[], wanted: number) => {
  const right = judged.filter(({ verdict }) => verdict === "right").length
  const wrong = judged.filter(({ verdict }) => verdict === "wrong").length
  const [precision, recall] = [right / (right + wrong), right / wanted]
  const f1 = (200 * precision * recall) / (precision + recall)
  const strict = percent(right, judged.length)
  return `${percent(right, right + wrong)} | ${percent(right, wanted)} | ${f1 ? f1.toFixed(1) : "–"} | ${strict} | ${wanted}`
}
const wantedOf = (level: boolean) =>
  golds.flatMap(({ topics }) => topics.filter((qcode) => isTop(qcode) === level)).length

console.log("| | precision | recall | F1 | precision if arguable is wrong | asked for |\n|---|---|---|---|---|---|")
for (const level of [true, false])
  console.log(
    `| ${level ? "top" : "second"} level | ${tally(
      judgements.filter((each) => each.isTop === level),
      wantedOf(level),
    )} |`,
  )
for (const { qcode, prefLabel } of vocabulary) {
  const judged = judgements.filter((each) => each.qcode === qcode)
  const wanted = golds.filter(({ topics }) => topics.includes(qcode)).length
  if (judged.length + wanted > 0) console.log(`| ${isTop(qcode) ? "" : "– "}${prefLabel} | ${tally(judged, wanted)} |`)
}
const withTopics = found.filter(({ said }) => said.length > 0).length
console.log(`\nWith a topic: ${withTopics} of ${golds.length}`)

console.log("\n| relevance | right of those that are right or wrong, top level | second level |\n|---|---|---|")
for (const least of [0.5, 0.6, 0.7, 0.8, 0.9]) {
  const cell = (level: boolean) => {
    const within = judgements.filter(
      (each) => each.isTop === level && each.relevance >= least && each.relevance < least + 0.1,
    )
    const decided = within.filter(({ verdict }) => verdict !== "arguable")
    return `${percent(decided.filter(({ verdict }) => verdict === "right").length, decided.length)} % of ${decided.length}`
  }
  console.log(`| ${least} to ${(least + 0.1).toFixed(1)} | ${cell(true)} | ${cell(false)} |`)
}

const sections: Record<string, string> = {
  sport: "15",
  business: "04",
  politics: "11",
  entertainment: "01",
  tech: "13",
}
const bbc = (await readSet(data, "bbc")).filter((text) => !isForTraining(text))
let first = 0
let among = 0
for (const text of bbc) {
  const tops = topicsOf(text).filter(({ qcode }) => isTop(qcode))
  const section = `medtop:${sections[text.topics[0]!]}000000`
  if (tops[0]?.qcode === section) first += 1
  if (tops.some(({ qcode }) => qcode === section)) among += 1
}
console.log(
  `\nBBC, half not trained on: section first ${percent(first, bbc.length)} %, among the topics ${percent(among, bbc.length)} % of ${bbc.length}`,
)

if (values.show)
  for (const { gold, said } of found) {
    const label = (qcode: string) => known.get(qcode)!.prefLabel
    const wrong = said.filter(({ qcode }) => !gold.topics.includes(qcode) && !gold.arguable.includes(qcode))
    const missing = gold.topics.filter((qcode) => !said.some((topic) => topic.qcode === qcode))
    if (wrong.length + missing.length > 0)
      console.log(
        `${gold.set} ${gold.id}: ${wrong
          .map(({ qcode, relevance }) => `+${label(qcode)} ${relevance}`)
          .concat(missing.map((qcode) => `-${label(qcode)}`))
          .join(", ")}`,
      )
  }
