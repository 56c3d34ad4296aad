import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { tokenizedSentences, tokensOf } from "../../../../src/enrich/names/tagger/tokens.ts"

const words = (text: string): string[] => tokensOf(text).map((token) => token.text)

describe("tokens", () => {
  test.each([
    ["a possessive is parted", "Oslo's mayor", ["Oslo", "'s", "mayor"]],
    ["so is a curly one", "Oslo’s mayor", ["Oslo", "’s", "mayor"]],
    ["a contracted not is parted", "They didn't go", ["They", "did", "n't", "go"]],
    ["an inner hyphen joins", "al-Rashid of Stoke-on-Brent", ["al-Rashid", "of", "Stoke-on-Brent"]],
    ["a slash parts", "Anna Lund/AP", ["Anna", "Lund", "/", "AP"]],
    [
      "initials and abbreviations keep their stop",
      "Mr. J. Lund of Tarvo Co. left.",
      ["Mr.", "J.", "Lund", "of", "Tarvo", "Co.", "left", "."],
    ],
    ["dotted letters are one", "The U.S. and the U.N. met", ["The", "U.S.", "and", "the", "U.N.", "met"]],
    [
      "a party's letter is parted from its state",
      "Ann Lee (R-Ohio) left",
      ["Ann", "Lee", "(", "R", "-", "Ohio", ")", "left"],
    ],
    [
      "numbers keep their marks",
      "It rose 3.5 to 1,200 on 2021-08-30",
      ["It", "rose", "3.5", "to", "1,200", "on", "2021-08-30"],
    ],
    ["an address is one", "See https://example.org/a?b=c now", ["See", "https://example.org/a?b=c", "now"]],
    ["an ampersand joins letters", "AT&T and Lund & Co", ["AT&T", "and", "Lund", "&", "Co"]],
  ])("%s", (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test("stand where they say, in order, and leave out nothing but space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (text) => {
        let end = 0
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(end, token.start).trim()).toBe("")
          expect(text.slice(token.start, token.end)).toBe(token.text)
          end = token.end
        }
        expect(text.slice(end).trim()).toBe("")
      }),
    )
  })
})

describe("sentences", () => {
  test.each([
    ["The mayor of Oslo left for Bergen on Monday morning.", "PLAIN"],
    ["Mayor Leaves Oslo After Angry Vote", "TITLE"],
    ["MAYOR LEAVES OSLO AFTER VOTE", "CAPS"],
    ["Ada Lund", "PLAIN"],
  ])("%s", (text, kind) => {
    expect(tokenizedSentences(text).map((sentence) => sentence.kind)).toEqual([kind])
  })

  test("of many words come in parts", () => {
    const parts = tokenizedSentences("word ".repeat(1000))
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.reduce((sum, { tokens }) => sum + tokens.length, 0)).toBe(1000)
  })
})
