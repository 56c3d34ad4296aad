import fc from "fast-check"
import { expect, test } from "vitest"
import { slugOf } from "../../src/lib/slug.ts"

test.each([
  ["Storm Éowyn hits Łódź", "storm-eowyn-hits-lodz"],
  ["The mayor’s plan: 40% less", "the-mayors-plan-40-less"],
  ["Großer Æther", "grosser-aether"],
  ["日本", ""],
])("%j becomes %j", (text, slug) => {
  expect(slugOf(text)).toBe(slug)
})

test("a slug is ASCII words joined by single hyphens and never too long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      expect(slugOf(text, 20)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      expect(slugOf(text, 20).length).toBeLessThanOrEqual(20)
    }),
  )
})

test("a long text is cut between words", () => {
  expect(slugOf("one two three four", 12)).toBe("one-two")
})
