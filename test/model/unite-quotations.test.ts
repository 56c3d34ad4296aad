import fc from "fast-check"
import { expect, test } from "vitest"
import { type ComparedQuotation, uniteQuotations } from "../../src/model/unite-quotations.ts"
import { processorMs } from "../support/processor-ms.ts"

const hour = (hours: number) => new Date(Date.UTC(2024, 3, 5, hours))
const quotation = (id: number, text: string, also: Partial<ComparedQuotation> = {}): ComparedQuotation => ({
  ...{ id, articleId: id, text, speakerId: null, datePublished: hour(id) },
  ...also,
})

const full = "We have lowered the lake by two metres, and the valley is safe tonight. Nobody has to leave."

test.each([
  ["other marks", "We have lowered the lake by two metres – and the valley is safe tonight; nobody has to leave"],
  ["the beginning", "We have lowered the lake by two metres"],
  ["the end", "the valley is safe tonight. Nobody has to leave."],
  ["an ellipsis", "We have lowered the lake ... Nobody has to leave."],
  ["words put in", "We have lowered the lake [behind the dam] and the valley is safe tonight."],
  ["another word in eight", "We have lowered the lake by 2 metres and the valley is safe tonight"],
])("a quotation with %s is the same", (_what, text) => {
  const [united, ...more] = uniteQuotations([quotation(1, text), quotation(2, full)])
  expect(more).toEqual([])
  expect([united!.id, ...united!.repeatIds].sort()).toEqual([1, 2])
  expect(united).toMatchObject({ articleCount: 2, datePublished: hour(1) })
})

test.each([
  [
    "other words",
    "We have lowered the lake by two metres, but nobody below the dam is safe tonight. All have to leave.",
  ],
  ["the pieces in another order", "Nobody has to leave ... We have lowered the lake"],
  ["words that could be anyone's", "is safe tonight"],
  ["a word or two", "safe tonight"],
])("a quotation with %s is another", (_what, text) => {
  expect(uniteQuotations([quotation(1, text), quotation(2, full)])).toHaveLength(2)
})

test("three words are the same from the same mouth alone", () => {
  const of = (speaker: number) => [
    quotation(1, "is safe tonight", { speakerId: speaker }),
    quotation(2, full, { speakerId: 7 }),
  ]
  expect(uniteQuotations(of(7))).toHaveLength(1)
  expect(uniteQuotations(of(8))).toHaveLength(2)
})

test("the same words are the same however few they are", () => {
  const united = uniteQuotations([quotation(2, "Never!"), quotation(1, "never"), quotation(3, "…"), quotation(4, "…")])
  expect(united.map(({ id, repeatIds }) => [id, ...repeatIds])).toEqual([
    [1, 2],
    [3, 4],
  ])
})

test("the fullest stands for all, then one whose speaker is known, then the earliest", () => {
  const standing = (all: ComparedQuotation[]) => uniteQuotations(all).map(({ id }) => id)
  expect(standing([quotation(1, "the valley is safe tonight"), quotation(2, full)])).toEqual([2])
  expect(standing([quotation(1, full), quotation(2, full, { speakerId: 7 })])).toEqual([2])
  expect(standing([quotation(1, full), quotation(2, full)])).toEqual([1])
})

test("a phrase ties no two speeches together", () => {
  const phrase = "the valley is safe tonight"
  const other = "I was told on Friday that the valley is safe tonight, and I do not believe a word of that."
  const united = uniteQuotations([quotation(1, phrase), quotation(2, full), quotation(3, other)])
  expect(united.map(({ id, repeatIds }) => [id, ...repeatIds])).toEqual([[3, 1], [2]])
})

test("an article that quotes the words twice counts once", () => {
  const twice = [quotation(1, full), quotation(2, full, { articleId: 1 }), quotation(3, full)]
  expect(uniteQuotations(twice)).toMatchObject([{ id: 1, repeatIds: [2, 3], articleCount: 2 }])
})

test("each quotation is in one group, whatever their order", () => {
  const words = fc.array(fc.constantFrom("dam", "lake", "valley", "safe", "tonight", "…", "is", "[x]"), {
    maxLength: 9,
  })
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), fc.array(fc.nat(1), { minLength: 8 }), (texts, speakers) => {
      const all = texts.map((text, i) => quotation(i + 1, text.join(" "), { speakerId: speakers[i]! }))
      const united = uniteQuotations(all)
      expect(united.flatMap(({ id, repeatIds }) => [id, ...repeatIds]).sort((a, b) => a - b)).toEqual(
        all.map(({ id }) => id),
      )
      expect(uniteQuotations([...all].reverse())).toEqual(united)
    }),
  )
})

test("three thousand quotations of one story take no time", () => {
  const word = (seed: number) => `word${(seed * 7919) % 4001}`
  const text = (seed: number) => Array.from({ length: 24 }, (_, i) => word(seed * 31 + i * i)).join(" ")
  const all = Array.from({ length: 3_000 }, (_, i) => quotation(i + 1, text(i % 1_500)))
  const begin = processorMs()
  expect(uniteQuotations(all)).toHaveLength(1_500)
  expect(processorMs() - begin).toBeLessThan(1_500)
})
