import { describe, expect, test } from "vitest"
import { findRoles } from "../../../src/enrich/find-roles.ts"
import { articleDraft } from "../../../src/model/article.ts"
import { type EntityType, entityNamed } from "../../../src/model/entity.ts"
import { evidenceOf } from "../../../src/model/evidence.ts"

/** What is read of a text in which the names are marked: "[P:Ann Lee] of [O:Reuters]". */
const read = (marked: string) => {
  const names: { type: EntityType; text: string; start: number }[] = []
  let body = ""
  for (const part of marked.split(/(\[[PO]:[^\]]+\])/)) {
    const name = /^\[([PO]):(.+)\]$/.exec(part)
    if (name) names.push({ type: name[1] === "P" ? "PERSON" : "ORGANIZATION", text: name[2]!, start: body.length })
    body += name ? name[2]! : part
  }
  const texts = names.map(({ text }) => text)
  const article = findRoles.run({
    ...articleDraft({ headline: "None", articleBody: body, inLanguage: "en" }),
    entities: [...new Set(texts)].map((text) => entityNamed(names[texts.indexOf(text)]!.type, text)),
    mentions: names.map(({ type, text, start }) => ({
      ...evidenceOf(body, { start, end: start + text.length }),
      type,
      entity: [...new Set(texts)].indexOf(text),
    })),
  })
  return {
    offices: article.entities.flatMap(({ type, jobTitle }) => (type === "PERSON" ? [jobTitle] : [])),
    affiliations: article.affiliations.map(({ organization, jobTitle, evidence }) => [
      article.entities[organization]!.name,
      jobTitle,
      evidence.text,
    ]),
  }
}

describe("the organization beside a person's name", () => {
  test.each([
    [
      "“No,” said [P:Ann Lee] of the [O:Overlay Institute].",
      ["Overlay Institute", null, "Ann Lee of the Overlay Institute"],
    ],
    ["[P:Ann Lee], from [O:Overlay Bank], agreed.", ["Overlay Bank", null, "Ann Lee, from Overlay Bank"]],
    ["[O:Overlay]'s [P:Ann Lee] came second.", ["Overlay", null, "Overlay's Ann Lee"]],
    ["“No,” said analyst [P:Ann Lee] at [O:Overlay].", ["Overlay", "analyst", "Ann Lee at Overlay"]],
  ])("%j", (text, affiliation) => expect(read(text).affiliations).toEqual([affiliation]))

  test.each([
    "They met President [P:Ann Lee] at [O:Overlay Stadium].",
    "They met [P:Ann Lee] at [O:Overlay].",
    "They robbed [P:Ann Lee] of [O:Overlay]'s prize.",
    "The [O:Overlay]'s [P:Ann Lee] inquiry ended.",
    "[P:Ann Lee] left. [O:Overlay] stayed.",
  ])("none in %j", (text) => expect(read(text).affiliations).toEqual([]))

  test("what names the office comes before what does not", () =>
    expect(read("[P:Ann Lee] of [O:Overlay] left. [P:Bo Reed], head of [O:Overlay Bank], left.").affiliations).toEqual([
      ["Overlay Bank", "head of Overlay Bank", "Bo Reed, head of Overlay Bank"],
      ["Overlay", null, "Ann Lee of Overlay"],
    ]))
})

describe("whose an office is", () => {
  test.each([
    [
      "an organization's name right before it",
      "With [P:Bo Reed] and [O:Pearl Bay] singer [P:Ann Lee].",
      [null, "Pearl Bay singer"],
    ],
    ["with former before that", "It has former [O:Wow]! partner [P:Ann Lee].", ["former Wow! partner"]],
    ["not of the second of two", "It is [O:Dogtown] and [O:Overlay] director [P:Ann Lee].", ["director"]],
    [
      "not the next name's",
      "After [P:Bo Reed], former secretary of state [P:Ann Lee] speaks to the crowd.",
      [null, "former secretary of state"],
    ],
    ["for somebody named", "[P:Ann Lee], a spokesman for [P:Bo Reed], left.", ["spokesman for Bo Reed", null]],
    ["of somebody who owns it", "[P:Ann Lee], [P:Bo Reed]'s lawyer, left.", ["Bo Reed's lawyer", null]],
    [
      "the telling one before the vague",
      "A local official, [P:Ann Lee], left. Police chief [P:Ann Lee] spoke.",
      ["Police chief"],
    ],
  ])("%s", (_, text, offices) => expect(read(text).offices).toEqual(offices))
})
