import { expect, test } from "vitest"
import { repeatedTails, withoutPublisher } from "../../../src/cluster/describe/without-publisher.ts"

test.each([
  ["Dam opened | The Daily Velm", null, null, "Dam opened"],
  ["Dam opened - Daily Velm", "dailyvelm.com", null, "Dam opened"],
  ["Dam opened – Daily Velm", "The Daily Velm", null, "Dam opened"],
  ["Dam opened — The Daily Velm News", "Daily Velm", null, "Dam opened"],
  ["Dam opened - Velm Online", null, "www.velm.co.uk", "Dam opened"],
  ["Dam opened : VNR", "Velm National Radio", null, "Dam opened"],
  ["Dam opened - Velm News Now - KVLM and KTOL", "www.velmnewsnow.com", null, "Dam opened"],
  ["Dam opened - VelmPolitics", "velm.com", null, "Dam opened"],
  ["World news - VT International", "www.vt.com", null, "World news"],
  ["Dam opened – what we know", "Daily Velm", null, "Dam opened – what we know"],
  [
    "Dam opened - Velm News host apologises to the valley",
    "Velm News",
    null,
    "Dam opened - Velm News host apologises to the valley",
  ],
  ["Opinion | Dams are safe", "Daily Velm", null, "Opinion | Dams are safe"],
  ["Dam of Well-Known Make opened", "Daily Velm", null, "Dam of Well-Known Make opened"],
  ["Dam opened", "Daily Velm", null, "Dam opened"],
  ["Daily Velm", "Daily Velm", null, "Daily Velm"],
  [" - Daily Velm", "Daily Velm", null, " - Daily Velm"],
])("%j of %j at %j is %j without its publisher", (headline, publisher, domain, expected) => {
  expect(withoutPublisher(headline, { publisher, domain })).toBe(expected)
})

const of = (domain: string, ...headlines: string[]) =>
  headlines.map((headline) => ({ headline, publisher: null, domain }))

test("a name that headlines of one site share is its own, whatever the publisher is called", () => {
  const tails = repeatedTails([
    ...of("kvlm.example", "Dam opened - Valley Morning Show", "Lake falls - Valley Morning Show"),
    ...of("tolna.example", "Dam opened - police", "Road closed - police", "Bridge shut - Tolna Gazette"),
  ])
  expect(tails).toEqual(new Set(["valley morning show"]))
  const headline = "Dam opened - Valley Morning Show"
  expect(withoutPublisher(headline, { publisher: null, domain: null }, tails)).toBe("Dam opened")
})

test("one headline carried twice repeats no name", () => {
  expect(repeatedTails(of("kvlm.example", "Dam opened - Ilse Varga", "Dam opened - Ilse Varga"))).toEqual(new Set())
})
