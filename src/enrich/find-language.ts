import { eld } from "eld/extrasmall"
import type { EnrichStep } from "./step.ts"

const SAMPLE = 2_000
const FEWEST_LETTERS = 40
/** Fewer say nothing of the language that the words between the names are in. */
const FEWEST_SMALL_LETTERS = 40
/** From here on the text knows better than who declares its language: many systems declare English for all. */
const ENOUGH_TO_CONTRADICT = 300
/** Scripts that news has one language in. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]+/gu, "ja"],
  [/\p{sc=Hangul}+/gu, "ko"],
  [/\p{sc=Han}+/gu, "zh"],
  [/\p{sc=Greek}+/gu, "el"],
  [/\p{sc=Hebrew}+/gu, "he"],
  [/\p{sc=Thai}+/gu, "th"],
]
const LATIN = /\p{sc=Latin}+/gu
const LETTERS = /\p{L}+/gu
/** Languages that are told apart by few words: what is declared among them stands. */
const RELATED = [
  "no nb nn da sv",
  "hr sr bs sl mk",
  "id ms",
  "pt gl es ca",
  "cs sk",
  "ru uk be bg",
  "nl af",
  "zh yue",
  "fa ar ur",
  "hi mr ne",
]
/** Of two answers about a short text only one of these is believed. */
const COMMON: ReadonlySet<string> = new Set(["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "tr"])
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’-]*/gu

/** How many characters of one kind a text has; `runs` matches as many as stand together. */
const countOf = (text: string, runs: RegExp): number => {
  const found = (text.match(runs) ?? []).join("")
  return found.length - (found.match(/[\ud800-\udbff]/g)?.length ?? 0)
}

const detected = (text: string): string | null => {
  const answer = eld.detect(text)
  return answer.isReliable() && answer.language ? answer.language : null
}

/** By the words without a capital: names are in the languages of their bearers. */
const withoutNames = (sample: string): string | null => {
  const small = sample.replace(CAPITALISED, " ")
  return countOf(small, LETTERS) < FEWEST_SMALL_LETTERS ? null : detected(small)
}

/** Latin letters beside another script are names and trademarks; a third of the letters in one script tells. */
const byScript = (sample: string, letters: number): string | null =>
  SCRIPTS.find(([script]) => countOf(sample, script) * (script.source.includes("Kata") ? 10 : 3) > letters)?.[1] ?? null

const isTable = (sample: string, letters: number): boolean => countOf(sample, /\d+/g) * 5 > letters

/** The language of a text as BCP 47, null when the text is too short or too odd to be sure. Reads only its beginning. */
export const languageOf = (text: string): string | null => {
  const sample = text.slice(0, SAMPLE)
  const letters = countOf(sample, LETTERS)
  const script = letters > 3 ? byScript(sample, letters) : null
  if (script) return script
  if (countOf(sample, LATIN) * 2 < letters) return eld.detect(sample).language || null
  if (letters < FEWEST_LETTERS) return null
  const whole = detected(sample)
  if (!/\p{Ll}/u.test(sample) || letters >= SAMPLE / 2 || isTable(sample, letters)) return whole
  const words = withoutNames(sample)
  return words === null || words === whole || COMMON.has(words) ? (words ?? whole) : null
}

const baseOf = (language: string): string => language.split(/[-_]/)[0]!.toLowerCase()

const isRelated = (a: string, b: string): boolean =>
  baseOf(a) === baseOf(b) ||
  RELATED.some((group) => [a, b].every((language) => group.split(" ").includes(baseOf(language))))

const languageOfArticle = (declared: string | null, headline: string, body: string): string | null => {
  if (declared === null) return languageOf(body) ?? languageOf(`${headline}\n${body}`)
  if (countOf(body.slice(0, SAMPLE), LETTERS) < ENOUGH_TO_CONTRADICT) return declared
  const written = languageOf(body)
  return written === null || isRelated(declared, written) ? declared : written
}

/** Names the language of an article that does not declare one, or whose text is plainly in another. */
export const findLanguage: EnrichStep = {
  name: "find-language",
  version: 2,
  description: "Names the language of an article that declares none, or whose text is plainly in another.",
  run: (article) => ({
    ...article,
    inLanguage: languageOfArticle(article.inLanguage, article.headline, article.articleBody),
  }),
}
