import { expect, test } from "vitest"
import { contentFingerprint } from "../../src/ingest/content-fingerprint.ts"

const of = (articleBody: string, headline = "Any") => contentFingerprint({ headline, articleBody })

test("spacing, case and punctuation do not tell articles apart, words do", () => {
  expect(of("The bridge is open.\n\nAgain.")).toBe(of("the “bridge” is open again"))
  expect(of("The bridge is open.")).not.toBe(of("The bridge is shut."))
  expect(of("A body", "One")).toBe(of("A body", "Two"))
})

test("an empty body is known by its headline", () => {
  expect(of("", "One")).not.toBe(of("", "Two"))
  expect(of("", "")).toMatch(/^[0-9a-f]{64}$/)
})
