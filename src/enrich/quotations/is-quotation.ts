import type { ArticleView } from "../article-view.ts"
import { beforeMarks } from "./cue-words.ts"
import type { QuotedPassage } from "./join-parts.ts"

const NAMING = /^(?:called|calls|call|described|describes|dubbed|labeled|labelled)$/
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/i

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []

/** "Gone with the Wind": every word of weight has a capital, as in the names of works. */
const isTitleOfWork = (text: string, words: readonly string[]): boolean =>
  words.length <= 9 &&
  !/[!?…]$/.test(text) &&
  words.filter((word) => !SMALL.test(word)).every((word) => /^[\p{Lu}\p{N}]/u.test(word))

const isSentence = (text: string, words: readonly string[]): boolean =>
  words.length >= 5 && /^[\p{Lu}[…]/u.test(text) && /[.!?…,—–-]['’]?$/.test(text)

/** A colon makes a quotation of a shorter sentence: "… a new message: “It is time.”" */
const announcesSentence = (lead: string, text: string, words: readonly string[]): boolean =>
  lead.endsWith(":") && words.length >= 3 && /^\p{Lu}/u.test(text) && /[.!?]$/.test(text)

/**
 * Whether quoted words are somebody's words: a sentence, or a piece that a verb of speech attributes. Scare quotes,
 * single words that nobody is said to call something, and titles of works are not.
 */
export const isQuotation = (view: ArticleView, { parts, cue, cueStandsBefore }: QuotedPassage): boolean => {
  const text = view.body.slice(parts[0]!.start, parts[0]!.end)
  const words = wordsOf(text)
  if (words.length === 0) return false
  const lead = view.body.slice(Math.max(0, parts[0]!.start - 6), beforeMarks(view.body, parts[0]!.start)).trimEnd()
  // American print sets the stop of the sentence around inside the marks: on ABC's "Morning News," she said …
  const isNamedWork = isTitleOfWork(text, words) && (/[\p{L}\p{N}]$|['’]s?$/u.test(lead) || !/[.,]$/.test(text))
  // Single marks set off words of all kinds, so more is asked of them.
  if (parts[0]!.single && (!cue || words.length < 3)) return false
  if (parts.length > 1 && cue) return true
  if (!cue) return (isSentence(text, words) || announcesSentence(lead, text, words)) && !isTitleOfWork(text, words)
  if (!cueStandsBefore) return !isNamedWork && (words.length >= 2 || /[.!?,]$/.test(text))
  if (cue.near && /[:,]$/.test(lead)) return true
  if (isNamedWork) return false
  return words.length >= 2 || NAMING.test(cue.verb ?? "")
}

/** Whether quoted words say enough to stand there though nobody is known to have said them. */
export const standsAlone = (text: string): boolean => wordsOf(text).length > 3
