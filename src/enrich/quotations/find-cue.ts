import type { Span } from "../../model/evidence.ts"
import { type ArticleView, firstEndingAfter } from "../article-view.ts"
import { speechVerbs } from "../gazetteer/verbs.ts"

/** Words that attribute a quotation: the verb, and where in the body its subject is named. `near`: right beside the marks. */
export type Cue = { verb: string | null; subject: Span; near: boolean }

const WINDOW = 260
const WORD = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu
/** After these a form of speech is a noun: "the reports", "his claims". */
const BEFORE_NOUN =
  /(?:^|\s)(?:the|a|an|his|her|their|its|my|our|your|these|those|this|that|of|in|no|any|some|several|new|to be|was|were|been|be|being|is|are|by)\s+$/i
const CLAUSE_START = /(?:[;:—–]|, (?:and|but|while|as|though|although|when|after) |\b(?:that|because|whether) )/g
const AUXILIARY =
  /(?:\s+(?:has|have|had|also|later|then|once|repeatedly|recently|previously|reportedly|even|still|again|often|further|simply|first|just|now|in turn|is|are|was|were|to|will|would|famously|himself|herself|already|immediately|privately|publicly|quickly))+\s*$/i

type Word = Span & { text: string }

const wordsIn = (view: ArticleView, start: number, end: number): Word[] =>
  [...view.body.slice(start, end).matchAll(WORD)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))

const isVerb = (view: ArticleView, word: Word, from: number): boolean =>
  speechVerbs.has(word.text) && !BEFORE_NOUN.test(view.body.slice(Math.max(from, word.start - 20), word.start))

const trimmed = (view: ArticleView, start: number, end: number): Span => {
  const text = view.body.slice(start, end)
  const lead = /^[\s,.;:)”"“»]*/.exec(text)![0].length
  const rest = text.slice(lead)
  const kept = rest.replace(AUXILIARY, "").replace(/[\s,;:(]+$/, "")
  return { start: start + lead, end: start + lead + kept.length }
}

const endOfSentence = (view: ArticleView, at: number): number =>
  view.sentences[firstEndingAfter(view.sentences, at)]?.end ?? view.body.length

/** Where a noun phrase that follows its verb ends: "said Ann Lee, a teacher" ends at the comma. */
const phraseEnd = (text: string): number => {
  const stop =
    /[,;:“”"«»\n(]|\.(?=\s|$)(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|Jr|Del|\p{Lu})\.)|\s(?:on|in|at|during|when|as|while|after|before|who|to|from|through|via|last|this|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\s/u.exec(
      text,
    )
  return stop ? stop.index : text.length
}

/** "…," said Ann Lee / "…," she said / "…" ― Ann Lee */
export const cueAfter = (view: ArticleView, quoted: Span, limit: number): Cue | null => {
  const from = Math.min(view.body.length, quoted.end + 1)
  const end = Math.min(limit, from + WINDOW, Math.max(from, endOfSentence(view, from)))
  const text = view.body.slice(from, end)
  // What the next paragraph says, it says of its own.
  if (/^[^\S\n]*\n/.test(text)) return null
  const dash = /^[”"»]?\s*[―—–-]+\s*(?=\p{Lu})/u.exec(text)
  if (dash && /[.!?…]$/.test(view.body[quoted.end - 1]!)) {
    const start = from + dash[0].length
    return { verb: null, subject: { start, end: start + phraseEnd(view.body.slice(start, end)) }, near: true }
  }
  const according = /^[”"»]?,?\s*according to\s+/i.exec(text)
  if (according) {
    const start = from + according[0].length
    return { verb: "according to", subject: { start, end: start + phraseEnd(view.body.slice(start, end)) }, near: true }
  }
  const endsSpeech = /[,.!?…—–-]['’]?$/.test(view.body.slice(quoted.end - 2, quoted.end)) || /^[”"»]?,/.test(text)
  const words = wordsIn(view, from, end).slice(0, 24)
  const at = words.findIndex((word) => isVerb(view, word, from))
  if (at < 0 || !endsSpeech) return null
  const verb = words[at]!
  if (at === 0) {
    const start = verb.end + 1
    return { verb: verb.text, subject: { start, end: start + phraseEnd(view.body.slice(start, end)) }, near: true }
  }
  const subject = trimmed(view, from, verb.start)
  const inverted = /^(?:he|she|they|it|we|I)$/i.test(words[at + 1]?.text ?? "") && at > 3
  return subject.end > subject.start && !inverted ? { verb: verb.text, subject, near: at <= 8 } : null
}

/** Whether the text before runs on into the quoted words; a quoted sentence of its own has nothing to do with it. */
const leadsIn = (view: ArticleView, quoted: Span): boolean =>
  !/^\p{Lu}/u.test(view.body[quoted.start]!) ||
  /[,:]\s*$/.test(view.body.slice(Math.max(0, quoted.start - 5), quoted.start - 1))

/** Ann Lee said: "…" / Ann Lee warned that it would be "…" / According to Ann Lee, "…" */
export const cueBefore = (view: ArticleView, quoted: Span, limit: number): Cue | null => {
  const open = quoted.start - 1
  const sentence = view.sentences[firstEndingAfter(view.sentences, open)]
  const from = Math.max(limit, open - WINDOW, Math.min(open, sentence?.start ?? 0))
  const text = view.body.slice(from, open)
  const according = /\baccording to\s+([^,]+?),?\s*$/i.exec(text)
  if (according) {
    const start = from + according.index + according[0].indexOf(according[1]!)
    return { verb: "according to", subject: { start, end: start + according[1]!.length }, near: true }
  }
  const words = wordsIn(view, from, open)
  for (let at = words.length - 1; at > 0; at--) {
    const verb = words[at]!
    if (!isVerb(view, verb, from)) continue
    const near = words.length - at <= 3
    if (!near && !leadsIn(view, quoted)) return null
    const subject = subjectBefore(view, from, verb)
    if (subject.end > subject.start) return { verb: verb.text, subject, near }
  }
  return null
}

/** What stands between the start of the verb's clause and the verb. */
const subjectBefore = (view: ArticleView, from: number, verb: Word): Span => {
  let start = from
  const text = view.body.slice(from, verb.start)
  const isParticiple = verb.text.endsWith("ing") || /(?:\bto|\band)\s+$/.test(text)
  if (!isParticiple)
    for (const match of text.matchAll(CLAUSE_START))
      if (text.length - match.index - match[0].length > 1) start = from + match.index + match[0].length
  const called = /\bwhat (\S+(?: \S+){0,3})\s+$/.exec(text)
  if (called) start = from + called.index + "what ".length
  return trimmed(view, start, verb.start)
}
