import { commonWords } from "../gazetteer/common-words.ts"
import { demonymCountry, isDemonym } from "../gazetteer/countries.ts"
import { firstNames } from "../gazetteer/first-names.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import { organizationFirstWords, organizationLastWords } from "../gazetteer/name-words.ts"
import { organizationNamed } from "../gazetteer/organizations.ts"
import { organizationTypeOf } from "./organization-type.ts"

const LEGAL_FORM =
  /^(?:Corp|Corporation|Inc|Incorporated|Ltd|Limited|Plc|PLC|Co|Company|Cos|Group|Holdings?|AG|SA|NV|SE|LLC|LLP|GmbH|SpA|AB|Oy|Pty)\.?$/
/** A word of a company's trade, which it is often named without: "Motors", "Semiconductors". */
const isTrade = (word: string): boolean =>
  organizationLastWords.get(word) === "COMPANY" && !/^(?:Bank|Brothers|Press|Trust|Partners)$/.test(word)

/** Whether the first word of a company's name alone can mean no more than the company. */
const isDistinctive = (word: string): boolean =>
  knownPlace(word) === null &&
  !firstNames.has(word) &&
  !organizationLastWords.has(word) &&
  !organizationFirstWords.has(word) &&
  !isDemonym(word) &&
  !commonWords.has(word.toLowerCase())

/** "Brackwater Mining Corp" is "Brackwater Mining" too, "Tarvo Motors" is "Tarvo". */
const withoutTrade = (words: readonly string[]): string[] => {
  const short: string[] = []
  let end = words.length
  while (end > 1 && LEGAL_FORM.test(words[end - 1]!.replace(/,$/, ""))) end--
  const legal = words.slice(0, end).join(" ").replace(/,$/, "")
  if (end < words.length && (end > 1 || isDistinctive(words[0]!))) short.push(legal)
  if (end > 1 && isTrade(words[end - 1]!)) {
    const rest = words.slice(0, end - 1)
    if (rest.length > 1 || isDistinctive(rest[0]!)) short.push(rest.join(" "))
  }
  return short
}

const isCountry = (word: string): boolean => {
  const place = knownPlace(word)
  return place?.kind === "COUNTRY" || demonymCountry(word) !== null || /^(?:EU|UN|U\.N\.)$/.test(word)
}

/** "Central Command" beside "US Central Command", "Supreme Court" beside "United States Supreme Court". */
const withoutCountry = (words: readonly string[]): string[] => {
  const length = words.length > 3 && isCountry(words.slice(0, 2).join(" ")) ? 2 : isCountry(words[0]!) ? 1 : 0
  const rest = words.slice(length)
  return length > 0 && rest.length > 1 && !isCountry(rest[0]!) ? [rest.join(" ")] : []
}

export const knownNamesOf = (name: string): readonly string[] => organizationNamed(name)?.names ?? []

/** Names that an organization may have in full anywhere in an article: those known, without legal form, without country. */
export const shortFormsOf = (name: string): string[] => {
  const words = name.split(" ")
  if (words.length < 2) return []
  const ofCountry = withoutCountry(words)
  const ofCompany = organizationTypeOf(name) === "COMPANY" || LEGAL_FORM.test(words.at(-1)!)
  const ofUniversity = words.at(-1) === "University" && !words.includes("of") ? [words.slice(0, -1).join(" ")] : []
  // The other house of its parliament would be named.
  const house = /^House of (?:Representatives|Commons|Lords)$/.test(name) ? ["House"] : []
  return [
    ...house,
    ...(ofCompany ? withoutTrade(words) : []),
    ...ofUniversity,
    ...ofCountry,
    ...ofCountry.flatMap(knownNamesOf),
  ]
}

const HEAD_ALONE =
  /^(?:Commission|Court|Council|Committee|Ministry|Department|Agency|Bank|Board|Authority|Institute|Institution|University|College|School|Fund|Union|Association|Federation|Foundation|Society|Service|Bureau|Administration|Corporation|Party|Club|Museum|Trust|Center|Centre|Coalition|Alliance|Organization|Organisation|Exchange|Hospital|Company|Group|Tribunal|Assembly|Academy|Church|Command|Front|League)$/

/**
 * What "the …" calls an organization once it is named: its head noun ("the Commission"), a paper's or club's last word
 * ("the Post", "United"), the House of "House of Representatives".
 */
export const headsOf = (name: string): string[] => {
  const words = name.split(" ")
  if (words.length < 2) return []
  const of = words.findIndex((word) => word === "of" || word === "for")
  const last = of > 0 ? words[of - 1]! : words.at(-1)!
  const type = organizationTypeOf(name)
  if (of < 0 && (type === "NEWS_MEDIA" || type === "SPORTS")) return [last]
  if (of === 1 && /^(?:Bank|University|Ministry|Department|Church|Bureau|Institute|Court)$/.test(last)) return [last]
  return HEAD_ALONE.test(last) ? [last] : []
}
