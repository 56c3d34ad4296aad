import type { Span } from "../../model/evidence.ts"
import { type ArticleView, firstEndingAfter, mentionsBetween } from "../article-view.ts"
import {
  beforeMarks,
  type Cue,
  isVerb,
  ONLY_NEAR,
  phraseEnd,
  trimmed,
  WINDOW,
  type Word,
  wordsIn,
} from "./cue-words.ts"
import { isPossessive } from "./subject-head.ts"

const CLAUSE_START =
  /(?:[;:—–]|, (?:and|but|while|as|though|although|when|after) |, (?:which|where) (?=[^,]*$)|\b(?:that|because|whether) )/g

/** Another clause than that of the verb: "Ann Lee said no, and Bob is 'not sure'" */
const NEXT_CLAUSE = /[,;] (?:and|but|while|although|though) (?!that\b)/

/** Whether the text before runs on into the quoted words; a quoted sentence of its own has nothing to do with it. */
const leadsIn = (view: ArticleView, quoted: Span, lead: string): boolean =>
  !/^\p{Lu}/u.test(view.body[quoted.start]!) || /[,:]$/.test(lead)

/** What stands between the start of the verb's clause and the verb. "…, adding:" has the subject of the verb before it. */
const subjectBefore = (view: ArticleView, from: number, words: readonly Word[], at: number): Span => {
  const verb = words[at]!
  const text = view.body.slice(from, verb.start)
  const shared = verb.text.endsWith("ing") || /(?:\bto|\band|\bor)\s+$/.test(text)
  const last = mentionsBetween(view, from, verb.start).at(-1)
  // "a report by Acme, which notes": the name before the comma, if one stands there.
  const relative = /,\s+(?:which|who)\s+$/.exec(text)
  if (relative) return last?.end === from + relative.index ? last : { start: verb.start, end: verb.start }
  if (shared) {
    // "with Ann Lee yelling", "with one of her ads asking": who stands right before a participle does it.
    if (last?.type === "PERSON" && /^\s+(?:\p{L}+ly\s+)?$/u.test(view.body.slice(last.end, verb.start))) return last
    const beside = /\bwith\s+(\P{Lu}[^,]+)$/u.exec(text)
    if (beside) return trimmed(view, from + text.length - beside[1]!.length, verb.start)
    for (let i = 1; i < at; i++)
      if (isVerb(view, words[i]!, from) && !words[i]!.text.endsWith("ing")) return subjectBefore(view, from, words, i)
  }
  let start = from
  if (!shared)
    for (const match of text.matchAll(CLAUSE_START))
      if (text.length - match.index - match[0].length > 1) start = from + match.index + match[0].length
  const called = /\bwhat (\S+(?: \S+){0,3})\s+$/.exec(text)
  if (called) start = from + called.index + "what ".length
  return trimmed(view, start, verb.start)
}

/** "After Bob criticized it, Ann Lee hit back: '…'": who begins the clause that leads to the marks. */
const actorOfLastClause = (view: ArticleView, from: number, lead: string): Span | null => {
  const clause = /^(.*,\s+)\p{Lu}[^,]*[,:]$/su.exec(lead)
  if (!clause) return null
  const start = from + clause[1]!.length
  const first = mentionsBetween(view, start, from + lead.length)[0]
  return first?.type === "PERSON" && first.start === start && !isPossessive(view, first) ? first : null
}

/** Ann Lee said: "…" / Ann Lee warned that it would be "…" / According to Ann Lee, "…" / Said Ann Lee: "…" */
export const cueBefore = (
  view: ArticleView,
  quoted: Span,
  limit: number,
  open: number = beforeMarks(view.body, quoted.start),
): Cue | null => {
  const sentence = view.sentences[firstEndingAfter(view.sentences, Math.max(0, open - 1))]
  const from = Math.max(limit, open - WINDOW, Math.min(open, sentence?.start ?? 0))
  const text = view.body.slice(from, open)
  const lead = text.trimEnd()
  const according = /\baccording to\s+([^,]+?)[,:]?\s*$/i.exec(text)
  if (according) {
    const start = from + according.index + according[0].indexOf(according[1]!)
    return { verb: "according to", subject: { start, end: start + according[1]!.length }, near: true }
  }
  const source = /^\W*According to\s+([^,]+),/.exec(text)
  if (source && leadsIn(view, quoted, lead)) {
    const start = from + source[0].length - 1 - source[1]!.length
    return { verb: "according to", subject: { start, end: start + source[1]!.length }, near: false }
  }
  const words = wordsIn(view, from, open)
  for (let at = words.length - 1; at > 0; at--) {
    const verb = words[at]!
    if (!isVerb(view, verb, from)) continue
    const near = words.length - at <= 3
    if (!near && ONLY_NEAR.test(verb.text)) continue
    const own = near ? null : actorOfLastClause(view, from, lead)
    if (own) return { verb: null, subject: own, near: true }
    if (!near && (!leadsIn(view, quoted, lead) || NEXT_CLAUSE.test(view.body.slice(verb.end, open)))) return null
    const subject = subjectBefore(view, from, words, at)
    if (subject.end > subject.start) return { verb: verb.text, subject, near, adjacent: at === words.length - 1 }
  }
  if (!/[,:]$/.test(lead)) return null
  const first = words[0]
  const inverted = first && { ...first, text: first.text.toLowerCase() }
  if (inverted && words.length > 1 && inverted.text !== first.text && isVerb(view, inverted, from))
    return {
      verb: inverted.text,
      subject: { start: first.end + 1, end: first.end + 1 + phraseEnd(text.slice(first.end + 1 - from)) },
      near: true,
    }
  // A colon alone announces, too: Ann Lee in May: "…"
  if (!lead.endsWith(":") || !/^\p{Lu}/u.test(view.body[quoted.start]!)) return null
  const subject = trimmed(view, from, from + lead.length)
  return subject.end > subject.start ? { verb: null, subject, near: true } : null
}

/** Attributed before only by a colon that ends the paragraph before: She says: ¶ "…" */
export const cueOfParagraphBefore = (view: ArticleView, quoted: Span): Cue | null => {
  let end = beforeMarks(view.body, quoted.start)
  const open = end
  while (end > 0 && open - end < 8 && /\s/.test(view.body[end - 1]!)) end--
  if (view.body[end - 1] !== ":" || !view.body.slice(end, open).includes("\n")) return null
  return cueBefore(view, quoted, Math.max(0, end - WINDOW), end)
}
