import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findEntities } from "../../src/enrich/find-entities.ts"
import { articleDraft } from "../../src/model/article.ts"
import { mediaOf } from "../../src/model/media.ts"

const read = (articleBody: string, headline = "No names here") =>
  findEntities.run(articleDraft({ headline, articleBody }))
const names = (articleBody: string) =>
  read(articleBody).entities.map(({ name, alternateNames }) => [name, ...alternateNames])

test("a text in another language gives only the names that are sure", () => {
  const articleBody =
    "Seit Montag steht das Werk in Berlin still, sagte Minister Peter Valk. Gestern schwieg die SPD. Neue Arbeit gibt es nicht."
  const { entities, mentions } = findEntities.run({
    ...articleDraft({ headline: "Stillstand Im Werk", articleBody }),
    inLanguage: "de",
  })
  expect(entities.map(({ type, name }) => `${type} ${name}`)).toEqual([
    "PLACE Berlin",
    "PERSON Peter Valk",
    "ORGANIZATION SPD",
  ])
  expect(mentions.map(({ start, end }) => articleBody.slice(start, end))).toEqual(["Berlin", "Peter Valk", "SPD"])
})

describe("names of one entity are joined", () => {
  test.each([
    ["a surname with the one person who bears it", "Peter Valk left. Valk said nothing.", [["Peter Valk", "Valk"]]],
    [
      "a surname of two people with neither",
      "Peter Valk and Martha Valk left. Valk said nothing.",
      [["Peter Valk"], ["Martha Valk"], ["Valk"]],
    ],
    [
      "an acronym with its long form",
      "The World Health Organization (WHO) met. The WHO agreed.",
      [["World Health Organization", "WHO"]],
    ],
    [
      "initials of an unknown body",
      "The Brack Valley Water Authority met. The BVWA agreed.",
      [["Brack Valley Water Authority", "BVWA"]],
    ],
    [
      "a name in other case",
      "US Central Command replied. The US central command waited.",
      [["US Central Command", "US central command"]],
    ],
    [
      "a country under its full name",
      "The U.S. agreed. The US and the United States waited.",
      [["United States", "U.S.", "US"]],
    ],
    [
      "two groups of like names stay two",
      "Islamic State fled. Islamic State-Khorasan stayed.",
      [["Islamic State"], ["Islamic State-Khorasan"]],
    ],
    [
      "a company with and without its suffix",
      "Brackwater Mining Corp fell. Brackwater Mining rose.",
      [["Brackwater Mining Corp", "Brackwater Mining"]],
    ],
    ["a company with its first word", "Tarvo Motors fell. Tarvo rose.", [["Tarvo Motors", "Tarvo"]]],
    ["the article before a name is not part of it", "The Taliban left Oslo.", [["Taliban"], ["Oslo"]]],
    [
      "the only airport of the one place",
      "Lima airport closed. Flights left Jorge Chavez International Airport at noon.",
      [["Lima"], ["Jorge Chavez International Airport", "Lima airport"]],
    ],
    [
      "an airport by all that the text calls it",
      "Lima’s main airport closed. Flights left Jorge Chavez International Airport in Lima at noon. Lima airport slept.",
      [["Lima"], ["Jorge Chavez International Airport", "Lima’s main airport", "Lima airport"]],
    ],
  ])("%s", (_, body, expected) => {
    expect(names(body)).toEqual(expected)
  })
})

test("what the gazetteer knows of a place is filled in", () => {
  const [nairobi] = read("They met in Nairobi.").entities
  expect(nairobi).toMatchObject({ type: "PLACE", countryCode: "KE", latitude: -1.28, longitude: 36.82 })
})

test("an airport lies in the place that it is called by", () => {
  const airport = read("Lima airport closed. Flights left Jorge Chavez International Airport at noon.").entities[1]
  expect(airport).toMatchObject({ type: "PLACE", containedInPlace: "Lima", countryCode: "PE" })
})

test("words of a headline in title case are no names unless the text or a gazetteer has them", () => {
  const names = (headline: string, body: string) => read(body, headline).entities.map(({ name }) => name)
  expect(names("Tarvo Brackish Board Orders Recount In Oslo", "It will count again.")).toEqual(["Oslo"])
  expect(names("Peter Valk Resigns From Brackish Council", "Valk said nothing.")).toContain("Peter Valk")
})

test("a name joins by a reason that is told", () => {
  const { entities } = read("Peter Valk of the World Health Organization (WHO) left. Valk said nothing.")
  expect(entities.map(({ nameReasons }) => nameReasons)).toEqual([
    [{ name: "Valk", reason: "SURNAME" }],
    [{ name: "WHO", reason: "DEFINED" }],
  ])
})

test("an organization says what kind it is", () => {
  const kinds = read(
    "Brackwater Bank, the Ministry of Trade, Leeds University and Brack News Agency replied.",
  ).entities.map((e) => e.organizationType)
  expect(kinds).toEqual(["COMPANY", "GOVERNMENT", "EDUCATION", "NEWS_MEDIA"])
})

test("captions are searched and credits become entities", () => {
  const media = [{ ...mediaOf("IMAGE"), caption: "Ana Duarte in Quito", creators: ["Ivo Lund"], agencies: ["Reuters"] }]
  const { entities, mentions } = findEntities.run(articleDraft({ headline: "None", articleBody: "Nothing.", media }))
  expect(entities.map(({ type, name }) => `${type} ${name}`)).toEqual([
    "PERSON Ana Duarte",
    "PLACE Quito",
    "PERSON Ivo Lund",
    "ORGANIZATION Reuters",
  ])
  expect(mentions).toMatchObject([
    { field: "CAPTION", media: 0, start: 0, end: 10, text: "Ana Duarte", entity: 0 },
    { field: "CAPTION", media: 0, text: "Quito", entity: 1 },
  ])
})

test("who is in the headline and named often weighs most", () => {
  const { entities } = read(
    "Ana Duarte met Pavel Novak. Duarte left. Duarte spoke.",
    "Duarte resigns after Duarte report",
  )
  expect(entities[0]!.name).toBe("Ana Duarte")
  expect(entities[0]!.salience).toBeGreaterThan(entities[1]!.salience)
})

test("mentions quote the body, and saliences add up to one, whatever the text", () => {
  const words = fc.constantFrom(
    "The",
    "US",
    "Ana",
    "Duarte",
    "said",
    "in",
    "Oslo",
    "Bank",
    "of",
    "UN",
    "(",
    ")",
    ",",
    ".",
    "\n\n",
    "“",
    "é",
    "Valk",
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const body = parts.join(" ")
      const { entities, mentions } = read(body)
      for (const m of mentions.filter((mention) => mention.field === "BODY"))
        expect(body.slice(m.start, m.end)).toBe(m.text)
      for (const m of mentions) expect(entities[m.entity]!.type).toBe(m.type)
      if (entities.length > 0) expect(entities.reduce((sum, e) => sum + e.salience, 0)).toBeCloseTo(1)
    }),
  )
})
