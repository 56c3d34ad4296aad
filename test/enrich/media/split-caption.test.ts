import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readCredit } from "../../../src/enrich/media/read-credit.ts"
import { splitCaption } from "../../../src/enrich/media/split-caption.ts"
import { processorMs } from "../../support/processor-ms.ts"
import { captionsOfSites } from "./captions-of-sites.ts"
import { printedCaptions } from "./printed-captions.ts"

describe("a printed caption is parted into caption, credit, makers and houses", () => {
  test.each([...printedCaptions, ...captionsOfSites])("%j", (printed, caption, creditText, creators, agencies) => {
    const parted = splitCaption(printed)
    expect(parted).toEqual({ caption, creditText })
    expect(readCredit(parted.creditText ?? "")).toEqual({ creators, agencies })
  })
})

test.each<[string, string | null, string | null]>([
  ["Photo by Li Wen", null, "Photo by Li Wen"],
  ["© Bay Lines", null, "© Bay Lines"],
  ["Image: Boats wait in the harbour on Monday.", "Boats wait in the harbour on Monday.", null],
  ["Image caption Boats wait in the harbour", "Boats wait in the harbour", null],
  ["FILE - Boats wait in the harbour.", "Boats wait in the harbour.", null],
  ["Boats (three of them) wait", "Boats (three of them) wait", null],
  ["The mayor speaks. The men left for the Press", "The mayor speaks. The men left for the Press", null],
  ["She asked him for a photo: he refused at once.", "She asked him for a photo: he refused at once.", null],
  ["", null, null],
])("%j is caption %j with credit %j", (text, caption, creditText) =>
  expect(splitCaption(text)).toEqual({ caption, creditText }),
)

test("any text is parted without an error and without losing time", () => {
  fc.assert(fc.property(fc.string(), (text) => splitCaption(text) !== null))
  const began = processorMs()
  for (const part of [
    "— Photo: ",
    "(a/",
    "A. ",
    "© ",
    "via ",
    "A B/C ",
    "(",
    "Photo ",
    "Li Wen/Ab via ",
    "A@b.",
    "— A B, ",
  ])
    splitCaption(part.repeat(100_000))
  expect(processorMs() - began).toBeLessThan(1_000)
})
