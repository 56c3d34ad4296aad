import { expect, test } from "vitest"
import { isLiveHeadline, isOpinionHeadline, plainness } from "../../../src/cluster/describe/headline-form.ts"

test.each([
  "Engineers open Velm dam to lower reservoir",
  "Two dead as ferry sinks off Tolna",
  "Minister: “I will not resign over the dam, will you?” he told parliament",
  "US and EU agree on steel tariffs after a year of talks",
  "Who calls for a ban on lead paint is heard at last", // a sentence, though it begins like a question
])("%j says what happened", (headline) => {
  expect(plainness(headline)).toBeGreaterThanOrEqual(headline.startsWith("Who") ? 0.4 : 0.9)
})

test.each([
  "Is the Velm dam safe after weeks of rain?",
  "Dam opened at Velm: will it be enough? Engineers doubt it",
  "Why the Velm dam had to be opened",
  "Velm dam: what we know so far about the leak",
  "7 things to know about the Velm dam",
  "Five key takeaways from the debate on the dam",
  "LIVE: Velm dam opened, villages told to leave",
  "Velm dam opened as it happened on Friday",
  "Opinion | The Velm dam should never have been built",
  "Kommentar: Der Damm hätte nie gebaut werden dürfen",
  "EXPLAINER: the leak in the Velm dam and its cause",
  "VELM DAM OPENED AFTER WEEKS OF RAIN",
  "Velm dam opened after weeks of…",
  "You won’t believe what engineers found in the dam",
  "Velm dam",
])("%j says less", (headline) => {
  expect(plainness(headline)).toBeLessThanOrEqual(0.5)
})

test("what others say in quotation marks is not held against a headline", () => {
  expect(plainness("Minister says ‘I will not resign’ after dam leak")).toBeGreaterThan(0.9)
  expect(plainness("My minister will not resign after dam leak")).toBeLessThan(0.7)
})

test("live means a live blog only where it labels", () => {
  expect(isLiveHeadline("Velm dam: live updates from the valley")).toBe(true)
  expect(isLiveHeadline("People who live below the Velm dam leave")).toBe(false)
  expect(isLiveHeadline("Band to play live at the Velm dam")).toBe(false)
  expect(isOpinionHeadline("Column: The dam and us")).toBe(true)
  expect(isOpinionHeadline("Column of tanks crosses the Velm")).toBe(false)
})
