import fc from "fast-check"
import { expect, test } from "vitest"
import { describeStory } from "../../../src/cluster/describe/describe-story.ts"
import { profileArticle } from "../../../src/cluster/profile-article.ts"
import type { StoryMember } from "../../../src/model/story.ts"

const dam =
  "The Velm dam was opened on Friday to lower the reservoir after weeks of rain. Engineers say the Velm dam is safe."
const football =
  "Tolna beat Arkesh two goals to one in the rain on Saturday, before four thousand people in the stadium."

/** A member with this headline; the first letter of its id says who published it. */
const member = (id: string, headline: string, also: Partial<StoryMember> & { articleBody?: string } = {}) => {
  const { articleBody = dam, datePublished = "2024-04-05T10:00:00Z", ...fields } = also
  const profile = profileArticle({ id, headline, articleBody, datePublished })
  const publisher = `${id[0]!.toUpperCase()} News`
  const unknown = { domain: null, url: null, articleSection: null, copyOf: null, image: null }
  return { id, headline, publisher, datePublished, wordCount: 400, profile, ...unknown, ...fields } as StoryMember
}

const at = (hour: number) => ({ datePublished: `2024-04-05T${String(hour).padStart(2, "0")}:00:00Z` })
const picture = (id: string, contentUrl: string, width = 1200, height = 800) => ({ id, contentUrl, width, height })

const plain = member("a", "Engineers open Velm dam to lower reservoir - A News", at(10))
const question = member("b", "Is the Velm dam safe?", at(12))
const beside = member("c", "Rain, rain and a football match", { ...at(14), articleBody: `${dam} ${football}` })

test("the headline is a plain one of the most central member, without its publisher", () => {
  const story = describeStory([plain, question, beside])
  expect(story.headline).toBe("Engineers open Velm dam to lower reservoir")
  expect(story.slugBase).toBe("engineers-open-velm-dam-to-lower-reservoir")
  expect(story.leadArticle).toBe("a")
})

test("the headline tells what most of them tell, not what one tells beside it", () => {
  const members = [
    member("a", "Mayor praises engineers in a long speech on Friday"),
    member("b", "Velm dam opened to lower the reservoir after rain"),
    member("c", "Reservoir falls after Velm dam is opened"),
    member("d", "Engineers open the Velm dam as reservoir fills"),
  ]
  expect(describeStory(members).headline).toMatch(/Velm dam/)
})

test.each([
  "Is the Velm dam safe now that engineers open it?",
  "Why engineers open the Velm dam to lower the reservoir",
  "Live updates: engineers open Velm dam to lower reservoir",
  "Opinion: Engineers who open the Velm dam lower the reservoir",
  "ENGINEERS OPEN VELM DAM TO LOWER RESERVOIR",
  "5 things to know as engineers open Velm dam to lower reservoir",
  "Engineers open Velm dam to lower...",
])("%j names no story that has a plain headline", (headline) => {
  const other = member("b", "Gates of dam at Velm opened on Friday", at(12))
  expect(describeStory([member("a", headline, at(9)), other]).headline).toBe(other.headline)
})

test("a question names a story that has nothing else to the point", () => {
  const questions = ["Is the Velm dam safe?", "Is the Velm dam about to break?", "Velm dam: who opened it?"]
  const asked = questions.map((headline, i) => member(`b${i}`, headline))
  const stray = member("c", "Tolna beats Arkesh in the rain", { articleBody: football })
  expect(describeStory([...asked, stray]).headline).toMatch(/Velm dam/)
})

test("a full report leads, not a stub, however early", () => {
  const stub = member("b", "Velm dam open", { ...at(8), wordCount: 30 })
  expect(describeStory([stub, plain]).leadArticle).toBe("a")
})

test("of two alike the earlier leads", () => {
  const later = member("z", "Engineers open Velm dam to lower reservoir", at(20))
  expect(describeStory([later, plain]).leadArticle).toBe("a")
})

test("of one time none is the earlier", () => {
  const beside = `${dam} A ferry to Tolna was late.`
  const first = member("a", "Engineers open Velm dam to lower reservoir", { ...at(8), articleBody: beside })
  const others = ["b", "c"].map((id) => member(id, "Engineers open Velm dam to lower reservoir", at(8)))
  expect(describeStory([first, ...others]).leadArticle).toBe("b")
})

test("an original leads its copies, an agency's text under another's name included", () => {
  const copy = member("b", "Engineers open Velm dam to lower reservoir", { ...at(7), copyOf: "a", wordCount: 900 })
  expect(describeStory([copy, plain]).leadArticle).toBe("a")
  expect(describeStory([copy]).leadArticle).toBe("b")
})

test.each<[string, Partial<StoryMember>]>([
  ["a live blog by its headline", { headline: "Velm dam live: engineers open gates to lower reservoir" }],
  ["a live blog by its address", { url: "https://b.example/news/live/2024/velm-dam" }],
  ["an opinion by its section", { articleSection: "Opinion" }],
  ["an opinion by its address", { url: "https://b.example/commentisfree/2024/velm-dam" }],
])("%s does not lead a story that has a report", (_what, fields) => {
  const other = member("b", "Engineers open Velm dam to lower reservoir", { ...at(8), wordCount: 2_000, ...fields })
  expect(describeStory([other, plain]).leadArticle).toBe("a")
  expect(describeStory([other]).leadArticle).toBe("b")
})

test("a lead that was chosen leads, and its picture is the story's; one that is no member does not", () => {
  const chosen = { ...beside, image: picture("9", "https://c.example/match.jpg") }
  const image = picture("7", "https://a.example/dam.jpg")
  expect(describeStory([{ ...plain, image }, question, chosen], "c")).toMatchObject({ leadArticle: "c", image: "9" })
  expect(describeStory([{ ...plain, image }, question], "c")).toMatchObject({ leadArticle: "a", image: "7" })
})

test("the picture is the lead article's", () => {
  const image = picture("7", "https://a.example/dam.jpg")
  const others = [question, beside].map((each) => ({ ...each, image: picture("8", "https://b.example/lake.jpg") }))
  expect(describeStory([{ ...plain, image }, ...others]).image).toBe("7")
})

test("a lead without one takes the picture that most members open with", () => {
  const lake = picture("8", "https://b.example/lake.jpg")
  const gate = picture("9", "https://b.example/gate.jpg")
  const more = member("d", "Velm dam open", { ...at(16), image: lake, wordCount: 50 })
  expect(describeStory([plain, { ...question, image: gate }, { ...beside, image: lake }, more]).image).toBe("8")
})

test.each([
  ["a logo", picture("7", "https://a.example/static/logo.png")],
  ["a drawing of the site", picture("7", "https://a.example/img/masthead.svg")],
  ["an author", picture("7", "https://a.example/authors/ilse-varga.jpg")],
  ["a picture for sharing", picture("7", "https://a.example/img/og-image.jpg")],
  ["a small square", picture("7", "https://a.example/velm.jpg", 96, 96)],
  ["a strip", picture("7", "https://a.example/velm.jpg", 1200, 90)],
])("%s stands for a story only where there is no other picture", (_what, sign) => {
  const lead = { ...plain, image: sign }
  expect(describeStory([lead, { ...question, image: picture("8", "https://b.example/lake.jpg") }]).image).toBe("8")
  expect(describeStory([lead]).image).toBe("7")
})

test("a story without pictures has none", () => {
  expect(describeStory([plain]).image).toBeNull()
})

test("whatever the members and their order, the description is the same, and made of them", () => {
  const headline = fc.constantFrom("Velm dam opened", "Is it safe?", "LIVE: dam", "Dam | Moor Radio", "…", "")
  const words = fc.constantFrom(dam, football, `${dam} ${football}`)
  const members = fc
    .array(fc.tuple(headline, words, fc.integer({ min: 0, max: 23 }), fc.option(fc.nat(5))), {
      minLength: 1,
      maxLength: 6,
    })
    .map((all) =>
      all.map(([text, articleBody, hour, copyOf], i) =>
        member(`m${i}`, text, {
          ...at(hour),
          articleBody,
          copyOf: copyOf === null || copyOf >= i ? null : `m${copyOf}`,
        }),
      ),
    )
  fc.assert(
    fc.property(members, (given) => {
      const story = describeStory(given)
      expect(describeStory([...given].reverse())).toEqual(story)
      expect(given.map(({ id }) => id)).toContain(story.leadArticle)
      expect(given.some((each) => each.headline.startsWith(story.headline))).toBe(true)
    }),
    { numRuns: 50 },
  )
})
