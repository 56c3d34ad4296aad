import type { ArticleView } from "../article-view.ts"
import { cueAfter } from "./cue-after.ts"
import { cueBefore, cueOfParagraphBefore } from "./cue-before.ts"
import { afterMarks, beforeMarks, type Cue } from "./cue-words.ts"
import type { QuotedSpan } from "./quote-marks.ts"

/** One quotation: its parts in order, and the words that attribute it, null when there are none. */
export type QuotedPassage = { parts: QuotedSpan[]; cue: Cue | null; cueStandsBefore: boolean }

/** A quoted stretch with the attributions that stand beside it. */
type Stretch = { span: QuotedSpan; after: Cue | null; before: Cue | null }

const LONGEST_INTERRUPTION = 400

const endsSentence = (view: ArticleView, { end }: QuotedSpan): boolean =>
  /[.!?…]['’]?$/.test(view.body.slice(end - 2, end))

/** The text between two stretches, without their marks. */
const between = (view: ArticleView, part: QuotedSpan, next: QuotedSpan): string =>
  view.body.slice(afterMarks(view.body, part.end), Math.max(part.end, beforeMarks(view.body, next.start)))

const ABBREVIATION = /\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Rev|Gov|Lt|Col|Del|\p{Lu})\./gu
const isOneSentence = (text: string): boolean => !/[.!?]\s+\p{Lu}\p{Ll}{2,}/u.test(text.replace(ABBREVIATION, ""))

/** A quotation that runs on: the paragraph ends without a closing mark and the next begins with an opening one. */
const runsOn = (part: QuotedSpan, gap: string): boolean => !part.closed && gap.trim() === "" && gap.includes("\n")

/** Whole sentences that fill their line and that nothing else attributes: the one who spoke before still speaks. */
const goesOn = (view: ArticleView, part: QuotedSpan, { span, after, before }: Stretch): boolean =>
  after === null &&
  before === null &&
  !span.single &&
  endsSentence(view, span) &&
  !/[?][”"]?\s*$/.test(view.body.slice(part.end - 1, part.end + 1)) &&
  /^[[(…\p{Lu}\p{N}]/u.test(view.body[span.start]!) &&
  /^\s*(?:\n|$)/.test(view.body.slice(afterMarks(view.body, span.end), span.end + 8))

/** Who is said to add something says it apart: "…," he said, adding: "…" */
const STARTS_ANEW = /\b(?:adding|that)\b|\band (?:\p{L}+ )?\p{L}+(?:ed|s|said|wrote|told)[,:]?\s*$/u

/** Only the attribution, or nothing, parts two stretches: "…," she said. "…" */
const isInterruption = (view: ArticleView, { span, after }: Stretch, next: Stretch, isAttributed: boolean): boolean => {
  const gap = between(view, span, next.span)
  if (runsOn(span, gap)) return true
  if (gap.length > LONGEST_INTERRUPTION) return false
  const isNewLine = gap.includes("\n")
  if (gap === "") return false
  // A piece of the sentence before is not of the sentence that follows it in marks of its own.
  if (
    gap.trim() === "" &&
    next.after &&
    /^\p{Ll}/u.test(view.body[span.start]!) &&
    /^\p{Lu}/u.test(view.body[next.span.start]!)
  )
    return false
  if (gap.trim() === "") return isNewLine ? isAttributed && goesOn(view, span, next) : endsSentence(view, span)
  if (!after || !isOneSentence(gap)) return false
  if (isNewLine) return /^[^\n]+\n\s*$/.test(gap) && goesOn(view, span, next)
  // "…," she said. "…," she added: the second has words of its own that attribute it.
  if (/\.\s*$/.test(gap) && next.after) return false
  return /[,.;:—–-]\s*$/.test(gap) && !STARTS_ANEW.test(gap)
}

const stretchesOf = (view: ArticleView, spans: readonly QuotedSpan[]): Stretch[] =>
  spans.map((span, i) => {
    const next = spans[i + 1]
    const limit = next ? Math.max(span.end, beforeMarks(view.body, next.start)) : view.body.length
    const after = span.closed ? cueAfter(view, span, limit) : null
    const before =
      cueBefore(view, span, i > 0 ? afterMarks(view.body, spans[i - 1]!.end) : 0) ?? cueOfParagraphBefore(view, span)
    return { span, after, before }
  })

/** "She said: “…”" announces a sentence, whatever is said behind it. */
const isAnnounced = (view: ArticleView, { span, before }: Stretch): boolean => {
  if (before?.adjacent && before.verb !== null) return true
  if (!before || !endsSentence(view, span)) return false
  const lead = view.body.slice(Math.max(0, span.start - 6), beforeMarks(view.body, span.start)).trimEnd()
  return lead.endsWith(":") || (before.near && lead.endsWith(","))
}

/** Parts the quoted stretches of an article into quotations, each with its attribution. */
export const joinParts = (view: ArticleView, spans: readonly QuotedSpan[]): QuotedPassage[] => {
  const stretches = stretchesOf(view, spans)
  const passages: QuotedPassage[] = []
  for (let i = 0; i < stretches.length; ) {
    const first = stretches[i]!
    const parts: QuotedSpan[] = [first.span]
    let before = isAnnounced(view, first) ? first.before : null
    let after: Cue | null = null
    for (i++; ; i++) {
      const last = stretches[i - 1]!
      after ??= before ? null : last.after
      const next = stretches[i]
      const part = before ? { ...last, after: null } : last
      if (!next || !isInterruption(view, part, next, (before ?? after) !== null)) break
      parts.push(next.span)
    }
    if (!after) before ??= first.before ?? sharedCue(view, passages.at(-1), first.span)
    passages.push({ parts, cue: after ?? before, cueStandsBefore: before !== null })
  }
  return passages.map((passage, i) => withCueOfNext(view, passage, passages[i + 1]))
}

/** Whether two quoted stretches stand in one sentence. */
const isSameSentence = (view: ArticleView, end: number, start: number): boolean => {
  const text = view.body.slice(end - 1, start)
  return text.length <= LONGEST_INTERRUPTION && !/[.!?]["”»’]?\s+["“„«‘]?\p{Lu}|\n/u.test(text)
}

/** A piece quoted earlier in the sentence shares the attribution that follows the next: a "very" good "day," she said. */
const withCueOfNext = (view: ArticleView, passage: QuotedPassage, next: QuotedPassage | undefined): QuotedPassage => {
  if (passage.cue || !next?.cue || next.cueStandsBefore) return passage
  return isSameSentence(view, passage.parts.at(-1)!.end, next.parts[0]!.start)
    ? { ...passage, cue: { ...next.cue, near: false } }
    : passage
}

/** Several quoted pieces of one sentence share the verb before the first: he warned of "…" and "…". */
const sharedCue = (view: ArticleView, before: QuotedPassage | undefined, part: QuotedSpan): Cue | null => {
  if (!before?.cueStandsBefore || !before.cue) return null
  return isSameSentence(view, before.parts.at(-1)!.end, part.start) ? { ...before.cue, near: false } : null
}
