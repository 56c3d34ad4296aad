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
    ["never closed", "Ana Duarte said: “We will rebuild the bridge."],
  ])("%s", (_, body) => {
    expect(quoted(body)).toEqual([["We will rebuild the bridge.", "Ana Duarte", "Ana Duarte"]])
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
  ])("hold a quotation in %j", (body, text) => expect(quoted(body)).toEqual([[text, "Ana Duarte", "Ana Duarte"]]))

  test.each([
    "Ana Duarte saw ‘ghosts’ and said so.",
    "The drivers’ pity, said Ana Duarte, was the boats’ luck in ’98.",
    "A ‘once in a lifetime’ storm came over the town.",
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
