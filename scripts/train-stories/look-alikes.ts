import { pick, shuffled } from "../train-names/random.ts"
import type { Text } from "./texts.ts"

type Random = () => number

export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+|\n/).filter((sentence) => sentence.length > 30)

/** A word that nobody else uses. */
const madeUpWord = (random: Random): string => {
  const syllable = () => pick([..."bdfgklmnprstvz"], random) + pick([..."aeiou"], random)
  const word = Array.from({ length: 2 + Math.floor(random() * 2) }, syllable).join("")
  return word[0]!.toUpperCase() + word.slice(1)
}

const NAME_OR_NUMBER = /(?<=\s)\p{Lu}[\p{L}’']+|\d[\d,.]*/gu

/** Without names enough nobody could tell that two reports are of two happenings. */
const canBeOfOthers = (sentence: string): boolean => (sentence.match(NAME_OR_NUMBER)?.length ?? 0) >= 3

/** The sentence with other names and numbers. */
const ofOthers = (sentence: string, random: Random): string =>
  sentence.replace(NAME_OR_NUMBER, (word) =>
    /\d/.test(word) ? String(Math.floor(random() * 1000)) : madeUpWord(random),
  )

/**
 * Reports of one form, as of weather, courts and markets: the same few sentences with other names and numbers, often
 * under one headline. No two are of one story.
 */
export const formReports = (texts: readonly Text[], count: number, random: Random): Text[] => {
  const forms = shuffled(texts, random)
    .flatMap(({ articleBody }) => sentencesOf(articleBody).filter(canBeOfOthers).slice(0, 1))
    .slice(0, 3 + Math.floor(random() * 6))
  if (forms.length === 0) return []
  const headline = random() < 0.6 ? pick(texts, random).headline : null
  const length = 1 + Math.floor(random() * 3)
  return Array.from({ length: count }, (_, n) => {
    const sentences = Array.from({ length }, () => ofOthers(pick(forms, random), random))
    const { datePublished } = pick(texts, random)
    const story = `form ${n}`
    return {
      id: `form/${n}`,
      story,
      headline: headline ?? sentences[0]!.slice(0, 80),
      articleBody: sentences.join(" "),
      datePublished,
    }
  })
}

/** The texts with the notices that a publisher sets under each of its articles, and its name before each headline. */
export const withNotices = (texts: readonly Text[], random: Random): Text[] => {
  const notices = shuffled(sentencesOf(pick(texts, random).articleBody), random)
    .slice(0, 3)
    .join(" ")
  const label = random() < 0.5 ? `${madeUpWord(random)} ${madeUpWord(random)}: ` : ""
  return texts.map((text) => ({
    ...text,
    headline: label + text.headline,
    articleBody: `${text.articleBody} ${notices}`,
  }))
}
