import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { cutAtWord, paragraphs, sentences, wordCount } from "../../src/lib/text.ts"
import { processorMs } from "../support/processor-ms.ts"

const split = (text: string) => sentences(text).map((s) => text.slice(s.start, s.end))

describe("sentences", () => {
  test.each([
    ["It rained. Nobody came.", ["It rained.", "Nobody came."]],
    ["Mr. Olsen met Gen. Ruiz on Aug. 15. They spoke.", ["Mr. Olsen met Gen. Ruiz on Aug. 15.", "They spoke."]],
    ["J. R. Berg of the U.S. Navy left at 5 a.m. Monday.", ["J. R. Berg of the U.S. Navy left at 5 a.m. Monday."]],
    ["He moved to the U.S. The family stayed.", ["He moved to the U.S.", "The family stayed."]],
    ["She said: “We will go.” Then she went.", ["She said: “We will go.”", "Then she went."]],
    ["“Why now?” he asked. (Nobody knew.) The end", ["“Why now?” he asked.", "(Nobody knew.)", "The end"]],
    ["A headline\nThe first line.", ["A headline", "The first line."]],
    ["It cost 3.5 million. Was it worth it?! Yes...", ["It cost 3.5 million.", "Was it worth it?!", "Yes..."]],
    ["``Bombs fell,'' he said. ``Many.'' She agreed.", ["``Bombs fell,'' he said.", "``Many.''", "She agreed."]],
    ["Is that so? No. It is not.", ["Is that so?", "No.", "It is not."]],
    ["He calls it “a day”. Jones left.", ["He calls it “a day”.", "Jones left."]],
    ["It closed (in 1980). It lost 5%. Then . . . It", ["It closed (in 1980).", "It lost 5%.", "Then . . . It"]],
    ["It closed the river.The bridge is open.", ["It closed the river.", "The bridge is open."]],
    ["Ask Harbour.Com or node.Js about it.", ["Ask Harbour.Com or node.Js about it."]],
    ["", []],
    [" \n ", []],
  ])("of %j", (text, expected) => expect(split(text)).toEqual(expected))

  test("are in order, inside the text, and leave only space out", () => {
    const news = fc.array(fc.constantFrom("Mr", ".", " ", "\n", "“", "”", "?", "a", "The", "U.S.", "…", "5", ")"))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          news.map((parts) => parts.join("")),
        ),
        (text) => {
          let rest = ""
          let at = 0
          for (const span of sentences(text)) {
            expect(span.start).toBeGreaterThanOrEqual(at)
            expect(span.end).toBeGreaterThan(span.start)
            rest += text.slice(at, span.start)
            at = span.end
          }
          expect((rest + text.slice(at)).trim()).toBe("")
        },
      ),
    )
  })

  test.each([
    ["one line of a megabyte", "word and another word ".repeat(50_000)],
    ["nothing but quotation marks", '"'.repeat(10_000)],
    ["nothing but stops", ". ".repeat(200_000)],
    ["a megabyte of newlines", "\n".repeat(1_000_000)],
    ["nothing but stops and marks", '."'.repeat(200_000)],
  ])("come at once from %s", (_, text) => {
    const began = processorMs()
    sentences(text)
    expect(processorMs() - began).toBeLessThan(1500)
  })
})

test("paragraphs are what blank lines part", () => {
  const text = "\n\nOne\nstill one\n \n\nTwo \n\n\n"
  expect(paragraphs(text).map((p) => text.slice(p.start, p.end))).toEqual(["One\nstill one", "Two"])
})

test.each([
  ["", 0],
  ["One, two — three.", 3],
  ["The U.S. can't re-enter for 1,200.50 dollars", 7],
])("wordCount of %j is %i", (text, count) => expect(wordCount(text)).toBe(count))

describe("cutAtWord", () => {
  test.each([
    ["short", 10, "short"],
    ["a few words too many", 10, "a few…"],
    ["words, and", 7, "words…"],
    ["incomprehensible", 8, "incompr…"],
  ])("%j at %i is %j", (text, most, expected) => expect(cutAtWord(text, most)).toBe(expected))

  test("never exceeds the room it has", () => {
    fc.assert(fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (t, n) => cutAtWord(t, n).length <= n))
  })
})
