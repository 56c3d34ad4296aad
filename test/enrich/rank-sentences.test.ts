import { expect, test } from "vitest"
import { rankSentences } from "../../src/enrich/rank-sentences.ts"
import { articleDraft } from "../../src/model/article.ts"
import { processorMs } from "../support/processor-ms.ts"

const cited = (articleBody: string, headline = "Velm bridge reopens") =>
  rankSentences
    .run(articleDraft({ headline, articleBody }))
    .keySentences.map(({ start, end, score }) => ({ text: articleBody.slice(start, end), score }))

const lead = "The bridge over the river at Velm reopened on Monday after nine months of repairs."
const detail = "Engineers replaced forty steel cables and the whole of the eastern pier during the winter."

test("whole sentences of the body are ranked, early ones with the headline's words first", () => {
  const found = cited(`${lead} ${detail}`)
  expect(found.map(({ text }) => text)).toEqual([lead, detail])
  expect(found[0]!.score).toBeGreaterThan(found[1]!.score)
})

test.each([
  ["a subheading", "What the engineers found below the old bridge at Velm"],
  ["a short remark", "It is open."],
  ["half a sentence", "and then the engineers of the town went home for the winter holidays."],
  ["a call to the reader", "Click here to read more about the bridge and the engineers who built it."],
  ["a form of the page", "Get the news of Velm to your inbox each morning before the bridge opens."],
  ["a caption", "Image caption The bridge at Velm had been closed to cars since last summer."],
  ["a picture's date", "May 2, 2019 Engineers walk over the bridge at Velm for the first time."],
  ["what was cut off", "The engineers of Velm said that the bridge would now be safe for..."],
  ["half a quotation", "Engineer Ana Duarte said of Velm: “The bridge is safe for all of you."],
  ["a question", "Why did the town of Velm wait so long for its bridge?"],
  ["the headline", "Velm bridge reopens to cars and people after repairs!"],
])("%s is not cited", (_, text) => {
  const found = cited(`${lead}\n\n${text}\n\n${detail}`, "Velm bridge reopens to cars and people after repairs")
  expect(found.map((one) => one.text)).toEqual([lead, detail])
})

test("a sentence that is all quotation is not cited", () => {
  const quoted = "“We are glad and tired and we will sleep for a week,” said the engineer."
  const articleBody = `${lead} ${quoted}`
  const start = articleBody.indexOf("We are glad")
  const quotation = { start, end: start + 51, text: "", speakerText: null, speaker: null, verb: null, confidence: 1 }
  const { keySentences } = rankSentences.run({
    ...articleDraft({ headline: "x", articleBody }),
    quotations: [quotation],
  })
  expect(keySentences).toHaveLength(1)
})

test("a sentence that leans on the one before is cited only when too few stand alone", () => {
  const leaning = "They replaced forty steel cables and the whole of the eastern pier during winter."
  expect(cited(`${lead} ${leaning}`).map(({ text }) => text)).toEqual([lead, leaning])
  expect(cited(`${lead} ${leaning} ${detail}`).map(({ text }) => text)).toEqual([lead, detail])
})

test.each([
  "VELM, Norway (Reuters) — ",
  "VELM -- ",
  "Velm, Norway (Harbour Press) - ",
  "VELM, Norway, May 3 (AP) – ",
  "(Reuters) - ",
  "(CNN) ",
])("the date line %j is not part of the first sentence", (dateLine) => {
  expect(cited(`${dateLine}${lead}`).map(({ text }) => text)).toEqual([lead])
})

test.each([
  "In this Thursday, May 2, 2024 file photo, traders wait beside the bridge at Velm for it to reopen.",
  "FILE - The bridge at Velm, which reopened on Monday, is seen from the northern bank of the river.",
])("the caption %j that got into a body is not cited", (caption) => {
  expect(cited(`${caption} ${lead} ${detail}`).map(({ text }) => text)).toEqual([lead, detail])
})

test("a long first sentence is cited, a long later one is not", () => {
  const long = `The bridge over the river at Velm, ${"which the town had missed, ".repeat(8)}reopened on Monday.`
  expect(cited(`${long} ${detail}`).map(({ text }) => text)).toEqual([long, detail])
  expect(cited(`${lead} ${detail} ${detail} ${long}`).map(({ text }) => text)).not.toContain(long)
})

test("what says little of the article is left out", () => {
  const aside = "Swallows nest below many bridges of that age in the valleys of the north."
  const found = cited([lead, ...Array(9).fill(detail), ...Array(40).fill(aside)].join(" "))
  expect(found.map(({ text }) => text)).not.toContain(aside)
})

test("a dozen sentences are enough of any article, and a very long line takes no time", () => {
  expect(cited(`${detail} `.repeat(500))).toHaveLength(12)
  const begin = processorMs()
  cited("word ".repeat(200_000))
  cited("“ ".repeat(10_000))
  expect(processorMs() - begin).toBeLessThan(2_000)
})
