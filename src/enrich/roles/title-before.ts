import { isDemonym } from "../gazetteer/countries.ts"
import { jobModifiers, jobNouns } from "../gazetteer/jobs.ts"
import { honorifics, offices, titleQualifiers } from "../gazetteer/titles.ts"

/** What stands right before a person's name. `start` is where the title begins, counted in the text given. */
export type TitleBefore = { honorific: string | null; jobTitle: string | null; start: number }

type Word = { text: string; start: number }

const MOST_WORDS = 12
const isCapital = (word: string) => /^\p{Lu}/u.test(word)
const FUNCTION_WORD =
  /^(?:The|A|An|But|And|In|On|At|By|For|From|With|To|Of|When|While|As|After|Before|Since|Because|Although|Though|If|Until|Then|That|This|These|Those|Both|Even|Only|Also|Later|Earlier|Yesterday|Today|Meanwhile|However|Instead|According|Former|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/
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

const isHonorific = (word: string): boolean => honorifics.has(word)

const isTitleWord = (word: string): boolean =>
  word === "General" ||
  offices.has(word) ||
  titleQualifiers.has(word) ||
  jobNouns.has(word.toLowerCase()) ||
  jobModifiers.has(word)

const isJobHead = (word: string): boolean => word === "General" || offices.has(word) || jobNouns.has(word.toLowerCase())

/** Takes in the names before a title that say of what: "US", "French", "Treasury", "Acme Corp". */
const withOwner = (words: readonly Word[], from: number): number => {
  let start = from
  while (start > 0 && isCapital(words[start - 1]!.text) && !isHonorific(words[start - 1]!.text)) start--
  // A sentence's first word and a day say nothing of an office.
  while (start < from && FUNCTION_WORD.test(words[start]!.text)) start++
  return start
}

/** "Secretary of State", "Minister for Trade": the office goes on after a small word. */
const officeWithOf = (words: readonly Word[], end: number): number => {
  for (let at = end - 2; at >= Math.max(0, end - 5); at--) {
    if (!CONNECTOR.test(words[at]!.text) || !isJobHead(words[at - 1]?.text ?? "")) continue
    const rest = words.slice(at + 1, end)
    return rest.every((word) => CONNECTOR.test(word.text) || isCapital(word.text)) ? at - 1 : -1
  }
  return -1
}

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
  const none: TitleBefore = { honorific, jobTitle: null, start: words[end]?.start ?? text.length }
  const of = officeWithOf(words, end)
  let start = of >= 0 ? of : end
  while (start > 0 && isTitleWord(words[start - 1]!.text)) start--
  const head = of >= 0 ? words[of] : words[end - 1]
  if (start === end || !head || !isJobHead(head.text)) return none
  const from = withOwner(words, start)
  const title = words.slice(from, end).map((word) => word.text)
  if (title.length === 1 && isDemonym(title[0]!)) return none
  return { honorific, jobTitle: title.join(" "), start: words[from]!.start }
}
