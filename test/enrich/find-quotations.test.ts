import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findEntities } from "../../src/enrich/find-entities.ts"
import { findQuotations } from "../../src/enrich/find-quotations.ts"
import { articleDraft } from "../../src/model/article.ts"
import { processorMs } from "../support/processor-ms.ts"

const read = (articleBody: string) =>
  findQuotations.run(findEntities.run(articleDraft({ headline: "None", articleBody })))

/** Each quotation as its text, the speaker as written, and the name of the entity. */
const quoted = (body: string) => {
  const { quotations, entities } = read(body)
  return quotations.map(({ text, speakerText, speaker }) => [
    text,
    speakerText,
    speaker === null ? null : entities[speaker]!.name,
  ])
}

describe("marks", () => {
  test.each([
    ["straight", 'Ana Duarte said: "We will rebuild the bridge."'],
    ["curly", "Ana Duarte said: “We will rebuild the bridge.”"],
    ["French", "Ana Duarte said: « We will rebuild the bridge. »"],
    ["German", "Ana Duarte said: „We will rebuild the bridge.“"],
    ["closed by a mark turned the wrong way", "Ana Duarte said: “We will rebuild the bridge.“"],
    ["two apostrophes", "Ana Duarte said: ''We will rebuild the bridge.''"],
    ["never closed", "Ana Duarte said: “We will rebuild the bridge."],
  ])("%s", (_, body) => {
    expect(quoted(body)).toEqual([["We will rebuild the bridge.", "Ana Duarte", "Ana Duarte"]])
  })

  test.each([
    ["German", "„Wir bauen die Brücke neu“, sagte Ana Duarte.", "Wir bauen die Brücke neu"],
    ["German pages' turned marks", "Ana Duarte erklärte: »Wir bauen die Brücke neu.«", "Wir bauen die Brücke neu."],
    ["French", "« Nous allons reconstruire le pont », a déclaré Ana Duarte.", "Nous allons reconstruire le pont"],
    ["Spanish", "«Vamos a reconstruir el puente», dijo Ana Duarte.", "Vamos a reconstruir el puente"],
  ])("%s with a verb of the language", (_, body, text) => {
    expect(quoted(body)).toEqual([[text, "Ana Duarte", "Ana Duarte"]])
  })

  test("curly marks within straight ones are part of the quoted words", () => {
    expect(quoted('Ana Duarte said: "We call it “the old lady” at home."')).toEqual([
      ["We call it “the old lady” at home.", "Ana Duarte", "Ana Duarte"],
    ])
  })

  test("an unclosed quotation ends with the line that ends a sentence", () => {
    expect(quoted("Ana Duarte said: “We will rebuild the bridge.\nWork begins in May.")).toEqual([
      ["We will rebuild the bridge.", "Ana Duarte", "Ana Duarte"],
    ])
  })

  test("offsets lie inside the marks, and leave the comma to the sentence around", () => {
    const body = "“We will rebuild,” said Ana Duarte."
    const [quotation] = read(body).quotations
    expect(body.slice(quotation!.start, quotation!.end)).toBe("We will rebuild")
  })

  test("feet and inches open nothing", () => {
    expect(quoted('He is 6\'2" tall and 5" wide. Ana Duarte said so.')).toEqual([])
  })
})

describe("single marks", () => {
  test.each([
    ["‘I counted the boats,’ said Ana Duarte. ‘There were ten.’", "I counted the boats. There were ten."],
    ["Ana Duarte said: ‘We don’t want the drivers’ pity.’", "We don’t want the drivers’ pity."],
    ["‘He said “no” to me,’ Ana Duarte said.", "He said “no” to me"],
    ["'I counted the boats,' said Ana Duarte. 'There were ten.'", "I counted the boats. There were ten."],
    ["Ana Duarte said it was 'a very good day for us', as it was.", "a very good day for us"],
  ])("hold a quotation in %j", (body, text) => expect(quoted(body)).toEqual([[text, "Ana Duarte", "Ana Duarte"]]))

  test.each([
    "Ana Duarte saw ‘ghosts’ and said so.",
    "The drivers’ pity, said Ana Duarte, was the boats’ luck in ’98.",
    "A ‘once in a lifetime’ storm came over the town.",
    "The '90s weren't the drivers' best years, said Ana Duarte, nor the boats'.",
  ])("hold none in %j", (body) => expect(quoted(body)).toEqual([]))
})

describe("parts of one quotation are joined", () => {
  test("when the speaker stands between them", () => {
    expect(quoted("“The bridge,” said Ana Duarte, “will be rebuilt by May.”")).toEqual([
      ["The bridge will be rebuilt by May.", "Ana Duarte", "Ana Duarte"],
    ])
    expect(quoted("“It will open,” Ana Duarte said. “Nobody will pay a toll.”")).toEqual([
      ["It will open. Nobody will pay a toll.", "Ana Duarte", "Ana Duarte"],
    ])
  })

  test("when every paragraph is opened and only the last closed", () => {
    expect(quoted("Ana Duarte said: “It will open.\n\n“Nobody will pay a toll.”")).toEqual([
      ["It will open. Nobody will pay a toll.", "Ana Duarte", "Ana Duarte"],
    ])
  })

  test("when whole paragraphs follow that nobody else is said to have spoken", () => {
    expect(
      quoted("“It will open,” Ana Duarte said on Monday.\n\n“Nobody will pay a toll.”\n\nWorkers cheered."),
    ).toEqual([["It will open. Nobody will pay a toll.", "Ana Duarte", "Ana Duarte"]])
  })

  test("but not when the next has words of its own that attribute it", () => {
    expect(quoted("Ana Duarte said: “It will open.” Pavel Novak added: “In May.”")).toEqual([
      ["It will open.", "Ana Duarte", "Ana Duarte"],
      ["In May.", "Pavel Novak", "Pavel Novak"],
    ])
    expect(quoted("“It will open,” Ana Duarte said.\n\n“In May,” said Pavel Novak.")).toHaveLength(2)
    expect(quoted("“It will open,” Ana Duarte said. “In May, I hope,” she added.")).toHaveLength(2)
    expect(quoted("Ana Duarte was asked: “Will it open?” She replied: “In May, I hope.”")).toHaveLength(2)
  })

  test("but not when the story goes on between them", () => {
    expect(
      quoted("“It will open,” Ana Duarte said. Workers cheered. “Nobody will pay,” said Pavel Novak."),
    ).toHaveLength(2)
  })
})

describe("speakers", () => {
  test.each([
    ["after the verb", "“It will open,” said Ana Duarte, the mayor.", "Ana Duarte", "Ana Duarte"],
    ["before the verb", "“It will open,” Ana Duarte, the mayor, said.", "Ana Duarte", "Ana Duarte"],
    ["by according to", "According to Ana Duarte, “it will open very soon.”", "Ana Duarte", "Ana Duarte"],
    ["a pronoun for the one person named", "Ana Duarte was there. “It will open,” she said.", "she", "Ana Duarte"],
    [
      "a pronoun that fits two people, of whom the sentence tells",
      "Ana Duarte thanked Laura Voss. “It will open,” she said.",
      "she",
      "Ana Duarte",
    ],
    [
      "a pronoun that fits two people alike",
      "The news reached Ana Duarte and Laura Voss. “It will open,” she said.",
      "she",
      null,
    ],
    ["a pronoun that fits one of two", "Laura Voss met Peter Novak. “It will open,” he said.", "he", "Peter Novak"],
    [
      "a pronoun, not somebody whom the quotation names",
      "Peter Novak left. “I never met Luc Arnaud,” he said.",
      "he",
      "Peter Novak",
    ],
    ["a pronoun that fits nobody", "Peter Novak left. “It will open,” she said.", "she", null],
    ["the group", "The Taliban left Herat. “We will return to the city,” the group said.", "the group", "Taliban"],
    [
      "a spokesman of an organization",
      "“It will open,” said a spokesman for Reuters.",
      "a spokesman for Reuters",
      "Reuters",
    ],
    [
      "by the source that begins the sentence",
      "According to Ana Duarte, the bridge is ready, but it is “still a little too narrow” for lorries.",
      "Ana Duarte",
      "Ana Duarte",
    ],
    ["by a verb of any kind beside the marks", "“It will open!” Ana Duarte thundered.", "Ana Duarte", "Ana Duarte"],
    ["by a verb of any kind before its subject", "“It will open!” beamed Ana Duarte.", "Ana Duarte", "Ana Duarte"],
    ["by a colon alone", "Ana Duarte on her first day: “It will open.”", "Ana Duarte", "Ana Duarte"],
    ["after a verb that begins the line", "Said Ana Duarte: “It will open.”", "Ana Duarte", "Ana Duarte"],
    ["explained by a name", "“It will open,” said Acme's director, Ana Duarte.", "Ana Duarte", "Ana Duarte"],
    ["whose firm stands before", "“It will open,” said Reuters's director Ana Duarte.", "Ana Duarte", "Ana Duarte"],
    [
      "the subject that two verbs share",
      "Ana Duarte thanked the crew, adding: “It will open.”",
      "Ana Duarte",
      "Ana Duarte",
    ],
    [
      "the one beside a participle",
      "The film ends with Ana Duarte shouting: “It will open!”",
      "Ana Duarte",
      "Ana Duarte",
    ],
    [
      "the one of the last clause",
      "Asked about the plan that Pavel Novak made, Ana Duarte said: “It will open.”",
      "Ana Duarte",
      "Ana Duarte",
    ],
    [
      "whoever begins the clause before a colon",
      "After Luc Arnaud criticized the plan, Ana Duarte hit back: “It will open.”",
      "Ana Duarte",
      "Ana Duarte",
    ],
    [
      "a man in a crowd, not who is named before him",
      "When Luc Arnaud thanked the town, a man yelled: “Go on home!”",
      "a man",
      null,
    ],
    [
      "the one right before, whoever speaks behind",
      "Somebody in the hall shouted, “Bridge,” and Ana Duarte joked that it was late.",
      "Somebody in the hall",
      null,
    ],
    ["an aide, not the one aided", "“It will open,” said an aide to Ana Duarte.", "an aide", null],
    ["a body's statement", "“It will open,” the Reuters statement said.", "the Reuters statement", "Reuters"],
    ["a body's man, not the body", "“It will open,” the Reuters bureau chief said.", "the Reuters bureau chief", null],
    [
      "who says that something goes on, not what goes on",
      "Ana Duarte said that the work continued in spite of “very heavy rain” in May.",
      "Ana Duarte",
      "Ana Duarte",
    ],
    ["a staff, not its head", "“It will open,” Ana Duarte's office said.", "Ana Duarte's office", null],
    [
      "not whoever speaks in the next sentence",
      "The ministry said in a note: “It will open very soon.” Ana Duarte asked for more.",
      "The ministry",
      null,
    ],
    [
      "the one the sentence before begins with",
      "Pavel Novak, who once led the port, rejected Luc Arnaud's plan. “It will open,” he said.",
      "he",
      "Pavel Novak",
    ],
    [
      "nobody whom a sentence names that begins with the pronoun",
      "Pavel Novak leads the port. He praised Luc Arnaud. “It will open,” he said.",
      "he",
      "Pavel Novak",
    ],
    [
      "whom a sentence names that begins with the other pronoun",
      "Pavel Novak leads the port. He praised Laura Voss. “It will open,” she said.",
      "she",
      "Laura Voss",
    ],
    [
      "nobody whom a sentence names about another",
      "Pavel Novak ran again. The 22-year-old beat Luc Arnaud. “It was close,” he said.",
      "he",
      "Pavel Novak",
    ],
    ["unnamed", "Ana Duarte was there. “It will open soon,” witnesses said.", "witnesses", null],
    [
      "a colon in the paragraph before",
      "Ana Duarte wrote on Monday:\n\n“It will open very soon.”",
      "Ana Duarte",
      "Ana Duarte",
    ],
    ["a dash after", "“It will open very soon.” — Ana Duarte", "Ana Duarte", "Ana Duarte"],
    ["nobody", "The mood was calm. “It will open very soon, friends.” The end.", null, null],
  ])("%s", (_, body, text, name) => {
    expect(quoted(body).map(([, ...speaker]) => speaker)).toEqual([[text, name]])
  })
})

describe("what is in marks but not a quotation", () => {
  test.each([
    ["a scare quote", "The “experts” left the hall at noon."],
    ["a single word after a verb of speech", "Ana Duarte said the “deal” was off."],
    [
      "a piece that only the next paragraph could attribute",
      "They feel “fine today.”\n\nAll is calm, Ana Duarte said.",
    ],
    ["the title of a work", "Ana Duarte wrote “The Long Road Home” in Oslo."],
    ["the name of a show, with the comma of the sentence", "On “Morning Harbour,” Ana Duarte said it was late."],
    ["what somebody was described as", "Ana Duarte is the woman described in the file as “a friend”."],
    ["a piece of another clause", "Ana Duarte insists he'll go, and the port is “not sure” about it."],
    ["a scrap that nobody is known to have said", "After saying that the hull was “so bad”, it sank."],
  ])("%s", (_, body) => {
    expect(quoted(body)).toEqual([])
  })

  test("but attributed pieces of a sentence are", () => {
    expect(quoted("Ana Duarte warned that a flood was “very likely” in the “next two days”.")).toEqual([
      ["very likely", "Ana Duarte", "Ana Duarte"],
      ["next two days", "Ana Duarte", "Ana Duarte"],
    ])
  })

  test("also those before a piece that is followed by its speaker", () => {
    expect(quoted("A flood was “very likely” in the “next two days,” Ana Duarte said.")).toEqual([
      ["very likely", "Ana Duarte", "Ana Duarte"],
      ["next two days", "Ana Duarte", "Ana Duarte"],
    ])
  })

  test("and so is a word that somebody calls a thing", () => {
    expect(quoted("The Taliban hailed what the group called “independence”.")).toEqual([
      ["independence", "the group", "Taliban"],
    ])
  })
})

describe("any text", () => {
  test("gives quotations in order that lie in the body", () => {
    const words = fc.constantFrom(
      "“",
      "”",
      '"',
      "«",
      "»",
      "„",
      "‘",
      "’",
      "Ana Duarte",
      "said",
      "he",
      ",",
      ".",
      "\n\n",
      "Go on there.",
      " ",
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const body = parts.join(" ")
        const { quotations, entities } = read(body)
        let last = 0
        for (const q of quotations) {
          expect(q.start).toBeGreaterThanOrEqual(last)
          expect(q.end).toBeGreaterThan(q.start)
          expect(q.end).toBeLessThanOrEqual(body.length)
          if (q.speaker !== null) expect(entities[q.speaker]).toBeDefined()
          last = q.end
        }
      }),
    )
  })

  test.each([
    ["ten thousand straight marks in one line", '"a" '.repeat(10_000)],
    ["single marks", "‘a’ b ‘c,’ said ".repeat(20_000)],
    ["ten thousand opening marks", "“a ".repeat(10_000)],
    ["quotations, a verb after each, in one line", "“We go on,” he said. ".repeat(10_000)],
    ["quoted pieces of one endless sentence", `Ana Duarte said ${"“we go”, and ".repeat(20_000)}`],
    ["one unclosed mark before a megabyte", `“${"word ".repeat(200_000)}`],
    ["a colon line without end", `${"a".repeat(500_000)}:\n“b c d e f.”`],
  ])("%s takes no more than two seconds", (_, body) => {
    const article = findEntities.run(articleDraft({ headline: "None", articleBody: body }))
    const began = processorMs()
    findQuotations.run(article)
    expect(processorMs() - began).toBeLessThan(2000)
  })
})
