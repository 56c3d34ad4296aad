import type { Span } from "../../model/evidence.ts"
import { type ArticleView, firstEndingAfter } from "../article-view.ts"
import { speechVerbs } from "../gazetteer/verbs.ts"

/**
 * Words that attribute a quotation: the verb, and where in the body its subject is named. `near`: beside the marks;
 * `adjacent`: nothing stands between the verb and the marks. Without a verb only a colon or a dash stands between, so the subject must be plain.
 */
export type Cue = { verb: string | null; subject: Span; near: boolean; adjacent?: boolean }

/** So far from the marks, in characters, an attribution is looked for. */
export const WINDOW = 400

/** Verbs that tell of speech beside a quotation, and of other things elsewhere. */
const BESIDE_MARKS = new Set(
  "answering barked branded begged chanting charged chimed clarified confessed confessing continuing crowed cry crying deadpanned declaring derided derides dismissed dismisses dubbed echoed echoes elaborated enthused exhorted fumed fumes gushed imploring implored interjected interjecting interrupted joking labeled labelled lectured lecturing likened likens mocked mocks muttered muttering pleaded pledging pressed promising protested quips recounted remarking rejoined replying responding retaliated retorts screamed screaming scoffed shouting shrugged singing snapped sneered stressing thundered tweeting ventured volunteered vowing wondered wonders yelling".split(
    " ",
  ),
)

/** The same in German, French, Spanish, Italian, Portuguese, Dutch. */
const IN_OTHER_LANGUAGES = new Set(
  "sagte sagt erklärte erklärt betonte betont schrieb schreibt meinte meint déclare déclaré affirme affirmé explique expliqué annoncé assure assuré dijo dice afirmó afirma declaró explicó añadió aseguró detto dichiarato spiegato affermato disse afirmou declarou explicou zei zegt verklaarde".split(
    " ",
  ),
)

const WORD = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu
/** After these a form of speech is a noun or passive: "the reports", "his claims", "was asked". */
const BEFORE_NOUN =
  /(?:^|\s)(?:the|a|an|his|her|their|its|my|our|your|these|those|this|that|of|in|no|any|some|several|new|to be|was|were|been|be|being|is|are|by|when|if)\s+$/i
const BY = /\sby\s+$/

export type Word = Span & { text: string }

export const wordsIn = (view: ArticleView, start: number, end: number): Word[] =>
  [...view.body.slice(start, end).matchAll(WORD)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))

/** "the man described in the report as": such a verb is passive. */
const NAMING = /^(?:called|described|dubbed|labeled|labelled|branded)$/
const isPassive = (view: ArticleView, { text, end }: Word): boolean =>
  NAMING.test(text) && /^\s+(?:in|by)\s/.test(view.body.slice(end, end + 5))
/** Verbs that tell of speech only right beside the marks. */
export const ONLY_NEAR =
  /^(?:continued?|continues|reads?|thinks|thought|hopes|hoped|feared|agreed|agrees|repeat(?:ed|s))$/

const isPredicate = (verb: string, before: string): boolean =>
  !BEFORE_NOUN.test(before) || (verb.endsWith("ing") && BY.test(before))

const isPutIt = (view: ArticleView, { text, end }: Word): boolean =>
  /^puts?$/.test(text) && view.body.startsWith(" it", end)

export const isVerb = (view: ArticleView, word: Word, from: number): boolean =>
  IN_OTHER_LANGUAGES.has(word.text) ||
  ((speechVerbs.has(word.text) || BESIDE_MARKS.has(word.text) || isPutIt(view, word)) &&
    !isPassive(view, word) &&
    isPredicate(word.text, view.body.slice(Math.max(from, word.start - 20), word.start)))

const AUXILIARY =
  /(?:\s+(?:has|have|had|also|later|then|once|repeatedly|recently|previously|reportedly|even|still|again|often|further|simply|first|just|now|in turn|is|are|was|were|to|will|would|can|could|famously|himself|herself|already|immediately|privately|publicly|quickly|jokingly|angrily|sarcastically))+\s*$/i

/** Without the marks and blanks at the edges, and without what belongs to the verb that follows. */
export const trimmed = (view: ArticleView, start: number, end: number): Span => {
  const text = view.body.slice(start, end)
  const lead = /^[\s,.;:)”"“»'’]*/.exec(text)![0].length
  const rest = text.slice(lead)
  const kept = rest
    .replace(AUXILIARY, "")
    .replace(/\s\([^()]{1,12}\)$/, "")
    .replace(/[\s,;:(]+$/, "")
  return { start: start + lead, end: start + lead + kept.length }
}

export const endOfSentence = (view: ArticleView, at: number): number =>
  view.sentences[firstEndingAfter(view.sentences, at)]?.end ?? view.body.length

/** Where a noun phrase that follows its verb ends: "said Ann Lee, a teacher" ends at the comma. */
export const phraseEnd = (text: string): number => {
  const stop =
    /[,;:“”"«»\n(]|\.(?=\s|$)(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Rev|Gov|Lt|Col|St|Jr|Del|\p{Lu})\.)|\s(?:on|in|at|during|when|as|while|after|before|who|to|from|through|via|last|this|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\s/u.exec(
      text,
    )
  return stop ? stop.index : text.length
}

/** Behind the closing marks of a quoted stretch. */
export const afterMarks = (body: string, end: number): number =>
  end + /^(?:[^\S\n]?»|[”"“'’]){0,3}/.exec(body.slice(end, end + 4))![0].length

/** Before the opening mark of a quoted stretch. */
export const beforeMarks = (body: string, start: number): number =>
  start - /(?:["“”„«»‘]|''?|``)?[^\S\n]*$/.exec(body.slice(Math.max(0, start - 4), start))![0].length
