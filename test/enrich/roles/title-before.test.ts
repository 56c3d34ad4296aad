import { describe, expect, test } from "vitest"
import { titleBefore } from "../../../src/enrich/roles/title-before.ts"

describe("the office that a text ends with", () => {
  test.each([
    ["They met intelligence committee Chairman ", "intelligence committee Chairman"],
    ["Bo Reed (D-Ohio) and Foreign Affairs Committee Chairman ", "Foreign Affairs Committee Chairman"],
    ["After that, then-FBI Director ", "then-FBI Director"],
    ["She beat then-Sen. ", "then-Senator"],
    ["It pleased Norway's minister of sport ", "Norway's minister of sport"],
    ["They spoke to former secretary of state ", "former secretary of state"],
    ["The run was hit by Cubs left fielder ", "Cubs left fielder"],
    ["The team include flashy infielder ", "flashy infielder"],
    ["It hurt French driver ", "French driver"],
  ])("%j", (text, office) => expect(titleBefore(text).jobTitle).toBe(office))

  test.each([
    "They heard the spokeswoman for the ",
    "They left infielder and ",
    "They met the president of rumours at ",
  ])("%j ends with none", (text) => expect(titleBefore(text).jobTitle).toBeNull())

  test("of two names joined by and the second is no owner by itself", () =>
    expect(titleBefore("A film by Dogtown and Overlay director ").jobTitle).toBe("director"))
})
