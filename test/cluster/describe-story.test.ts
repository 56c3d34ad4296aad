import { expect, test } from "vitest"
import { describeStory, withoutPublisher } from "../../src/cluster/describe-story.ts"
import { profileArticle } from "../../src/cluster/profile-article.ts"
import type { StoryMember } from "../../src/model/story.ts"

const member = (
  id: string,
  headline: string,
  articleBody: string,
  datePublished: string,
  wordCount = 100,
): StoryMember => ({
  id,
  headline,
  publisher: `${id.toUpperCase()} News`,
  datePublished,
  wordCount,
  profile: profileArticle({ id, headline, articleBody, datePublished }),
})

const body =
  "The Velm dam was opened on Friday to lower the reservoir after weeks of rain. Engineers say the Velm dam is safe."
const members = [
  member("a", "Engineers open Velm dam to lower reservoir - A News", body, "2024-04-05T10:00:00Z", 380),
  member("b", "Is the Velm dam safe?", body, "2024-04-05T12:00:00Z"),
  member(
    "c",
    "Rain, rain and a football match",
    `${body} In sport, Tolna beat Arkesh two goals to one.`,
    "2024-04-06T09:00:00Z",
  ),
]

test("the headline is a plain one of the most central member, without its publisher", () => {
  const story = describeStory(members)
  expect(story.headline).toBe("Engineers open Velm dam to lower reservoir")
  expect(story.slugBase).toBe("engineers-open-velm-dam-to-lower-reservoir")
  expect(story.leadArticle).toBe("a")
})

test("the order of the members does not matter", () => {
  expect(describeStory([...members].reverse())).toEqual(describeStory(members))
})

test.each([
  ["Dam opened | The Daily Velm", null, "Dam opened"],
  ["Dam opened - Daily Velm", "dailyvelm.com", "Dam opened"],
  ["Dam opened – what we know", "Daily Velm", "Dam opened – what we know"],
  ["Dam opened", "Daily Velm", "Dam opened"],
])("%j of %j is %j without its publisher", (headline, publisher, expected) => {
  expect(withoutPublisher(headline, publisher)).toBe(expected)
})
