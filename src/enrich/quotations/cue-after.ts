import type { Span } from "../../model/evidence.ts"
import { type ArticleView, mentionsBetween } from "../article-view.ts"
import {
  afterMarks,
  beforeMarks,
  type Cue,
  endOfSentence,
  isVerb,
  phraseEnd,
  trimmed,
  WINDOW,
  wordsIn,
} from "./cue-words.ts"
import { isPossessive } from "./subject-head.ts"

/** The noun phrase behind a verb, with the name that explains it: "said Acme's head, Ann Lee," */
const subjectAfter = (view: ArticleView, start: number, end: number): Span => {
  const phrase = { start, end: start + phraseEnd(view.body.slice(start, end)) }
  const person = mentionsBetween(view, phrase.end, end)[0]
  const isApposed =
    person?.type === "PERSON" &&
    /^,\s+(?:\p{Lu}\p{L}*\.?\s+){0,2}$/u.test(view.body.slice(phrase.end, person.start)) &&
    /^(?:[,.;]|$)/.test(view.body.slice(person.end, end)) &&
    !mentionsBetween(view, start, phrase.end).some(
      (mention) => mention.type === "PERSON" && !isPossessive(view, mention),
    )
  return isApposed ? { start, end: person.end } : phrase
}

/** Conjunctions that begin a clause of circumstance: "We'll see," when asked … */
const CIRCUMSTANCE = /^\s*(?:when|if|after|before|while|because|since|until|unless|although|though)\s/i
/** What is insisted, not who insists: "insists he'll go", "said that". */
const CONTENT =
  /^\s+(?:that\b|(?:he|she|they|it|we|I)(?:['’]|\s+(?:would|will|is|are|was|were|has|had|have|could|can|should|did|does|may|might)\b))/
/** "Trump barked", "he mocks": a person and what is done with the words, whatever the verb. */
const DONE =
  /^\s+(?:\p{L}+ly\s+|also\s+|then\s+|later\s+)?(\p{Ll}+(?:ed|s)|went on|goes on|put it|began|shot back)(?=[\s.,;])/u
const PRONOUN = /^\s+(he|she)(?=\s)/

/** A sentence that only attributes the one before: "….” Ann Lee said on Monday." */
const isOnlySaid = (rest: string): boolean =>
  /^\s*(?:$|[.,]|(?:in|on|at|during|to|of|after|as|the|us|me|Reuters|reporters)\b)/.test(rest)

/** Whether what is quoted begins a sentence; a comma behind a piece of one belongs to the sentence around. */
const isOwnSentence = (view: ArticleView, { start }: Span): boolean => {
  const open = beforeMarks(view.body, start)
  return (
    /^[[(…\p{Lu}]/u.test(view.body[start]!) &&
    /(?:^|\n|[.!?:,—–-]["”’]?)\s*$/.test(view.body.slice(Math.max(0, open - 4), open))
  )
}

/** A person right behind the marks who does something with the words: "…," Oliver barked. */
const actorAfter = (view: ArticleView, from: number, end: number): Cue | null => {
  const text = view.body.slice(from, end)
  const inverted = /^\s+(\p{Ll}+ed)\s+/u.exec(text)
  const actor = inverted && mentionsBetween(view, from, Math.min(end, from + 80))[0]
  if (actor?.type === "PERSON" && actor.start === from + inverted![0].length)
    return { verb: inverted![1]!, subject: { start: actor.start, end: actor.end }, near: true }
  const pronoun = PRONOUN.exec(text)
  const mention = pronoun ? undefined : mentionsBetween(view, from, Math.min(end, from + 80))[0]
  const isNext =
    mention?.type === "PERSON" && /^\s+(?:\p{Lu}\p{L}*\.?\s+){0,2}$/u.test(view.body.slice(from, mention.start))
  if (!pronoun && !isNext) return null
  const subject = pronoun
    ? { start: from + pronoun[0].length - pronoun[1]!.length, end: from + pronoun[0].length }
    : { start: mention!.start, end: mention!.end }
  const done = DONE.exec(view.body.slice(subject.end, end))
  return done ? { verb: done[1]!, subject, near: true } : null
}

/** "…," said Ann Lee / "…," she said / "…" ― Ann Lee */
export const cueAfter = (view: ArticleView, quoted: Span, limit: number): Cue | null => {
  const from = Math.min(view.body.length, afterMarks(view.body, quoted.end))
  const end = Math.min(limit, from + WINDOW, Math.max(from, endOfSentence(view, from)))
  const text = view.body.slice(from, end)
  // What the next paragraph says, it says of its own.
  if (/^[^\S\n]*\n/.test(text)) return null
  const dash = /^\s*[―—–-]+\s*(?=\p{Lu})/u.exec(text)
  if (
    dash &&
    (/[.!?…]$/.test(view.body[quoted.end - 1]!) ||
      /(?:^|\n)\s*$/.test(view.body.slice(Math.max(0, quoted.start - 4), beforeMarks(view.body, quoted.start))))
  )
    return { verb: null, subject: subjectAfter(view, from + dash[0].length, end), near: true }
  const according = /^,?\s*according to\s+/i.exec(text)
  if (according)
    return { verb: "according to", subject: subjectAfter(view, from + according[0].length, end), near: true }
  const last = view.body.slice(quoted.end - 2, quoted.end)
  const endsSpeech = /[,.!?…—–-]['’]?$/.test(last) || /^,/.test(text)
  if (!endsSpeech || CIRCUMSTANCE.test(text)) return null
  const isCapital = /^\s+\p{Lu}/u.test(text)
  // "….” He added, “…": the sentence leads to what is quoted next.
  if (isCapital && /[.!?…]['’]?$/.test(last) && /[,:]\s*$/.test(text)) return null
  const isNewSentence = isCapital && /\.['’]?$/.test(last)
  const words = wordsIn(view, from, end).slice(0, 24)
  const at = words.findIndex((word) => isVerb(view, word, from))
  const actor = isNewSentence || at === 0 || !isOwnSentence(view, quoted) ? null : actorAfter(view, from, end)
  if (at < 0 || (isNewSentence && (at > 5 || !isOnlySaid(view.body.slice(words[at]!.end, end))))) return actor
  if (actor && at > 4) return actor
  const verb = words[at]!
  if (at === 0 || (at === 1 && /^(?:a|ha|ont|hat|heeft)$/.test(words[0]!.text)))
    return verb.text.endsWith("ing") || CONTENT.test(view.body.slice(verb.end, end))
      ? null
      : { verb: verb.text, subject: subjectAfter(view, verb.end + 1, end), near: true }
  const subject = trimmed(view, from, verb.start)
  const inverted = /^(?:he|she|they|it|we|I)$/i.test(words[at + 1]?.text ?? "") && at > 3
  const isBare = /^(?:and|but|then)?$/i.test(view.body.slice(subject.start, subject.end))
  return !isBare && !inverted ? { verb: verb.text, subject, near: at <= 8 } : null
}
