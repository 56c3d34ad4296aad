import type { Span } from "../../model/evidence.ts"
import type { ArticleView } from "../article-view.ts"
import { beforeMarks } from "./cue-words.ts"
import type { QuotedPassage } from "./join-parts.ts"

const NAMING = /^(?:called|calls|call|described|describes|dubbed|labeled|labelled)$/
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/i

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []

/** "Gone with the Wind": every word of weight has a capital, as in the names of works. */
const isTitleOfWork = (text: string, words: readonly string[]): boolean =>
  words.length <= 12 &&
  !/[!?…]$/.test(text) &&
  words.filter((word) => !SMALL.test(word)).every((word) => /^[\p{Lu}\p{N}]/u.test(word))

const isSentence = (text: string, words: readonly string[]): boolean =>
  words.length >= 5 && /^[\p{Lu}[…]/u.test(text) && /[.!?…,—–-]['’]?$/.test(text)

/** A colon makes a quotation of a shorter sentence: "… a new message: “It is time.”" */
const announcesSentence = (lead: string, text: string, words: readonly string[]): boolean =>
  lead.endsWith(":") && words.length >= 3 && /^\p{Lu}/u.test(text) && /[.!?]$/.test(text)

/** The last characters before the opening mark. */
const leadOf = (view: ArticleView, { start }: Span): string =>
  view.body.slice(Math.max(0, start - 6), beforeMarks(view.body, start)).trimEnd()

/**
 * Whether the marks set off a name, as of a book or a show. American print sets the comma or stop of the sentence around
 * inside the marks: on ABC's "Morning News," she said …
 */
export const isNamedWork = (view: ArticleView, span: Span): boolean => {
  const text = view.body.slice(span.start, span.end)
  return isTitleOfWork(text, wordsOf(text)) && /[\p{L}\p{N}]$|['’]s?$|^$/u.test(leadOf(view, span).slice(-2))
}

/**
 * Whether quoted words are somebody's words: a sentence, or a piece that a verb of speech attributes. Scare quotes,
 * single words that nobody is said to call something, and titles of works are not.
 */
export const isQuotation = (view: ArticleView, { parts, cue, cueStandsBefore }: QuotedPassage): boolean => {
  const text = view.body.slice(parts[0]!.start, parts[0]!.end)
  const words = wordsOf(text)
  if (words.length === 0) return false
  const lead = leadOf(view, parts[0]!)
  // Single marks set off words of all kinds, so more is asked of them.
  if (parts[0]!.single && (!cue || words.length < 3)) return false
  if (parts.length > 1 && cue) return true
  if (!cue) return (isSentence(text, words) || announcesSentence(lead, text, words)) && !isTitleOfWork(text, words)
  if (!cueStandsBefore) return words.length >= 2 || /[.!?,]$/.test(text)
  if (cue.near && /[:,]$/.test(lead)) return true
  return words.length >= 2 || NAMING.test(cue.verb ?? "")
}

/** Whether quoted words say enough to stand there though nobody is known to have said them. */
export const standsAlone = (text: string): boolean => wordsOf(text).length > 3
