import { describe, expect, test } from "vitest"
import { agreeTypes } from "../../../src/enrich/names/agree-types.ts"
import { markedNames } from "../../support/marked-names.ts"

/** Types after names, in a text where they are marked: "[P Ann Lee] met [O Acme]". */
const agreed = (marked: string) => {
  const { mentions, around } = markedNames(marked)
  return agreeTypes(mentions, around)
    .map(({ type }) => type[0]! + type[1]!)
    .join(" ")
}

describe("one type for one name", () => {
  test.each([
    ["the type of most mentions", "[O Tarvo] rose. [P Tarvo] fell. [O Tarvo] slept.", "OR OR OR"],
    ["no type without a majority", "[O Tarvo] rose. [P Tarvo] fell.", "OR PE"],
    ["a country is a place", "[O Peru] voted. The [O UAE] slept.", "PL PL"],
    ["the first word of a company", "[O Tarvo Finance Group] fell. [L Tarvo] rose.", "OR OR"],
    ["a town may stand for its club", "[O Leeds] won in [L Leeds].", "OR PL"],
    ["whom a courtesy makes a person", "[O Shiro Tarvo] left. Mr [P Tarvo] slept.", "PE PE"],
    ["a surname of somebody named in full", "[P Peter Valk] left. [O Valk] slept.", "PE PE"],
    ["no known company", "[P Peter Ford] left. [O Ford] fell.", "PE OR"],
    ["what the text calls a village", "Rockets fell on [P Salim Tarvo], a small village near the sea.", "PL"],
    ["what the text calls a town before it", "They fled the town of [O Tarvo].", "PL"],
    ["nobody with an office of a town", "[P Ann Lee], the city manager, left.", "PE"],
    ["what its last word makes a place", "Flights left [P Jorge Tarvo International Airport].", "PL"],
  ])("%s", (_, marked, expected) => {
    expect(agreed(marked)).toBe(expected)
  })
})
