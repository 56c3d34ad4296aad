import { isDemonym } from "../gazetteer/countries.ts"
import { firstNames } from "../gazetteer/first-names.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import { organizationLastWords, otherCapitalised, placeLastWords } from "../gazetteer/name-words.ts"
import { knownOrganization, knownOrganizations } from "../gazetteer/organizations.ts"
import { isThing } from "../gazetteer/things.ts"
import { honorifics, isTitleHead, titleQualifiers } from "../gazetteer/titles.ts"
import type { Run } from "./name-runs.ts"
import type { Token } from "./tokens.ts"

/** A stretch of a run that may be one name. `titled`: a title stands right before it. */
export type Part = Run & { titled: boolean }

const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/
const DIRECTION = /^(?:(?:North|South|East|West|Middle|Far|Near)(?:ern)?|Central|Upper|Lower|Anglo|Latin)$/
const FOREIGN_ARTICLES = new Set([
  "O",
  "A",
  "E",
  "Os",
  "El",
  "La",
  "Le",
  "Les",
  "Il",
  "Los",
  "Las",
  "Die",
  "Der",
  "Das",
  "The",
  "L",
])
const POST_NOMINAL = /^(?:QC|KC|OBE|MBE|CBE|MP|MSP|MEP|PhD|MD|RN|USN|USMC)$/
/** Never the first word of a name that is not known to begin so. */
const SMALL_WORDS =
  /^(?:The|A|An|And|But|Or|He|She|It|They|We|You|His|Her|Its|Their|Our|My|Your|In|On|At|By|For|From|To|With|If|When|While|As|What|Who|Why|How|This|That|These|Those|There|Then|Not|No|Is|Was|Are|So)$/
const STARTS_SENTENCE = /^(?:The|A|An|And|But|He|She|It|They|His|Her|In|On|At|If|When|While|As|This|That|There)$/
/** Titles that are also surnames, given names or parts of names. */
const TITLES_AS_NAMES =
  /^(?:King|Prince|Baron|Bishop|Pope|Major|Judge|Sheikh|Sheik|Duke|Dean|Lord|Marshal|Speaker|Chancellor|Canon|Cardinal|Page|Count|Miss|Father|Don|Dona|Head|Author|Singer|Justice|Coach|Agent|Private|Sultan|Constable|Foreman|Saint)$/
const COURTESY = /^(?:Don|Dona|Doña|Lady|Lord|Sir|King|Queen|Prince|Princess|Miss|Madame|Saint)$/
/** Where a country and what follows it are two names: "US State Department". */
const PUBLIC_BODIES = new Set(["GOVERNMENT"])

/** The tokens of a stretch as they are written, parted where the text parts them. */
export const formOfTokens = (tokens: readonly Token[], from: number, to: number): string => {
  let name = ""
  for (let i = from; i < to; i++) name += (i > from && tokens[i]!.follows ? " " : "") + tokens[i]!.form
  return name
}

const isKnownName = (name: string): boolean => knownOrganization(name) !== null || knownPlace(name) !== null

const endsAsBody = (tokens: readonly Token[], to: number): boolean => {
  const last = tokens[to - 1]!.form
  return organizationLastWords.has(last) || placeLastWords.has(last)
}

/** Where the title that ends at `head` begins. */
const titleStart = (tokens: readonly Token[], from: number, head: number): number => {
  let start = head
  while (start > from && (titleQualifiers.has(tokens[start - 1]!.form) || isTitleHead(tokens[start - 1]!.form))) start--
  return start
}

/** Position of the last title word that does not itself belong to a name, or -1. */
const lastTitle = (tokens: readonly Token[], { from, to }: Run): number => {
  for (let at = to - 1; at >= from; at--) {
    const word = tokens[at]!.form
    if (!isTitleHead(word)) continue
    const isSurname =
      at === to - 1 && at > from && TITLES_AS_NAMES.test(word) && !titleQualifiers.has(tokens[at - 1]!.form)
    if (word === "Executive" && tokens[at - 1]?.form !== "Chief") continue
    const isOfName = at > from && /^(?:of|for|the)$/.test(tokens[at - 1]!.text)
    if (!isSurname && !isOfName) return at
  }
  return -1
}

/** "the Queen Mary", "the yacht Lady Anne": there a courtesy title belongs to the name of a ship. */
const isNamedAfter = (tokens: readonly Token[], { from, to }: Part): boolean => {
  const before = tokens[from - 1]?.text ?? ""
  return to - from === 2 && COURTESY.test(tokens[from]!.form) && (/^the$/i.test(before) || isThing(before))
}

const splitAtTitle = (tokens: readonly Token[], run: Part): Part[] | null => {
  const head = lastTitle(tokens, run)
  if (head < 0) return null
  if (isNamedAfter(tokens, run)) return []
  const isPersonal = honorifics.has(tokens[head]!.form)
  // "Bank President Ann Church": a given name right after the title outweighs the last word.
  if (
    endsAsBody(tokens, run.to) &&
    head < run.to - 1 &&
    !(isPersonal && run.to - head === 2) &&
    !firstNames.has(tokens[head + 1]!.form)
  )
    return null
  const start = titleStart(tokens, run.from, head)
  const before = start > run.from ? splitPart(tokens, { from: run.from, to: start, titled: run.titled }) : []
  const after = head + 1 < run.to ? splitPart(tokens, { from: head + 1, to: run.to, titled: true }) : []
  return [...before, ...after]
}

/** How many words of nationality a stretch begins with: "Afghan", "South African", "Middle Eastern". */
const demonymWidth = (tokens: readonly Token[], { from, to }: Run): number => {
  const [first, second] = [tokens[from]!.form, from + 1 < to ? tokens[from + 1]!.form : ""]
  if (second && DIRECTION.test(first) && (isDemonym(second) || /(?:ern|erners?)$/.test(second))) return 2
  if (second && isDemonym(second) && /^(?:Sri|Saudi|New|Hong)$/.test(first)) return 2
  return isDemonym(first) ? 1 : 0
}

const splitAtDemonym = (tokens: readonly Token[], run: Part): Part[] | null => {
  const { from, to } = run
  const width = demonymWidth(tokens, run)
  if (width === 0) return null
  if (from + width === to) return []
  const type = organizationLastWords.get(tokens[to - 1]!.form)
  if (type !== undefined && !PUBLIC_BODIES.has(type) && !isKnownName(formOfTokens(tokens, from + width, to)))
    return [run]
  if (placeLastWords.has(tokens[to - 1]!.form) && to - from <= 3) return [run]
  return splitPart(tokens, { ...run, from: from + width })
}

const longestPlace = (tokens: readonly Token[], { from, to }: Run): number => {
  for (let end = Math.min(to, from + 4); end > from; end--) if (knownPlace(formOfTokens(tokens, from, end))) return end
  return from
}

const splitAfterPlace = (tokens: readonly Token[], run: Part): Part[] | null => {
  const end = longestPlace(tokens, run)
  if (end === run.from || end === run.to || run.titled) return null
  const rest = { from: end, to: run.to, titled: false }
  const restName = formOfTokens(tokens, end, run.to)
  const isCountry = knownPlace(formOfTokens(tokens, run.from, end))!.kind === "COUNTRY"
  const known = knownOrganizations.get(restName)
  if (known && (isCountry ? known.organizationType === "GOVERNMENT" : known.organizationType === "NEWS_MEDIA"))
    return [{ ...run, to: end }, rest]
  if (endsAsBody(tokens, run.to) || firstNames.has(tokens[run.from]!.form)) return [run]
  if (firstNames.has(tokens[end]!.form) && run.to - end > 1) return [{ ...run, to: end }, ...splitPart(tokens, rest)]
  return isCountry ? [{ ...run, to: end }, ...splitPart(tokens, rest)] : [run]
}

const splitAtCalendar = (tokens: readonly Token[], run: Part): Part[] | null => {
  for (let at = run.from; at < run.to; at++) {
    const word = tokens[at]!.form
    const isSurname = word === "May" && at > run.from && firstNames.has(tokens[at - 1]!.form)
    if (!CALENDAR.test(word) || isSurname) continue
    if (run.to - run.from === 2 && at === run.from && (word === "June" || word === "April" || word === "August"))
      continue
    const before = at > run.from ? splitPart(tokens, { ...run, to: at }) : []
    return [...before, ...(at + 1 < run.to ? splitPart(tokens, { from: at + 1, to: run.to, titled: false }) : [])]
  }
  return null
}

/** Where a stretch ends without letters of rank: "Guy Marsh QC". */
const withoutRank = (tokens: readonly Token[], { from, to }: Run): number => {
  let end = to
  while (end - from > 2 && POST_NOMINAL.test(tokens[end - 1]!.form)) end--
  return end
}

const withoutLead = (tokens: readonly Token[], whole: Part): Part => {
  const run = { ...whole, to: withoutRank(tokens, whole) }
  let from = run.from
  const isTitleOf = from >= 2 && /^(?:of|for)$/.test(tokens[from - 1]!.text) && isTitleHead(tokens[from - 2]!.form)
  if (isTitleOf && run.to - from > 1 && titleQualifiers.has(tokens[from]!.form)) from++
  // An article of another language before a known name, as translations leave it: "O Benfica", "El Pentagon".
  if (
    run.to - from > 1 &&
    FOREIGN_ARTICLES.has(tokens[from]!.form) &&
    isKnownName(formOfTokens(tokens, from + 1, run.to)) &&
    !isKnownName(formOfTokens(tokens, from, run.to))
  )
    from++
  while (run.to - from > 0 && SMALL_WORDS.test(tokens[from]!.form) && !isKnownName(formOfTokens(tokens, from, run.to)))
    from++
  return from === run.from ? run : { ...run, from, titled: run.titled || isTitleOf }
}

/** "Seattle The": where a stop is missing, a capital article begins the next sentence. */
const splitAtSmallWord = (tokens: readonly Token[], run: Part): Part[] | null => {
  for (let at = run.from + 1; at < run.to; at++) {
    if (!STARTS_SENTENCE.test(tokens[at]!.text) || tokens[at]!.kind !== "PLAIN") continue
    const rest = at + 1 < run.to ? splitPart(tokens, { from: at + 1, to: run.to, titled: false }) : []
    return [...splitPart(tokens, { ...run, to: at }), ...rest]
  }
  return null
}

/** Parts a stretch at titles, nationalities, days and leading places; what only describes is left out. */
const splitPart = (tokens: readonly Token[], whole: Part): Part[] => {
  const run = withoutLead(tokens, whole)
  if (run.from >= run.to) return []
  const name = formOfTokens(tokens, run.from, run.to)
  if (!run.titled && isKnownName(name)) return [run]
  if (run.to - run.from === 1 && otherCapitalised.has(name)) return []
  return (
    splitAtSmallWord(tokens, run) ??
    splitAtCalendar(tokens, run) ??
    splitAtTitle(tokens, run) ??
    splitAtDemonym(tokens, run) ??
    splitAfterPlace(tokens, run) ??
    (otherCapitalised.has(tokens[run.to - 1]!.form) && !run.titled ? [] : [run])
  )
}

/** The stretches of a run that may each be one name. */
export const splitRun = (tokens: readonly Token[], run: Run): Part[] => splitPart(tokens, { ...run, titled: false })
