import { isGivenName } from "../../gazetteer/given-names.ts"
import { knownPlace } from "../../gazetteer/known-places.ts"
import { knownOrganizations } from "../../gazetteer/organizations.ts"
import {
  acronyms,
  bodyParticles,
  commonBodies,
  companyNouns,
  germanBodies,
  germanBodyNouns,
  germanNameAdjectives,
  legalForms,
  organizationWords,
} from "./words.ts"
import type { Range, Word } from "./words-of-text.ts"

const MOST_WORDS = 7
const AND = /^(?:y|e|et|en|och|og|i|и)$/
const MOST_KNOWN = 4
const MOST_OF_COMPANY = 4
const LEAST_KNOWN = 4

/** A body among the words; `form` where its name by itself is written otherwise. */
export type BodyRange = Range & { form?: string }

const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ")

/** Bodies that news knows everywhere by one name; of single words only those that are no common word of some language. */
const known = (words: readonly Word[], at: number, language: string): Range | null => {
  for (let length = MOST_KNOWN; length > 0; length--) {
    if (words.slice(at + 1, at + length).some(({ joined }) => !joined) || at + length > words.length) continue
    const name = textOf(words, at, at + length)
    if (length === 1 && acronyms.has(name)) return { from: at, to: at + 1 }
    const organization = knownOrganizations.get(name)
    if (!organization || knownPlace(name) || commonBodies.has(name) || /^(?:Home|High|State|Foreign|Green) /.test(name))
      continue
    if (length > 1) return { from: at, to: at + length }
    const isName =
      name.length >= LEAST_KNOWN &&
      /\p{Ll}/u.test(name) &&
      /COMPANY|NEWS_MEDIA|ARMED|INTERGOV|NGO/.test(organization.organizationType)
    if (isName && (language !== "de" || !words[at]!.opens)) return { from: at, to: at + 1 }
  }
  return null
}

/** "Universidad de Sevilla", "Ministère de l'Intérieur": the head first, then capitals with small words between. */
const headed = (words: readonly Word[], at: number, language: string): Range | null => {
  if (!organizationWords.has(words[at]!.text)) return null
  if (language === "de") {
    const next = words[at + 1]
    return next?.joined && knownPlace(next.text) ? { from: at, to: at + 2 } : null
  }
  let [to, next] = [at + 1, at + 1]
  for (; next - at < MOST_WORDS && words[next]?.joined; next++) {
    const { text, isCapital } = words[next]!
    // "Ministerio de Sanidad y la Universidad" are two; "Consiglio Giorgia Meloni" is one and a person.
    if (isCapital && next > to && AND.test(words[to]!.text) && (next > to + 1 || organizationWords.has(text))) break
    if (isCapital && next === to && isGivenName(text) && words[next + 1]?.isCapital) break
    if (isCapital) to = next + 1
    else if (!bodyParticles.has(text)) break
  }
  return to > at + 1 ? { from: at, to } : null
}

const endingOf = (noun: string): string | null =>
  Object.keys(germanBodyNouns).find((ending) => germanBodyNouns[ending]!.has(noun)) ?? null

/** "Deutscher Wetterdienst", "Europäische Kommission": an adjective with a capital, in whichever case, and its noun. */
const germanBody = (words: readonly Word[], at: number): BodyRange | null => {
  const [word, next] = [words[at]!, words[at + 1]]
  if (germanBodies.test(word.text))
    return {
      from: at,
      to: at + 1,
      form: word.text.replace(/(?<=(?:tag|rat|hof|amt|gericht|ministerium|verband|schutz))e?s$/, ""),
    }
  if (word.opens || !germanNameAdjectives.test(word.text) || !next?.joined) return null
  const noun = endingOf(next.text) ? next.text : next.text.replace(/e?s$/, "")
  const ending = endingOf(noun)
  if (ending === null) return null
  const isPlaced = words[at + 2]?.joined && knownPlace(words[at + 2]!.text) !== null
  const adjective =
    /er$/.test(word.text) && !/^\p{Lu}\p{Ll}+scher$/u.test(word.text)
      ? word.text
      : word.text.replace(/e[nrsm]?$/, ending)
  const form = [adjective, noun, ...(isPlaced ? [words[at + 2]!.text] : [])].join(" ")
  return { from: at, to: at + (isPlaced ? 3 : 2), form }
}

/** "Meyer Werft GmbH": the capitals before a legal form. */
const company = (words: readonly Word[], at: number): Range | null => {
  const form = words[at]!
  if (!legalForms.has(form.text) || !form.joined) return null
  let from = at
  while (
    from > 0 &&
    at - from < MOST_OF_COMPANY &&
    words[from - 1]!.isCapital &&
    !companyNouns.has(words[from - 1]!.text)
  ) {
    from--
    if (!words[from]!.joined) break
  }
  return from < at ? { from, to: at + 1 } : null
}

/** The organizations that the words name for sure, in order and without overlap. */
export const organizationsIn = (words: readonly Word[], language: string): BodyRange[] => {
  const found: BodyRange[] = []
  const add = (range: BodyRange): void => {
    const last = found.at(-1)
    if (last && range.from < last.to) found.pop()
    found.push(range)
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (!word.isCapital || word.isShouted) continue
    const range: BodyRange | null =
      company(words, at) ??
      (language === "de" ? germanBody(words, at) : null) ??
      headed(words, at, language) ??
      known(words, at, language)
    if (!range) continue
    add(range)
    at = range.to - 1
  }
  return found.filter(({ from, to }) => to - from > 1 || !organizationWords.has(words[from]!.text))
}
