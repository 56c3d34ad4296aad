import { isDemonym } from "../gazetteer/countries.ts"
import { relationalJobs } from "../gazetteer/jobs.ts"
import { isCapital, isHonorific, isJobHead, isModifier, isTitleWord, officeInFull } from "./office-words.ts"

/**
 * What stands right before a person's name. `start` and `end` are where the office begins and ends, counted in the text
 * given; `core` where it begins without the names that say of what: "Minister" in "French Minister".
 */
export type TitleBefore = {
  honorific: string | null
  jobTitle: string | null
  start: number
  core: number
  end: number
}

type Word = { text: string; start: number }

const MOST_WORDS = 12
const FUNCTION_WORD =
  /^(?:The|A|An|But|And|In|On|At|By|For|From|With|To|Of|When|While|As|After|Before|Since|Because|Although|Though|If|Until|Then|That|This|These|Those|Both|Even|Only|Also|Later|Earlier|Yesterday|Today|Meanwhile|However|Instead|According|Like|Unlike|Under|About|Our|His|Her|Its|Their|My|Your|Despite|During|Following|Among|Dear|Not|So|Why|How|What|Where|Who|Now|Here|There|Asked|Unless|Once|Will|Would|Did|Does|Is|Was|Has|Had|Can|Could|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/
/** Before "General" an office: "Attorney General" is no general. */
const GENERAL = /^(?:Attorney|Solicitor|Secretary|Director|Postmaster|Surgeon|Governor|Auditor|Advocate|Inspector)$/
const CONNECTOR = /^(?:of|for|the|and|&)$/
/** The last words of a text that nothing but blanks part from its end. */
const lastWords = (text: string): Word[] => {
  const tail = text.slice(-160)
  const run = /(?:[\p{L}\p{N}&][\p{L}\p{N}.'’&-]*\s+)+$/u.exec(tail)
  if (!run) return []
  const from = text.length - tail.length + run.index
  return [...run[0].matchAll(/\S+/g)].map((m) => ({ text: m[0], start: from + m.index })).slice(-MOST_WORDS)
}

/** Takes in the names before a title that say of what: "US", "French", "Treasury", "Acme Corp". */
const withOwner = (words: readonly Word[], from: number): number => {
  let start = from
  while (start > 0 && isCapital(words[start - 1]!.text) && !isHonorific(words[start - 1]!.text)) start--
  // A sentence's first word and a day say nothing of an office.
  while (start < from && FUNCTION_WORD.test(words[start]!.text)) start++
  // Of "Dogville and Manderlay director" the first half is not in reach.
  const isSecondHalf = start > 1 && start < from && /^(?:and|&)$/.test(words[start - 1]!.text)
  return isSecondHalf && isCapital(words[start - 2]!.text) ? from : start
}

/** Offices that a common noun may follow: "minister of sport". */
const OFFICE_OF = /^(?:minister|secretary|director|head|chief|manager|president)$/i
/** "Secretary of State", "Minister for Trade": the office goes on after a small word, but not with another's title. */
const officeWithOf = (words: readonly Word[], end: number): number => {
  if (end > 0 && (isJobHead(words[end - 1]!.text) || CONNECTOR.test(words[end - 1]!.text))) return -1
  for (let at = end - 2; at >= Math.max(0, end - 5); at--) {
    if (!CONNECTOR.test(words[at]!.text) || !isJobHead(words[at - 1]?.text ?? "")) continue
    const rest = words.slice(at + 1, end)
    if (rest.every((word) => CONNECTOR.test(word.text) || isCapital(word.text))) return at - 1
    const isOfNoun = words[at]!.text === "of" && OFFICE_OF.test(words[at - 1]!.text) && rest.length <= 2
    return isOfNoun && rest.every(({ text }) => /^\p{Ll}{3,}$/u.test(text) && isModifier(text)) ? at - 1 : -1
  }
  return -1
}

const MOST_MODIFIERS = 3
const COMMON_NOUN = /^(?:bank|company|club|police|party|union|fire|research|policy|security|news|law|film|television)$/
/** Bodies that need the words before them: "intelligence committee Chairman". */
const BODY =
  /^(?:committee|subcommittee|panel|caucus|council|commission|board|party|police|union|company|bank|department|agency|campaign|association|federation|university|school|district|county|city|state)$/
const AUXILIARY = /^(?:to|will|would|shall|should|can|could|may|might|must|not|did|does|do|n't|\p{Ll}+n['’]t)$/u

/** Says of what time an office is, and stands before all else: "former City Councilman". */
const TENURE =
  /^(?:[Ff]ormer|ex|[Tt]hen|acting|late|retired|interim|outgoing|incoming|one-time|onetime|longtime|deputy)$/

/** Left of these "left" is no verb. */
const FIELD_POSITION = /^(?:fielder|winger|back|defender|tackle|guard)$/

/** Takes in the nouns that an office needs to say anything: "central bank governor". */
const withModifiers = (words: readonly Word[], from: number): number => {
  let start = from
  while (start > 0 && from - start < MOST_MODIFIERS) {
    const { text } = words[start - 1]!
    const isSide = text === "left" && FIELD_POSITION.test(words[from]!.text)
    if (!/^\p{Ll}[\p{Ll}-]+$/u.test(text) || !(isModifier(text) || isSide)) break
    start--
  }
  // "will discipline striker …": what follows an auxiliary is a verb.
  const isVerb = start < from && AUXILIARY.test(words[start - 1]?.text ?? "")
  return isVerb ? start + 1 : start
}

/** Says how somebody is known, not what they are. */
const REPUTE =
  /^(?:Billionaire|Millionaire|Veteran|Embattled|Controversial|Fellow|Popular|Legendary|Disgraced|Top|Longtime|Newly|Star)$/

/** Reads the titles that a text ends with, right before a person's name: "US President", "spokesman Captain". */
export const titleBefore = (text: string): TitleBefore => {
  const words = lastWords(text)
  let end = words.length
  while (end > 0 && isHonorific(words[end - 1]!.text) && !GENERAL.test(words[end - 2]?.text ?? "")) end--
  const honorific =
    words
      .slice(end)
      .map((word) => word.text)
      .join(" ") || null
  const before = words[end]?.start ?? text.length
  const none: TitleBefore = { honorific, jobTitle: null, start: before, core: before, end: before }
  const of = officeWithOf(words, end)
  let core = of >= 0 ? of : end
  while (core > 0 && isTitleWord(words[core - 1]!.text)) core--
  if (core > 0 && /^Lt\.?$/.test(words[core - 1]!.text) && words[core]?.text.startsWith("Gov")) core--
  const head = of >= 0 ? words[of] : words[end - 1]
  if (core === end || !head || !isJobHead(head.text)) return none
  const isBare = core === end - 1 || (core === end - 2 && COMMON_NOUN.test(words[core]!.text))
  const needsMore =
    relationalJobs.has(head.text) || /^\p{Ll}/u.test(head.text) || BODY.test(words[core - 1]?.text ?? "")
  if (of < 0 && isBare && needsMore) core = withModifiers(words, core)
  let from = withOwner(words, core)
  if (from < core && REPUTE.test(words[from]!.text)) from++
  if (from > 0 && TENURE.test(words[from - 1]!.text)) from--
  const title = words.slice(from, end).map((word) => officeInFull(word.text))
  if (title.length === 1 && isDemonym(title[0]!)) return none
  return { honorific, jobTitle: title.join(" "), start: words[from]!.start, core: words[core]!.start, end: before }
}
