import { describe, expect, test } from "vitest"
import { resolveNames } from "../../../src/enrich/names/resolve-names.ts"
import { markedNames } from "../../support/marked-names.ts"

/** A text whose names are marked, "[P Ann Lee] met [O Acme]", and the texts of the mentions of each entity in it. */
const resolved = (marked: string) => {
  const { text, mentions, around } = markedNames(marked)
  return resolveNames(mentions, [text], around).groups
}
const joined = (marked: string) => resolved(marked).map(({ mentions }) => mentions.map(({ evidence }) => evidence.text))

describe("people", () => {
  test.each([
    ["a surname", "[P Ann Lee] left. [P Lee] wept.", [["Ann Lee", "Lee"]]],
    [
      "a surname with its particles",
      "[P Ursula van der Berg] left. [P Van der Berg] wept.",
      [["Ursula van der Berg", "Van der Berg"]],
    ],
    ["a name without its middle", "[P Roy S. Novak] left. [P Roy Novak] wept.", [["Roy S. Novak", "Roy Novak"]]],
    ["an initial", "[P George Novak] left. [P G. Novak] wept.", [["George Novak", "G. Novak"]]],
    ["a nickname", "[P William Novak] left. [P Bill Novak] wept.", [["William Novak", "Bill Novak"]]],
    ["no other given name", "[P William Novak] left. [P Robert Novak] wept.", [["William Novak"], ["Robert Novak"]]],
    ["no son", "[P Rolf Novak] met [P Rolf Novak Jr.]", [["Rolf Novak"], ["Rolf Novak Jr."]]],
    [
      "nobody where two middle names fit",
      "[P George W. Novak], [P George H. Novak] and [P George Novak].",
      [["George W. Novak"], ["George H. Novak"], ["George Novak"]],
    ],
    [
      "nobody of two alike",
      "[P Rolf Novak] and [P Peter Novak] left. [P Novak] wept.",
      [["Rolf Novak"], ["Peter Novak"], ["Novak"]],
    ],
    [
      "the one of two whom a courtesy fits",
      "[P Rolf Novak] and [P Helen Novak] left. Mrs [P Novak] wept.",
      [["Rolf Novak"], ["Helen Novak", "Novak"]],
    ],
    [
      "the one of two whom an office fits",
      "Senator [P Rolf Novak] and [P Peter Novak] left. Senator [P Novak] wept.",
      [["Rolf Novak", "Novak"], ["Peter Novak"]],
    ],
    [
      "the one of two who is named before",
      "[P Rolf Novak] left. [P Novak] wept. [P Peter Novak] came.",
      [["Rolf Novak", "Novak"], ["Peter Novak"]],
    ],
    [
      "the one whom the text goes on with",
      "[P Rolf Novak] left. [P Novak] wept. His brother, [P Peter Novak], came. Nobody saw them go, so late it was by then. [P Novak] sang.",
      [["Rolf Novak", "Novak", "Novak"], ["Peter Novak"]],
    ],
    [
      "no president with his daughter",
      "President [P Novak] left with his daughter [P Helen Novak]. Mr [P Novak] wept.",
      [["Novak", "Novak"], ["Helen Novak"]],
    ],
    ["a given name", "[P Uma Novak] left. [P Uma] wept.", [["Uma Novak", "Uma"]]],
    [
      "no given name with a title of its own",
      "Mullah [P Omar] ruled. [P Omar Novak] wept.",
      [["Omar"], ["Omar Novak"]],
    ],
    ["no given name in a work", "[P Ray Novak] wept. They loved him in [P Ray].", [["Ray Novak"], ["Ray"]]],
    [
      "a pair with one surname",
      "[P Helen] and [P Peter Novak] left. Mrs [P Novak] wept.",
      [["Helen", "Novak"], ["Peter Novak"]],
    ],
  ])("%s", (_, marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })
})

describe("organizations", () => {
  test.each([
    [
      "what is defined in brackets",
      "[O North Brackish Aerial Command] ([O NORBAC]) saw it.",
      [["North Brackish Aerial Command", "NORBAC"]],
    ],
    ["initials", "[O Brack Valley Union] met. [O BVU] agreed.", [["Brack Valley Union", "BVU"]]],
    [
      "initials of a name with letters in it",
      "[O UK Silence Party] met. [O UKSP] agreed.",
      [["UK Silence Party", "UKSP"]],
    ],
    [
      "no initials of two alike",
      "[O Brack Valley Union] and [O Blue Vale Union] met. [O BVU] agreed.",
      [["Brack Valley Union"], ["Blue Vale Union"], ["BVU"]],
    ],
    ["what is known as one", "[O Federal Reserve] met. The [O Fed] agreed.", [["Federal Reserve", "Fed"]]],
    ["a company without its forms", "[O Tarvo Stores Inc.] fell. [O Tarvo] rose.", [["Tarvo Stores Inc.", "Tarvo"]]],
    ["and or &", "[O Tarvo & Sons] fell. [O Tarvo and Sons] rose.", [["Tarvo & Sons", "Tarvo and Sons"]]],
    ["no company with its unit", "[O Tarvo] fell. [O Tarvo Payment Unit] rose.", [["Tarvo"], ["Tarvo Payment Unit"]]],
    ["no broadcaster with its news", "[O BBC] asked. [O BBC News] answered.", [["BBC"], ["BBC News"]]],
    [
      "the body named before",
      "The [O Brackish Commission] met. The [O Commission] agreed.",
      [["Brackish Commission", "Commission"]],
    ],
    [
      "no body where two were named",
      "The [O Brackish Commission] met the [O Trade Commission]. The [O Commission] agreed.",
      [["Brackish Commission"], ["Trade Commission"], ["Commission"]],
    ],
    ["a club by its last word", "[O Brackwater United] won. [O United] led.", [["Brackwater United", "United"]]],
    [
      "no club where two bear it",
      "[O Brackwater United] beat [O Tarvo United]. [O United] led.",
      [["Brackwater United"], ["Tarvo United"], ["United"]],
    ],
    [
      "a paper by its last word",
      "The [O Tarvo Journal] said so. The [O Journal] wrote more.",
      [["Tarvo Journal", "Journal"]],
    ],
    [
      "no arm with its whole",
      "[O Islamic State] fled. [O Islamic State-Khorasan] stayed.",
      [["Islamic State"], ["Islamic State-Khorasan"]],
    ],
  ])("%s", (_, marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })
})

describe("places", () => {
  test.each([
    [
      "a state and its abbreviation",
      "[L Oakland], [L Calif.], is in [L California].",
      [["Oakland"], ["Calif.", "California"]],
    ],
    ["older and newer names", "[L Kyiv], once [L Kiev], slept.", [["Kyiv", "Kiev"]]],
    ["no city with the state of its name", "[L New York City] is in [L New York].", [["New York City"], ["New York"]]],
    [
      "no airport with another's town",
      "Planes left [L Kabul] airport for [L Dulles International Airport] near [L Washington].",
      [["Kabul"], ["Dulles International Airport"], ["Washington"]],
    ],
  ])("%s", (_, marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })
})

test("every other name says why it joined", () => {
  const [ann, who] = resolved("[P Ann Lee] of the [O World Health Organization] ([O WHO]) left. [P Lee] wept.")
  expect([...ann!.reasons]).toEqual([["Lee", "SURNAME"]])
  expect([...who!.reasons]).toEqual([["WHO", "DEFINED"]])
})

test("ten thousand people of one surname are resolved within two seconds", () => {
  const marked = Array.from({ length: 10_000 }, (_, i) => `[P Ann${i} Lee] left. [P Lee] wept.`).join(" ")
  const began = performance.now()
  resolved(marked)
  expect(performance.now() - began).toBeLessThan(4000)
})
