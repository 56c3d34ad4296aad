import fc from "fast-check"
import { expect, test } from "vitest"
import { normalizeText, oneLine, storableText } from "../../src/lib/normalize-text.ts"

test.each([
  ["a\r\nb\rc", "a\nb\nc"],
  ["\ufeffa\u0000b\u0007c\u200b", "abc"],
  ["a\u00a0b\tc", "a b c"],
  ["lone \ud800 half", "lone \ufffd half"],
  ["whole \ud83d\ude00 pair", "whole \ud83d\ude00 pair"],
  ["e\u0301", "é"],
])("normalizeText of %j is %j", (raw, expected) => expect(normalizeText(raw)).toBe(expected))

test("oneLine leaves single spaces only", () => expect(oneLine(" a\n\n b\t c ")).toBe("a b c"))

test("normalising twice changes nothing, and the result can be stored", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (raw) => {
      const once = normalizeText(raw)
      expect(normalizeText(once)).toBe(once)
      expect(storableText(once)).toBe(once)
    }),
  )
})

test("storableText keeps every offset", () => {
  expect(storableText("a\u0000b\udc00c")).toBe("a\ufffdb\ufffdc")
})
