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
])("%s is not cited", (_, text) => {
  expect(cited(`${lead}\n\n${text}\n\n${detail}`).map((one) => one.text)).toEqual([lead, detail])
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

test("a sentence that leans on the one before ranks lower than one that stands alone", () => {
  const leaning = "They replaced forty steel cables and the whole of the eastern pier during winter."
  const [, later] = cited(`${lead} ${leaning}`)
  const [, alone] = cited(`${lead} ${detail}`)
  expect(later!.score).toBeLessThan(alone!.score)
})

test("a dozen sentences are enough of any article, and a very long line takes no time", () => {
  expect(cited(`${detail} `.repeat(500))).toHaveLength(12)
  const begin = processorMs()
  cited("word ".repeat(200_000))
  cited("“ ".repeat(10_000))
  expect(processorMs() - begin).toBeLessThan(2_000)
})
