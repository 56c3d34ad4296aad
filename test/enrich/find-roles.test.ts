import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findEntities } from "../../src/enrich/find-entities.ts"
import { findRoles } from "../../src/enrich/find-roles.ts"
import { articleDraft } from "../../src/model/article.ts"
import { processorMs } from "../support/processor-ms.ts"

const read = (articleBody: string) => findRoles.run(findEntities.run(articleDraft({ headline: "None", articleBody })))

const personOf = (body: string) => {
  const person = read(body).entities.find((entity) => entity.type === "PERSON")!
  return [person.name, person.honorificPrefix, person.jobTitle]
}

describe("titles and offices", () => {
  test.each([
    ["a rank", "They met General Pavel Novak.", ["Pavel Novak", "General", null]],
    ["an office of a country", "US President Carla Holt left.", ["Carla Holt", null, "US President"]],
    [
      "an office with a nationality",
      "The French Foreign Minister Luc Arnaud left.",
      ["Luc Arnaud", null, "French Foreign Minister"],
    ],
    [
      "an office that goes on after of",
      "They met Secretary of State Ann Lee.",
      ["Ann Lee", null, "Secretary of State"],
    ],
    ["what a sentence says after an age", "Ann Lee, 52, is the mayor of Oslo.", ["Ann Lee", null, "mayor of Oslo"]],
    [
      "an office without the common noun that owns it",
      "The board's director, Ann Lee, left.",
      ["Ann Lee", null, "director"],
    ],
    ["an office without the way home", "“No,” said Ann Lee, a nurse on her way home.", ["Ann Lee", null, "nurse"]],
    ["an office that ends in General", "They met Attorney General Ann Lee.", ["Ann Lee", null, "Attorney General"]],
    ["no word that begins the sentence", "Since President Ann Lee left, it rained.", ["Ann Lee", null, "President"]],
    ["no clause about a head", "Ann Lee, who bit off the head of a bat, left.", ["Ann Lee", null, null]],
    ["a lower-case title", "They met prime minister Ann Lee.", ["Ann Lee", null, "prime minister"]],
    [
      "a title with its owner",
      "They met Brackwater Bank chief executive Ann Lee.",
      ["Ann Lee", null, "Brackwater Bank chief executive"],
    ],
    [
      "a phrase after the name",
      "General Pavel Novak, the head of the US Northern Command, left.",
      ["Pavel Novak", "General", "head of the US Northern Command"],
    ],
    [
      "a phrase after an age",
      "Ann Lee, 52, a spokeswoman for Reuters, left.",
      ["Ann Lee", null, "spokeswoman for Reuters"],
    ],
    [
      "a phrase before the name",
      "A spokesman for the Pentagon, Captain Bo Reed, replied.",
      ["Bo Reed", "Captain", "spokesman for the Pentagon"],
    ],
    [
      "a phrase before another before the name",
      "The head of the World Bank, the lender to many countries, Ann Lee, replied.",
      ["Ann Lee", null, "head of the World Bank"],
    ],
    ["a rank outweighs Mr", "Mr Novak left. General Pavel Novak stayed.", ["Pavel Novak", "General", null]],
    [
      "an office with the former in it",
      "Former City Councilman Bo Reed left.",
      ["Bo Reed", null, "Former City Councilman"],
    ],
    [
      "a former office in running text",
      "They met former Oslo police chief Ann Lee.",
      ["Ann Lee", null, "former Oslo police chief"],
    ],
    [
      "an office with the nouns it needs",
      "“No,” said central bank governor Ann Lee.",
      ["Ann Lee", null, "central bank governor"],
    ],
    ["an office abbreviated", "They met Sen. Ann Lee of Texas.", ["Ann Lee", null, "Senator"]],
    ["a deputy's office abbreviated", "They met Lt. Gov. Ann Lee.", ["Ann Lee", null, "Lieutenant Governor"]],
    [
      "an office that a verb states",
      "Ann Lee is the head of the World Bank.",
      ["Ann Lee", null, "head of the World Bank"],
    ],
    [
      "one office of two",
      "Ann Lee, editor and publisher of the paper, left.",
      ["Ann Lee", null, "editor and publisher of the paper"],
    ],
    [
      "the office, not the creed",
      "Ann Lee, a Quaker and chairman of the bank, left.",
      ["Ann Lee", null, "chairman of the bank"],
    ],
    [
      "a chief's title with Mr in it",
      "Ann Lee, the lawyer for Mr. Reed, left.",
      ["Ann Lee", null, "lawyer for Mr. Reed"],
    ],
    ["no verb before an office", "They will discipline striker Bo Reed.", ["Bo Reed", null, "striker"]],
    [
      "no subject of another clause",
      "According to Ann Lee, the president of France was wrong.",
      ["Ann Lee", null, null],
    ],
    ["no clause that ends before the name", "After a call from the mayor, Ann Lee left.", ["Ann Lee", null, null]],
    ["no letter's addressee", "In a letter to the president, Ann Lee, who is ill, said no.", ["Ann Lee", null, null]],
    ["no title of whom one speaks for", "They met the spokeswoman for Speaker Ann Lee.", ["Ann Lee", null, "Speaker"]],
    ["no office of the next in a list", "They met Ann Lee, actor Bo Reed and others.", ["Ann Lee", null, null]],
    [
      "no word that begins the sentence for any office",
      "Like Governor Ann Lee, he smiled.",
      ["Ann Lee", null, "Governor"],
    ],
    ["no office", "Ann Lee, the winner of the race, left.", ["Ann Lee", null, null]],
    ["an office of somebody else", "The president met Ann Lee, a friend.", ["Ann Lee", null, null]],
  ])("%s", (_, body, expected) => {
    expect(personOf(body)).toEqual(expected)
  })

  test("the office names its organization as the article's entity is named", () => {
    expect(personOf("US Central Command replied. The head of the US central command, Ann Lee, left.")[2]).toBe(
      "head of the US Central Command",
    )
  })
})

test("a person is affiliated once with each organization, with the words that say so", () => {
  const { affiliations, entities } = read("Ann Lee, head of the World Bank, spoke. World Bank head Ann Lee left.")
  expect(affiliations).toHaveLength(1)
  const [one] = affiliations
  expect([entities[one!.person]!.name, entities[one!.organization]!.name, one!.jobTitle]).toEqual([
    "Ann Lee",
    "World Bank",
    "head of the World Bank",
  ])
  expect(one!.evidence.text).toBe("Ann Lee, head of the World Bank")
})

test("evidence is cut from the body, whatever the text", () => {
  const words = fc.constantFrom(
    "The head of the",
    "World Bank",
    ",",
    "Ann Lee",
    "General",
    "a spokesman for",
    ".",
    "\n\n",
    "said",
    "President",
    "Mr",
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 50 }), (parts) => {
      const body = parts.join(" ")
      for (const { evidence } of read(body).affiliations)
        expect(body.slice(evidence.start, evidence.end)).toBe(evidence.text)
    }),
  )
})

test("ten thousand people are read within two seconds", () => {
  const body = Array.from(
    { length: 10_000 },
    (_, i) => `The head of the bank, Ann Lee${i % 7}, met General Bo Reed, a spokesman for Reuters.`,
  ).join(" ")
  const article = findEntities.run(articleDraft({ headline: "None", articleBody: body }))
  const began = processorMs()
  findRoles.run(article)
  expect(processorMs() - began).toBeLessThan(2000)
})
