import fc from "fast-check"
import { expect, test } from "vitest"
import { findEvents } from "../../src/enrich/find-events.ts"
import { type ArticleDraft, articleDraft } from "../../src/model/article.ts"
import { type EntityType, entityNamed } from "../../src/model/entity.ts"
import { evidenceOf } from "../../src/model/evidence.ts"
import { mediaOf } from "../../src/model/media.ts"
import { processorMs } from "../support/processor-ms.ts"

type Facts = { names?: [EntityType, string][]; dates?: [string, string][]; published?: string | null }

/** A draft in which every occurrence of the given names and dates has been found. */
const draft = (
  articleBody: string,
  { names = [], dates = [], published = "2024-06-10T12:00:00Z" }: Facts = {},
): ArticleDraft => {
  const spans = (word: string) =>
    [...articleBody.matchAll(new RegExp(word, "g"))].map(({ index }) => ({ start: index, end: index + word.length }))
  return {
    ...articleDraft({ headline: "A headline", articleBody, datePublished: published }),
    entities: names.map(([type, name]) => entityNamed(type, name)),
    mentions: names.flatMap(([type, name], entity) =>
      spans(name).map((span) => ({ ...evidenceOf(articleBody, span), type, entity })),
    ),
    dates: dates.flatMap(([text, edtf]) => spans(text).map((span) => ({ ...span, text, edtf }))),
  }
}
const events = (body: string, facts?: Facts) => findEvents.run(draft(body, facts)).events
const briefly = (body: string, facts?: Facts) =>
  events(body, facts).map(({ eventType, name }) => `${eventType} ${name}`)

test("an attack has its date, place, victims and figures, with the words they rest on", () => {
  const body =
    "On Saturday, two guards of the Harbour Union were killed and one wounded in a bomb attack in Porto Velo."
  const [event] = events(body, {
    names: [
      ["ORGANIZATION", "Harbour Union"],
      ["PLACE", "Porto Velo"],
    ],
    dates: [["Saturday", "2024-06-08"]],
  })
  expect(event).toMatchObject({
    name: "Two guards of the Harbour Union were killed and one wounded in a bomb attack",
    eventType: "ATTACK",
    date: { edtf: "2024-06-08", text: "Saturday" },
    isExpected: false,
    places: [1],
    participants: [{ entity: 0, role: "AFFECTED" }],
    figures: [
      { kind: "dead", value: 2, qualifier: "EXACT" },
      { kind: "injured", value: 1, qualifier: "EXACT" },
    ],
    evidence: [{ field: "BODY", start: 0, end: body.length, text: body }],
  })
})

test.each([
  ["An earthquake shook the valley on Sunday.", "DISASTER An earthquake shook the valley on Sunday"],
  ["A ferry capsized off the coast on Sunday.", "ACCIDENT A ferry capsized off the coast on Sunday"],
  ["Police arrested two men in the old town on Sunday.", "ARREST Police arrested two men in the old town on Sunday"],
  ["Ada Diaz was elected mayor on Sunday.", "ELECTION Ada Diaz was elected mayor on Sunday"],
  ["The minister stepped down on Sunday.", "RESIGNATION The minister stepped down on Sunday"],
  ["Parliament passed the fisheries bill on Sunday.", "LAW Parliament passed the fisheries bill on Sunday"],
  [
    "The two sides signed a ceasefire agreement on Sunday.",
    "AGREEMENT The two sides signed a ceasefire agreement on Sunday",
  ],
  ["The leaders held a summit on Sunday.", "MEETING The leaders held a summit on Sunday"],
  ["A fire broke out in a mill on Sunday.", "ACCIDENT A fire broke out in a mill on Sunday"],
  ["Tram drivers walked out on Sunday.", "STRIKE Tram drivers walked out on Sunday"],
  [
    "Thousands of people marched through the city on Sunday.",
    "PROTEST Thousands of people marched through the city on Sunday",
  ],
  ["The court sentenced the banker on Sunday.", "TRIAL The court sentenced the banker on Sunday"],
])("%j is %j", (body, expected) => {
  expect(briefly(body, { dates: [["Sunday", "2024-06-09"]] })).toEqual([expected])
})

test.each([
  "Police did not arrest anyone on Sunday.",
  "It is unclear whether the blast killed any civilians on Sunday.",
  "The group could have attacked a village with rockets on Sunday.",
  "He denied that rebels never attacked the soldiers on Sunday.",
  "“A bomb killed my brother on Sunday,” said the man.",
  "They were arrested on Sunday.",
  "The newly elected mayor spoke on Sunday.",
  "Bomb attack kills two on Sunday",
])("no happening is made of %j", (body) => {
  expect(briefly(body, { dates: [["Sunday", "2024-06-09"]] })).toEqual([])
})

test("an idea that is dismissed is no dismissal, and shares that crash are no accident", () => {
  const names: Facts["names"] = [["PERSON", "Ada Diaz"]]
  const facts = { names, dates: [["Sunday", "2024-06-09"]] as [string, string][] }
  expect(briefly("Ada Diaz dismissed the president's idea on Sunday.", facts)).toEqual([
    "STATEMENT Ada Diaz dismissed the president's idea on Sunday",
  ])
  expect(briefly("Shares crashed on Sunday.", facts)).toEqual([])
})

test("what is planned for a day ahead is expected", () => {
  const [event] = events("The two presidents will meet on Friday.", { dates: [["Friday", "2024-06-14"]] })
  expect(event).toMatchObject({ eventType: "MEETING", isExpected: true, date: { edtf: "2024-06-14" } })
})

test("the doer, the sufferer and the venue are told apart", () => {
  const names: Facts["names"] = [
    ["ORGANIZATION", "Green Front"],
    ["PERSON", "Bo Li"],
    ["PLACE", "Tolna Airport"],
  ]
  const [event] = events("Fighters of the Green Front kidnapped Bo Li at Tolna Airport today.", {
    names,
    dates: [["today", "2024-06-10"]],
  })
  expect(event?.participants).toEqual([
    { entity: 0, role: "AGENT" },
    { entity: 1, role: "AFFECTED" },
    { entity: 2, role: "VENUE" },
  ])
})

test("a subject that stands apart from its verb still names the event", () => {
  const dates: Facts["dates"] = [
    ["Monday", "2024-06-03"],
    ["in May", "2024-05"],
  ]
  expect(briefly("Police say the envoy to Arkesh, on Monday, boarded a plane.", { dates })).toEqual([
    "MOVEMENT The envoy to Arkesh boarded a plane",
  ])
  expect(briefly("Ada Diaz, the mayor of Lisova, who resigned in May, wept.", { dates })).toEqual([
    "RESIGNATION Ada Diaz resigned in May",
  ])
})

test("two reports of one happening are one event with the evidence and figures of both", () => {
  const body =
    "A bomb killed four people in Velm on Sunday.\n\nThe attack injured nine. Green Front claimed responsibility for the attack."
  const found = events(body, {
    names: [
      ["PLACE", "Velm"],
      ["ORGANIZATION", "Green Front"],
    ],
    dates: [["Sunday", "2024-06-09"]],
  })
  expect(found).toHaveLength(1)
  expect(found[0]?.figures.map(({ kind, value }) => [kind, value])).toEqual([
    ["dead", 4],
    ["injured", 9],
  ])
  expect(found[0]?.participants).toContainEqual({ entity: 1, role: "AGENT" })
  expect(found[0]?.evidence).toHaveLength(3)
})

test("without a date of its own an event falls on the day of the article, or of a photograph of it", () => {
  const body = "Rockets hit a warehouse in the harbour."
  expect(events(body)[0]?.date).toEqual({ edtf: "2024-06-10", text: null })
  const photo = { ...mediaOf("IMAGE"), caption: "A wall damaged by a rocket", dateCreated: "2024-06-09" }
  const [event] = findEvents.run({ ...draft(body), media: [photo] }).events
  expect(event?.date).toEqual({ edtf: "2024-06-09", text: null })
  expect(event?.evidence[1]).toMatchObject({ field: "CAPTION", media: 0, text: photo.caption })
  expect(events(body, { published: null })).toEqual([])
})

test("whatever the text, evidence is the text it points at and names are short", () => {
  const word = fc.constantFrom(
    "killed",
    "a",
    "bomb",
    "five",
    "people",
    "was",
    "who",
    ",",
    ".",
    "“",
    "”",
    "in",
    "rockets",
    "held",
    "talks",
    "The",
    "\n\n",
    "(",
    "will",
    "meet",
    "million",
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const body = words.join(" ")
      for (const { name, evidence, figures, confidence } of events(body)) {
        expect(name.length).toBeLessThanOrEqual(80)
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThan(1)
        for (const { start, end, text } of [...evidence, ...figures.map((figure) => figure.evidence)])
          expect(body.slice(start, end)).toBe(text)
      }
    }),
  )
})

test("a very long line and thousands of quotation marks take no time", () => {
  const begin = processorMs()
  events(`${"rockets hit five people and killed two, ".repeat(25_000)}.`)
  events('" killed '.repeat(10_000))
  events("A bomb killed two people in the town. ".repeat(20_000))
  expect(processorMs() - begin).toBeLessThan(4_000)
})

const claimNames: [EntityType, string][] = [
  ["ORGANIZATION", "Green Front"],
  ["ORGANIZATION", "Red Dawn"],
  ["PLACE", "Velm"],
]
const bomb = "A bomb killed four people in Velm on Sunday (9)."
const sunday: [string, string][] = [["Sunday", "2024-06-09"]]
const byWhom = (body: string) =>
  events(body, { names: claimNames, dates: sunday })
    .filter(({ eventType }) => eventType === "ATTACK")
    .map(({ participants }) => participants.filter(({ role }) => role === "AGENT").map(({ entity }) => entity))

test.each([
  "Green Front claimed responsibility.",
  "Green Front, a wing of Red Dawn, claimed the attack.",
  "Green Front claimed Sunday's attack.",
  "Green Front says that it was behind the attack.",
  "Responsibility was claimed by Green Front.",
  "Green Front, the French arm of Red Dawn, is small. The attack was claimed by the French arm of Red Dawn.",
  "Red Dawn's French arm, known as Green Front, is small. Red Dawn's French arm claimed the attack.",
])("the attack is theirs who claim it: %j", (claim) => expect(byWhom(`${bomb} ${claim}`)).toEqual([[0]]))

test("the arm of another organization is nobody while nothing says what it is called", () => {
  expect(byWhom(`${bomb} The attack was claimed by the French arm of Red Dawn.`)).toEqual([[]])
})

test("a count of some among many is the count of some", () => {
  const [event] = events("Fourteen of the 186 people aboard were hurt in the crash on Sunday.", { dates: sunday })
  expect(event?.figures.map(({ kind, value }) => [kind, value])).toEqual([["injured", 14]])
})

test.each([
  ["The number of people evacuated grew to 5,100.", []],
  ["The number of people hurt when two ferries collided off Velm has risen to nine.", []],
  ["It left on Sunday after a day in which rockets hit the airport.", ["ATTACK Rockets hit the airport"]],
  ["A service for Ada Diaz, who died on Sunday, is planned.", ["DEATH Ada Diaz died on Sunday"]],
  [
    "The bombing at the northern gate of the airport on Sunday (9) killed more than 180 people.",
    ["ATTACK The bombing at the northern gate of the airport killed more than 180 people"],
  ],
])("%j tells %j", (body, expected) => expect(briefly(body, { dates: sunday })).toEqual(expected))

const reported = (headline: string, articleBody: string, facts: Facts = {}) =>
  findEvents.run({ ...draft(articleBody, facts), headline }).events
const cityNames: Facts["names"] = [
  ["PERSON", "Ada Diaz"],
  ["ORGANIZATION", "Harbour Union"],
  ["PLACE", "Velm"],
]
const told = (body: string) =>
  events(body, { names: cityNames, dates: sunday }).map(({ eventType, name, date }) => [eventType, name, date.edtf])

test.each([
  ["Ada Diaz halved her salary on Sunday.", ["OTHER", "Ada Diaz halved her salary on Sunday", "2024-06-09"]],
  [
    "Ada Diaz, facing a vote, halved her salary on Sunday.",
    ["OTHER", "Ada Diaz halved her salary on Sunday", "2024-06-09"],
  ],
  ["Ada Diaz (Green) on Sunday halved her salary.", ["OTHER", "Ada Diaz halved her salary", "2024-06-09"]],
  [
    "The Harbour Union has accused the mayor of lying.",
    ["STATEMENT", "The Harbour Union has accused the mayor of lying", "2024-06-10"],
  ],
  [
    "Ada Diaz said on Sunday she hoped for a quiet year.",
    ["STATEMENT", "Ada Diaz said on Sunday she hoped for a quiet year", "2024-06-09"],
  ],
  [
    "At least seven people were killed when a tram derailed in Velm.",
    ["DEATH", "At least seven people were killed", "2024-06-10"],
  ],
])("the lead tells its news with any verb: %j", (body, expected) => {
  const [first] = told(body)
  expect(first?.[0] === "ACCIDENT" ? ["DEATH", ...first.slice(1)] : first).toEqual(expected)
})

test.each([
  "Ada Diaz has made a career of her claims that the Harbour Union stole the vote on Sunday.",
  "Ada Diaz rejected the idea that the Harbour Union attacked a village on Sunday.",
  "Ada Diaz is being held.",
  "The plan backed by the Harbour Union on Sunday is a good one.",
  "With ten men wounded on Sunday the line broke.",
])("what is claimed, supposed or only describes is not told: %j", (body) => {
  expect(told(body).filter(([, name]) => !/^Ada Diaz rejected|^The line/.test(name!))).toEqual([])
})

test("deeper in the text a verb of any meaning tells news only when it says who and when", () => {
  const filler = "It is a quiet town. ".repeat(6)
  expect(told(`${filler}Ada Diaz halved her salary on Sunday.`)).toHaveLength(1)
  expect(told(`${filler}Ada Diaz halved her salary.`)).toEqual([])
  expect(told(`${filler}Somebody halved a salary on Sunday.`)).toEqual([])
  expect(told(`${filler}Ada Diaz warned the union on Sunday.`)).toEqual([])
})

test("an undated lead happened on the latest of the last days that the opening speaks of", () => {
  const [first] = events("Ada Diaz has halved her salary. She told the union on Sunday. It was told in May.", {
    names: cityNames,
    dates: [...sunday, ["May", "2024-05"]],
  })
  expect(first?.date).toEqual({ edtf: "2024-06-09", text: "Sunday" })
  expect(first?.evidence.map(({ text }) => text)).toEqual([
    "Ada Diaz has halved her salary.",
    "She told the union on Sunday.",
  ])
})

test.each([
  ["Ada Diaz was in Velm. Police arrested Ada Diaz over parcels mailed on Sunday.", "2024-06-10"],
  ["Police arrested Ada Diaz, who was mayor from May, in Velm.", "2024-06-10"],
])("the date of another happening in the sentence is not taken: %j", (body, edtf) => {
  const found = events(body, { names: cityNames, dates: [["from May", "2024-05"]] })
  expect(found.map(({ date }) => date.edtf)).toEqual([edtf])
})

test("the day of news is not that of the posts which the opening quotes", () => {
  const body =
    "Ada Diaz has halved her salary. It was decided on Sunday. Well done! - Bo Lind (@bolind) June 10, 2024 More at ten."
  const dates: Facts["dates"] = [...sunday, ["June 10, 2024", "2024-06-10"]]
  expect(events(body, { names: cityNames, dates })[0]?.date).toEqual({ edtf: "2024-06-09", text: "Sunday" })
})

test.each([
  ["west of where it came out, where the day before is not over", "2024-06-10T02:30:00Z", -122.3, "2024-06-09"],
  ["west, when it is the same day there", "2024-06-10T12:00:00Z", -122.3, "2024-06-10"],
  ["east, where the day after has begun", "2024-06-10T20:00:00Z", 151.2, "2024-06-10"],
  ["west, of an article with a day alone", "2024-06-10T00:00:00Z", -122.3, "2024-06-10"],
  ["at an unknown place", "2024-06-10T02:30:00Z", null, "2024-06-10"],
])("undated news happened by the day of the place it is about: %s", (_, published, longitude, edtf) => {
  const article = draft("A ferry sank in Velm.", { names: [["PLACE", "Velm"]], published })
  const entities = article.entities.map((entity) => ({ ...entity, longitude, salience: 1 }))
  expect(findEvents.run({ ...article, entities }).events.map(({ date }) => date.edtf)).toEqual([edtf])
})

test.each([
  ["Ada Diaz and Bo Lind meet in Velm", 1],
  ["Velm outraged over Diaz salary", 1],
  ["Ada Diaz and Bo Lind report card", 0],
  ["Ada Diaz report in Velm", 0],
])("the base of a verb tells in a headline what two did, and a participle what became of one: %j", (headline, count) =>
  expect(reported(headline, "It is a quiet town. Ada Diaz is to be in Velm after all.")).toHaveLength(count),
)

test("a headline in the present tense tells the event when the first sentences do not", () => {
  const body = "It is a quiet town. Ada Diaz is to be mayor of Velm after all."
  const [event] = reported("Ada Diaz wins vote in Velm", body)
  expect(event).toMatchObject({ name: "Ada Diaz wins vote in Velm", date: { edtf: "2024-06-10", text: null } })
  expect(event?.evidence).toEqual([
    evidenceOf(body, { start: 20, end: body.length }),
    evidenceOf("Ada Diaz wins vote in Velm", { start: 0, end: 26 }, "HEADLINE"),
  ])
  expect(reported("Ada Diaz wins vote in Velm", "It is a quiet town by the sea.")).toEqual([])
})

test.each([
  "Will Ada Diaz win?",
  "Ada Diaz could win in Velm",
  "Why Velm votes again",
  "A quiet town by the sea",
  "10 towns that won",
])("no happening is made of the headline %j", (headline) =>
  expect(reported(headline, "It is a quiet town by the sea.")).toEqual([]),
)

test("the surest event is the one that the headline is about", () => {
  const body = "A ferry sank off Velm on Sunday. Ada Diaz has halved her salary."
  const found = reported("Mayor halves salary: Ada Diaz gives in", body, { names: cityNames, dates: sunday })
  const other = reported("Ferry sinks off Velm after storm", body, { names: cityNames, dates: sunday })
  const confidence = (all: typeof found, word: string) => all.find(({ name }) => name.includes(word))!.confidence
  expect(confidence(found, "salary")).toBeGreaterThan(confidence(other, "salary"))
  expect(confidence(other, "ferry")).toBeGreaterThan(confidence(found, "ferry"))
})

test.each([
  ["The mill will be sold on Friday.", []],
  ["The company will be sold on Friday.", [["DEAL", true]]],
  ["Ada Diaz is due to be sentenced on Friday.", [["TRIAL", true]]],
])("what is settled but not over is expected: %j", (body, expected) => {
  const found = events(body, { names: cityNames, dates: [["Friday", "2024-06-14"]] })
  expect(found.map(({ eventType, isExpected }) => [eventType, isExpected])).toEqual(expected)
})

test("an age is no count", () => {
  const [event] = events("A 25-year-old man was arrested in Velm on Sunday.", { names: cityNames, dates: sunday })
  expect(event?.figures).toEqual([])
})

test("places are those of the happening, not of what else the sentence names", () => {
  const [event] = events("Ada Diaz, the head of the body responsible for trade in Tolna, resigned in Velm on Sunday.", {
    names: [...cityNames!, ["PLACE", "Tolna"]],
    dates: sunday,
  })
  expect(event?.places).toEqual([2])
})

test("an article in another language has no events: the rules know English alone", () => {
  const article = { ...draft("Ada Diaz resigned on Sunday.", { names: cityNames, dates: sunday }), inLanguage: "de" }
  expect(findEvents.run(article).events).toEqual([])
})
