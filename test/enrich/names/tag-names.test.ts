import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { tagNames } from "../../../src/enrich/names/tag-names.ts"
import { processorMs } from "../../support/processor-ms.ts"

const tagged = (text: string, ...others: string[]): string[] =>
  tagNames([text, ...others])[0]!.map((name) => `${name.type} ${text.slice(name.start, name.end)}`)

describe("names in running text", () => {
  test.each([
    [
      "a title is not part of the name",
      "On Friday Prime Minister Ana Duarte met General Pavel Novak.",
      ["PERSON Ana Duarte", "PERSON Pavel Novak"],
    ],
    ["a nationality is no name", "The Afghan and French delegations left.", []],
    ["a nationality before a title is no name", "The Iranian Foreign Minister left Geneva.", ["PLACE Geneva"]],
    ["a possessive 's is left out", "They stormed Jakarta's airport.", ["PLACE Jakarta"]],
    ["a country before a title is a place", "US President Carla Holt spoke.", ["PLACE US", "PERSON Carla Holt"]],
    [
      "a body of a country is one organization",
      "The US Northern Command replied.",
      ["ORGANIZATION US Northern Command"],
    ],
    [
      "of and the join an organization",
      "He left the Ministry of the Interior in May.",
      ["ORGANIZATION Ministry of the Interior"],
    ],
    ["a known name in lower case is found", "The US central command replied.", ["ORGANIZATION US central command"]],
    ["a foreign article is left out", "The raid went on, O Taliban said.", ["ORGANIZATION Taliban"]],
    ["hyphenated names stay whole", "The Islamic State-Khorasan fled.", ["ORGANIZATION Islamic State-Khorasan"]],
    ["a compound with a lower tail is no name", "The Paris-based firm and the US-led force left.", []],
    ["days and cups are no names", "On Monday the World Cup begins in Doha.", ["PLACE Doha"]],
    ["a village is told by its apposition", "They met in Tulu Welel, a village near the lake.", ["PLACE Tulu Welel"]],
    [
      "an unknown organization is told by its head",
      "Shares of Brackwater Mining fell.",
      ["ORGANIZATION Brackwater Mining"],
    ],
    ["a ship is none of the three", "The ferry Ostrava was full. The Ostrava was late.", []],
    ["a storm is no person", "They fled before Hurricane Clara on Monday.", []],
    ["the parties of a case are none", "The judges spoke of Lund v. Harbour Board on Monday.", []],
    [
      "a nickname stays within the name",
      'On Monday William "Red" Moss left for Oslo.',
      ['PERSON William "Red" Moss', "PLACE Oslo"],
    ],
    [
      "a photographer and the agency are two",
      "A car burns in Quito. Photo: Ivo Lund/AP",
      ["PLACE Quito", "PERSON Ivo Lund", "ORGANIZATION AP"],
    ],
    [
      "a party's letter is no part of the state",
      "Senator Ann Lund (R-Ohio) voted no.",
      ["PERSON Ann Lund", "PLACE Ohio"],
    ],
    ["the White House is an organization", "The White House said nothing on Monday.", ["ORGANIZATION White House"]],
    [
      "an apostrophe of possession stays inside",
      "The Bakers' Union of the North Coast spoke.",
      ["ORGANIZATION Bakers' Union of the North Coast"],
    ],
    ["a company ends before its town", "He left Tarvo Systems of Oslo.", ["ORGANIZATION Tarvo Systems", "PLACE Oslo"]],
    ["a word with its number is no name", "They met in Ward 6, near Highway 41.", []],
    ["common words are no person", "It was a Vote for all.", []],
    ["capitals for weight are no name", "It was NOT done by the US.", ["PLACE US"]],
    ["a sentence without a stop before it is parted", "They met in Lima The gunman ran.", ["PLACE Lima"]],
    [
      "a legal form makes a company of anybody's name",
      "John Tarvo Ltd grew. John Tarvo Ltd fell.",
      ["ORGANIZATION John Tarvo Ltd", "ORGANIZATION John Tarvo Ltd"],
    ],
    ["an office is no name", "The Executive Session ended. Mr Don Tarvo left.", ["PERSON Don Tarvo"]],
    ["people of a kind are no person", "He asked African-Americans to vote.", []],
    ["an office of a port is no port", "“No,” said Rui Tavo, the port captain.", ["PERSON Rui Tavo"]],
    [
      "a company is known by its first word",
      "Tarvo Motors grew. Shares in Tarvo fell.",
      ["ORGANIZATION Tarvo Motors", "ORGANIZATION Tarvo"],
    ],
  ])("%s", (_, text, expected) => {
    expect(tagged(text)).toEqual(expected)
  })

  test("the first word of a headline is no name where the body writes it small", () => {
    const body = "The Oslo Board of Health met on Monday, and the board closed the schools."
    expect(tagged("Board closes schools of Oslo", body)).toEqual(["PLACE Oslo"])
  })

  test("a headline in title case is read by the names of the body", () => {
    const body = "Pavel Novak, the mayor, called Mara Quist on Monday. Tarvo Motors said nothing."
    expect(tagged("Pavel Novak Calls Mara Quist as Angry Voters Leave Tarvo Motors", body)).toEqual([
      "PERSON Pavel Novak",
      "PERSON Mara Quist",
      "ORGANIZATION Tarvo Motors",
    ])
  })

  test("a line of many names keeps the names of the body whole", () => {
    const body = "Rain fell on Tulu Falls for two days, said the Office of Weather."
    expect(tagged("Heavy Rain Above Tulu Falls, Office Of Weather Says", body)).toContain("PLACE Tulu Falls")
  })

  test.fails.each([
    ["The ferry Ostrava met the Dona Clara. The Ostrava was late.", []],
    ["He won the Six Nations. It was a Vote for all.", []],
    ["Rockets hit homes. Ventry said so. A man called Ventry said no.", ["PERSON Ventry", "PERSON Ventry"]],
  ])("what the model is known to get wrong: %s", (text, names) => {
    expect(tagged(text)).toEqual(names)
  })

  test.each([
    ["They drove through Marlo Venn, a small town near the coast.", ["PLACE Marlo Venn"]],
    ["Shots were heard in Abel Corran, a neighborhood about a mile away.", ["PLACE Abel Corran"]],
    ["It was opened by Abel Corran, a city councillor.", ["PERSON Abel Corran"]],
  ])("what is told behind a name says whether it is a place: %s", (text, names) => {
    expect(tagged(text)).toEqual(names)
  })

  test("the first word of a sentence is a name only when something says so", () => {
    expect(tagged("Rockets hit homes. Ventry said so on Monday. Mr Ventry is a farmer.")).toEqual([
      "PERSON Ventry",
      "PERSON Ventry",
    ])
  })

  test("a headline in capitals is read as the body writes its words", () => {
    const body = "The storm began in Tulu Welel on Tuesday, said Mara Quist, the mayor of Tulu Welel."
    expect(tagged("STORM REACHES TULU WELEL, SAYS QUIST", body)).toEqual(["PLACE TULU WELEL", "PERSON QUIST"])
  })

  test("a surname alone takes the type of the full name", () => {
    expect(tagged("Lena Washington resigned. Washington gave no reason.")).toEqual([
      "PERSON Lena Washington",
      "PERSON Washington",
    ])
  })
})

describe("any text", () => {
  test("gives spans in order, without overlap, inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        let end = 0
        for (const name of tagNames([text])[0]!) {
          expect(name.start).toBeGreaterThanOrEqual(end)
          expect(name.end).toBeGreaterThan(name.start)
          end = name.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test.each([
    ["one line of a megabyte", "Name ".repeat(200_000)],
    ["capitals joined by small words", "Bank of the ".repeat(80_000)],
    ["no blanks at all", "A".repeat(1_000_000)],
  ])("%s is read within two seconds", (_, text) => {
    const began = processorMs()
    tagNames([text])
    expect(processorMs() - began).toBeLessThan(2000)
  })
})
