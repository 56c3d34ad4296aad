import { backgroundStatistics } from "../../src/cluster/term-statistics.ts"
import { termsOf } from "../../src/cluster/terms.ts"
import { pick, shuffled } from "../train-names/random.ts"
import { formReports, sentencesOf } from "./look-alikes.ts"
import { groupBy, openingOf, type Text } from "./texts.ts"

export type Random = () => number

/** One way to alter a set: how its texts would have come from other sources. */
export type Alteration = (texts: readonly Text[], random: Random) => Text[]

const DAY = 86_400_000
const EPOCH = Date.UTC(2024, 0, 3)

const byStory = (texts: readonly Text[]): Text[][] => [...groupBy(texts, ({ story }) => story).values()]
const at = (time: number): string => new Date(time).toISOString()
export const between = (least: number, most: number, random: Random): number => least + random() * (most - least)

/** Only the first words of a body, as feeds give them; some without a headline, some with nothing else. */
export const cut =
  (least: number, most: number): Alteration =>
  (texts, random) =>
    texts.map((text) => {
      const words = text.articleBody.split(/\s+/)
      const articleBody = words.slice(0, Math.round(between(least, most, random))).join(" ")
      const kind = random()
      if (kind < 0.15) return { ...text, headline: openingOf(articleBody), articleBody }
      if (kind < 0.25) return { ...text, articleBody: "" }
      return { ...text, articleBody: kind < 0.35 ? text.headline : articleBody }
    })

/** In small letters, without the words that all news has: as search engines keep snippets. */
export const bare: Alteration = (texts) => {
  const kept = (text: string) => termsOf(text).filter((term) => backgroundStatistics.rarity(term) > 1.5)
  return texts.map((text) => {
    const articleBody = [...kept(text.headline), ...kept(text.articleBody)].join(" ")
    return { ...text, headline: openingOf(articleBody), articleBody }
  })
}

/** Each article as many snippets, so that a story has hundreds. */
export const shattered: Alteration = (texts, random) =>
  texts.flatMap((text) => {
    const sentences = sentencesOf(text.articleBody)
    return Array.from({ length: Math.min(10, 1 + sentences.length) }, (_, n) => {
      const articleBody =
        [pick(sentences, random), pick(sentences, random)].slice(0, 1 + (n % 2)).join(" ") || text.headline
      return {
        ...text,
        id: `${text.id}/${n}`,
        headline: random() < 0.4 ? text.headline : openingOf(articleBody),
        articleBody,
      }
    })
  })

/** At most so many articles of each story, so that large ones become small. */
export const small =
  (most: number): Alteration =>
  (texts, random) =>
    byStory(texts).flatMap((story) => shuffled(story, random).slice(0, Math.ceil(random() * most)))

/** Stories large as they are, some of them gone. */
export const fewer =
  (share: number): Alteration =>
  (texts, random) =>
    byStory(texts).flatMap((story) => (random() < share ? story : []))

/** Some of the stories, when there are many texts. */
export const bounded =
  (most: number): Alteration =>
  (texts, random) =>
    texts.length <= most ? [...texts] : fewer(most / texts.length)(texts, random)

export const undated: Alteration = (texts) => texts.map((text) => ({ ...text, datePublished: null }))

/** Each story at its own time within so many days, its articles in the days after. */
export const dated =
  (days: number): Alteration =>
  (texts, random) =>
    byStory(texts).flatMap((story) => {
      const begin = EPOCH + random() * days * DAY
      const pace = random() * 2 * DAY
      return story.map((text) => ({ ...text, datePublished: at(begin - pace * Math.log(1 - random() * 0.98)) }))
    })

/** Stories that go on for weeks, and some articles dated much too late. */
export const stretched: Alteration = (texts, random) =>
  byStory(dated(60)(texts, random)).flatMap((story) => {
    const pace = random() * 9 * DAY
    return story.map((text) => {
      const late = random() < 0.08 ? between(5, 25, random) * DAY : 0
      return {
        ...text,
        datePublished: at(Date.parse(text.datePublished!) - pace * Math.log(1 - random() * 0.98) + late),
      }
    })
  })

/** Dates as they are but for some hours. */
export const shaken: Alteration = (texts, random) =>
  texts.map((text) =>
    text.datePublished === null
      ? text
      : { ...text, datePublished: at(Date.parse(text.datePublished) + between(-0.7, 0.7, random) * DAY) },
  )

/** Few stories, as in the archive of a day. */
export const handful: Alteration = (texts, random) => shuffled(byStory(texts), random).slice(0, 6).flat()

/** The words of a story that are not those of all news. */
const tellingWords = (story: readonly Text[]): Set<string> => {
  const words = new Set<string>()
  for (const { headline, articleBody } of story)
    for (const term of termsOf(`${headline} ${articleBody}`, 200))
      if (backgroundStatistics.rarity(term) > 3) words.add(term)
  return words
}

/** A story with those that are most like it: of one kind, in one place, about one person. */
export const alike: Alteration = (texts, random) => {
  const stories = byStory(texts).map((story) => ({ story, words: tellingWords(story) }))
  if (stories.length === 0) return []
  const { words } = pick(stories, random)
  const likeness = (other: Set<string>): number =>
    [...other].filter((word) => words.has(word)).length / Math.sqrt(1 + other.size)
  return stories
    .map(({ story, words: other }) => ({ story, rank: likeness(other) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, 4)
    .flatMap(({ story }) => story.slice(0, 8))
}

/** Beside some of the stories, reports that are all of one form. */
export const besideForms: Alteration = (texts, random) => {
  const some = small(6)(fewer(0.3)(texts, random), random).slice(0, 150)
  return some.length === 0 ? [] : [...some, ...formReports(some, 150, random)]
}

/** One after the other. */
export const inTurn =
  (...alterations: Alteration[]): Alteration =>
  (texts, random) =>
    alterations.reduce<Text[]>((altered, alter) => alter(altered, random), [...texts])
