import { isDemonym } from "../gazetteer/countries.ts"
import { jobModifiers, jobNouns, officeAbbreviations, relationalJobs } from "../gazetteer/jobs.ts"
import { honorifics, offices, titleQualifiers } from "../gazetteer/titles.ts"
import { speechVerbs } from "../gazetteer/verbs.ts"

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
const isCapital = (word: string) => /^\p{Lu}/u.test(word)
const FUNCTION_WORD =
  /^(?:The|A|An|But|And|In|On|At|By|For|From|With|To|Of|When|While|As|After|Before|Since|Because|Although|Though|If|Until|Then|That|This|These|Those|Both|Even|Only|Also|Later|Earlier|Yesterday|Today|Meanwhile|However|Instead|According|Like|Unlike|Under|About|Our|His|Her|Its|Their|My|Your|Despite|During|Following|Among|Dear|Not|So|Why|How|What|Where|Who|Now|Here|There|Asked|Unless|Once|Will|Would|Did|Does|Is|Was|Has|Had|Can|Could|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/
/** Before "General" an office: "Attorney General" is no general. */
const GENERAL = /^(?:Attorney|Solicitor|Secretary|Director|Postmaster|Surgeon|Governor|Auditor|Advocate|Inspector)$/
const CONNECTOR = /^(?:of|for|the|and|&)$/
/** Lower-case words that begin the phrase before them or end another, or only praise. */
const NO_MODIFIER =
  /^(?:the|a|an|its|his|her|their|our|my|your|this|that|these|those|some|any|no|one|another|each|every|and|or|but|nor|of|for|at|by|in|on|to|from|with|as|like|than|about|against|between|including|where|when|while|who|whom|which|whose|is|are|was|were|be|been|had|has|have|will|would|could|can|may|did|does|do|not|also|then|now|only|even|just|both|between|young|old|new|great|fellow|brilliant|popular|famous|controversial|embattled|influential|respected|award-winning|met|beat|saw|made|took|got|led|sent|gave|kept|left|let|put|heard|held|brought|caught|fought|sought|won|lost|paid|shot|hit|hurt|found|become|became|make|makes|name|names|replace|replaces|join|joins|meet|meets|under|via|per|de|so|see|call|ask|help|get|want|know|love|need|thank|back|face|play|tell|give|take|send|leave|keep|hold|find|watch|hire|fire|if|because|since|after|before|until|\p{L}+ed|\p{L}+ing|\p{L}+ly|\p{L}+['’]s)$/u

/** The last words of a text that nothing but blanks part from its end. */
const lastWords = (text: string): Word[] => {
  const tail = text.slice(-160)
  const run = /(?:[\p{L}\p{N}&][\p{L}\p{N}.'’&-]*\s+)+$/u.exec(tail)
  if (!run) return []
  const from = text.length - tail.length + run.index
  return [...run[0].matchAll(/\S+/g)].map((m) => ({ text: m[0], start: from + m.index })).slice(-MOST_WORDS)
}

const isHonorific = (word: string): boolean =>
  honorifics.has(word) && (word === "Lt." || !officeAbbreviations.has(word))

const isJobHead = (word: string): boolean =>
  word === "General" ||
  offices.has(word) ||
  (officeAbbreviations.has(word) && word !== "Lt.") ||
  jobNouns.has(word.toLowerCase())

const isTitleWord = (word: string): boolean => isJobHead(word) || titleQualifiers.has(word) || jobModifiers.has(word)

/** Takes in the names before a title that say of what: "US", "French", "Treasury", "Acme Corp". */
const withOwner = (words: readonly Word[], from: number): number => {
  let start = from
  while (start > 0 && isCapital(words[start - 1]!.text) && !isHonorific(words[start - 1]!.text)) start--
  // A sentence's first word and a day say nothing of an office.
  while (start < from && FUNCTION_WORD.test(words[start]!.text)) start++
  // Of "Dogville and Manderlay director" the first half is not in reach.
  return start > 0 && start < from && /^(?:and|&)$/.test(words[start - 1]!.text) ? from : start
}

/** "Secretary of State", "Minister for Trade": the office goes on after a small word, but not with another's title. */
const officeWithOf = (words: readonly Word[], end: number): number => {
  if (end > 0 && isJobHead(words[end - 1]!.text)) return -1
  for (let at = end - 2; at >= Math.max(0, end - 5); at--) {
    if (!CONNECTOR.test(words[at]!.text) || !isJobHead(words[at - 1]?.text ?? "")) continue
    const rest = words.slice(at + 1, end)
    return rest.every((word) => CONNECTOR.test(word.text) || isCapital(word.text)) ? at - 1 : -1
  }
  return -1
}

const MOST_MODIFIERS = 3
const COMMON_NOUN = /^(?:bank|company|club|police|party|union|fire|research|policy|security|news|law|film|television)$/
const AUXILIARY = /^(?:to|will|would|shall|should|can|could|may|might|must|not|did|does|do|n't|\p{Ll}+n['’]t)$/u

/** Says of what time an office is, and stands before all else: "former City Councilman". */
const TENURE =
  /^(?:[Ff]ormer|ex|[Tt]hen|acting|late|retired|interim|outgoing|incoming|one-time|onetime|longtime|deputy)$/

/** Takes in the nouns that an office needs to say anything: "central bank governor". */
const withModifiers = (words: readonly Word[], from: number): number => {
  let start = from
  while (start > 0 && from - start < MOST_MODIFIERS) {
    const { text } = words[start - 1]!
    if (!/^\p{Ll}[\p{Ll}-]+$/u.test(text) || NO_MODIFIER.test(text) || speechVerbs.has(text)) break
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
  const needsMore = relationalJobs.has(head.text) || /^\p{Ll}/u.test(head.text)
  if (of < 0 && isBare && needsMore) core = withModifiers(words, core)
  let from = withOwner(words, core)
  if (from < core && REPUTE.test(words[from]!.text)) from++
  if (from > 0 && TENURE.test(words[from - 1]!.text)) from--
  const title = words.slice(from, end).map((word) => officeAbbreviations.get(word.text) ?? word.text)
  if (title.length === 1 && isDemonym(title[0]!)) return none
  return { honorific, jobTitle: title.join(" "), start: words[from]!.start, core: words[core]!.start, end: before }
}
