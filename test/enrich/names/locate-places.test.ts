import { describe, expect, test } from "vitest"
import { locatePlaces } from "../../../src/enrich/names/locate-places.ts"
import { groupByName, type NamedMention } from "../../../src/enrich/names/name-groups.ts"
import { evidenceOf } from "../../../src/model/evidence.ts"

/** What is told of the first of the given places, each named once in the text. */
const located = (text: string, ...names: string[]) => {
  const mentions = names.map((form): NamedMention => {
    const start = text.indexOf(form)
    return { type: "PLACE", form, evidence: evidenceOf(text, { start, end: start + form.length }) }
  })
  const around = {
    before: ({ evidence }: NamedMention, length: number) =>
      text.slice(Math.max(0, evidence.start - length), evidence.start),
    after: ({ evidence }: NamedMention, length: number) => text.slice(evidence.end, evidence.end + length),
  }
  const groups = groupByName(mentions)
  const { countryCode, within, place } = locatePlaces(groups, [text], around).get(groups[0]!)!
  return [place?.fullName ?? null, within, countryCode]
}

describe("which place is meant", () => {
  test.each([
    ["the well-known one, by itself", "They met in Paris.", ["Paris"], ["Paris", "France", "FR"]],
    [
      "the one in the state after it",
      "A fire in Paris, Texas, went out.",
      ["Paris", "Texas"],
      ["Paris", "Texas", "US"],
    ],
    [
      "the one in the state after it, abbreviated",
      "A fire in Birmingham, Ala., went out.",
      ["Birmingham"],
      ["Birmingham", "Alabama", "US"],
    ],
    [
      "the one in the state of an address",
      "Write to us in Cambridge, MA for more.",
      ["Cambridge"],
      ["Cambridge", "Massachusetts", "US"],
    ],
    [
      "the one in the country after it",
      "A bomb in Tripoli, Lebanon, hurt two.",
      ["Tripoli"],
      ["Tripoli", "Lebanon", "LB"],
    ],
    [
      "a state by the states around",
      "They won in Georgia, lost in Ohio and Iowa, and left the United States.",
      ["Georgia", "Ohio", "Iowa", "United States"],
      ["Georgia", "United States", "US"],
    ],
    [
      "a country by its people",
      "Georgia voted. The Georgian president left Tbilisi.",
      ["Georgia", "Tbilisi"],
      ["Georgia", null, "GE"],
    ],
    [
      "a small town by what lies around",
      "The fair in Burnley drew crowds from all over Lancashire and Britain.",
      ["Burnley", "Lancashire", "Britain"],
      ["Burnley", "England", "GB"],
    ],
    [
      "an unknown town by the state after it",
      "The mill of Tarvo Falls, Ohio, closed.",
      ["Tarvo Falls"],
      [null, "Ohio", "US"],
    ],
    ["nothing of a small town by itself", "The fair in Burnham drew crowds.", ["Burnham"], [null, null, null]],
    ["no country of a list", "She flew to London, France and Spain.", ["London"], ["London", "England", "GB"]],
    ["nothing of a word that names some place too", "The South votes late.", ["South"], [null, null, null]],
  ])("%s", (_, text, names, expected) => {
    expect(located(text, ...names)).toEqual(expected)
  })
})
