import { agencyNamed } from "../../model/photo-agencies.ts"
import { agencyOf } from "./agencies.ts"
import { isLabelled, LABEL, withoutPrintedLabel } from "./credit-labels.ts"
import { isNameShaped } from "./person-name.ts"
import { readCredit } from "./read-credit.ts"

export const LONGEST_CREDIT = 160
const LONGEST_BARE = 110
/** Where a label may stand: behind a stop, a dash, a bar. */
const BEFORE = '(?:(?<=[.!?…"”’»)\\]])\\s*|\\s*[—–|•] ?|\\s[-/]\\s)'
/** "… waits. Photo: A B/AP", "… waits — Photo by A B", "… waits.Credit...A B". */
const LABELLED = new RegExp(
  `${BEFORE}((?:${LABEL})(?:\\s+credit)?\\s?(?:[:：|/]|\\.{3}|…|(?<=fot\\.)(?= \\p{Lu})|(?:by|courtesy(?: of)?)(?= )|(?<=credit)(?= \\p{Lu}))[^\\n]{2,${LONGEST_CREDIT}}$)`,
  "iu",
)
/** "… over the valley Picture: A B". */
const LABELLED_INSIDE = new RegExp(`\\s((?:${LABEL}): ?[^\\n:]{2,80})$`, "iu")
/** "… waits. AFP PHOTO / A B", "… waits. REUTERS/A B/File Photo". */
const AGENCY_FIRST =
  /(?:(?<=[.!?"”’»)\]])\s*|\s*[—–|] ?|\s[-/]\s|\s(?=THE CANADIAN))(?:\/ ?)?((?:[Tt]he |THE )?(\p{L}[\p{L}.-]*(?: \p{L}+){0,2}?) ?\/ ?\p{Lu}[^\n]{2,100})$/u
/** "… waits. Foto ANP / A B". */
const LABELLED_AGENCY =
  /(?<=[.!?"”’»)\]])\s*((?:[Ff]oto|FOTO|[Pp]hoto|PHOTO|Bild|[Ff]ot\.) \p{Lu}{2,}\S*(?: ?\/ ?[^\n]{2,80})?)$/u
const COPYRIGHT =
  /\s*[—–|-]?\s*((?:©|\([cC]\) ?(?=\p{Lu}|\d)|(?<=[.!?"”’)] )[Cc]opyright (?=\p{Lu}|\d|©)) ?[^\n]{2,120})$/u
const COURTESY =
  /(?<=[.!?"”’)])\s+((?:(?:[Pp]hoto|[Ii]mage|[Pp]icture)s? )?(?:[Cc]ourtesy of|[Cc]ourtesy|[Pp]rovided by|[Ss]ubmitted by|[Ss]upplied by|By|BY) (?=(?:the )?\p{Lu})[^\n!?]{2,100})$/u
/** "… for help. — Ann Lee, The Bay Post". */
const DASHED = /(?<=[.!?"”’)])\s*[—–]\s*((?:\p{Lu}[\p{L}.'’-]* ){1,3}?\p{Lu}[\p{L}.'’-]*, [^,.!?\n]{3,40})$/u
/** "… for help. Ann Lee ann.lee@baypost.example". */
const WITH_ADDRESS =
  /(?<=[.!?"”’)])\s+((?:\p{Lu}[\p{L}.'’-]* ){2,4}[(|/-]* ?[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}\)?)$/u
/** Words that a caption has and a credit has not: a sentence's end, or three small words in a row. */
const TELLING = /\p{Ll}{2}[.!?]["”]? \S|(?: \p{Ll}+){3}(?: |$)/u
const BRACKETED = /\s*[([]((?:[^()[\]\n]|\([^()\n]{0,40}\)){2,160})[)\]][.\s]*$/
const BRACKET_LABEL =
  /^(?:(?:file|handout|pool|staff photo|courtesy|supplied|submitted|screen ?(?:shot|grab))\b|(?:AP |AFP |EPA |PA |UPI |PTI |Reuters )?(?:photo|photograph|image|picture|credit|courtesy|illustration|foto|bild|fot\.)s?\b|©)/i
const AGENCY_COLON = /^\p{Lu}[^:]{1,30}: \p{Lu}[^:]+$/u
/** Where words that are nothing but names may begin. */
const STOP = /(?:[.!?…]["”’»)]?|[|•]|["”’»)]|[.!?]["”’»)]? [-–—])\s+(?=[@\p{Lu}])/gu
const NAMES_WITH_SLASH = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3} ?[/|] ?\p{Lu}[^,;()]{2,60}$/u

/** The credit at the end of a text, and where the caption before it ends. */
export type CreditTail = { at: number; credit: string }

const matched = (form: RegExp, text: string): CreditTail | null => {
  const found = form.exec(text)
  return found && { at: found.index, credit: found[1]! }
}

/** Whether the words are too many and too small for a credit. */
export const isProse = (words: string): boolean => TELLING.test(words)

/** A bracket is a credit when it says so, or when all of it is names of which one is an agency's. */
const isBracketCredit = (inside: string): boolean => {
  if (BRACKET_LABEL.test(inside) || isLabelled(inside) || NAMES_WITH_SLASH.test(inside)) return true
  const { creators, agencies } = readCredit(inside)
  if (AGENCY_COLON.test(inside)) return creators.length === 1 && agencies.length === 1
  if (/[/|]|\b(?:via|for)\b/.test(inside)) return agencies.length > 0 || (/\bvia\b/.test(inside) && creators.length > 0)
  return agencyNamed(inside) !== null || (agencyOf(inside) !== null && / /.test(inside) && !/\d/.test(inside))
}

const bracketed = (text: string): CreditTail | null => {
  const found = matched(BRACKETED, text)
  if (!found || !isBracketCredit(found.credit)) return null
  // "© A B (AFP)" is one credit.
  return COPYRIGHT.test(text.slice(0, found.at)) ? null : found
}

const agencyFirst = (text: string): CreditTail | null => {
  const found = AGENCY_FIRST.exec(text)
  return found && agencyNamed(found[2]!) !== null ? { at: found.index, credit: found[1]! } : null
}

/** In the middle of a line a label needs its capital, and nothing but names behind it. */
const labelledInside = (text: string): CreditTail | null => {
  const found = matched(LABELLED_INSIDE, text)
  if (!found || !/^\p{Lu}/u.test(found.credit)) return null
  const names = withoutPrintedLabel(found.credit).split(/\s*[/|,]\s*/)
  return names.every((name) => isNameShaped(name) || agencyOf(name) !== null) ? found : null
}

const courtesy = (text: string): CreditTail | null => {
  const found = matched(COURTESY, text)
  if (!found || (/^by/i.test(found.credit) && !isNameShaped(found.credit.slice(3).trim()))) return null
  return isProse(found.credit) ? null : found
}

/** Words behind the last stop are a credit when they are nothing but names, one of them an agency's. */
const isBareCredit = (words: string): boolean => {
  if (words.length > LONGEST_BARE || isProse(words) || /[!?:]/.test(words)) return false
  if (!/[/|—]|\b(?:via|for)\b|^©/.test(words)) return agencyNamed(words) !== null
  const { creators, agencies } = readCredit(words)
  const parts = words.split(/\s*(?:\/|\||—|\bvia\b)\s*/)
  if (creators.length === 0 && !agencies.some((name) => agencyNamed(name))) return false
  return agencies.length > 0 && creators.length + agencies.length + 1 >= parts.length
}

const dashed = (text: string): CreditTail | null => {
  const found = matched(DASHED, text)
  if (!found) return null
  const { creators, agencies } = readCredit(found.credit)
  return creators.length === 1 && agencies.length === 1 ? found : null
}

const unlabelled = (text: string): CreditTail | null => {
  for (const stop of text.matchAll(STOP)) {
    const credit = text.slice(stop.index + stop[0].length)
    if (isBareCredit(credit)) return { at: stop.index + stop[0].trimEnd().length, credit }
  }
  return null
}

const FORMS: readonly ((text: string) => CreditTail | null)[] = [
  (text) => matched(LABELLED, text),
  bracketed,
  (text) => matched(COPYRIGHT, text),
  (text) => matched(LABELLED_AGENCY, text),
  agencyFirst,
  labelledInside,
  courtesy,
  dashed,
  (text) => matched(WITH_ADDRESS, text),
  unlabelled,
]

/** The credit that a short text ends with, in the forms that papers and agencies print, from the surest to the barest. */
export const creditTail = (text: string): CreditTail | null => {
  for (const form of FORMS) {
    const found = form(text)
    if (found) return found
  }
  return null
}
