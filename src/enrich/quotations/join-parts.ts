import type { Span } from "../../model/evidence.ts"
import type { ArticleView } from "../article-view.ts"
import { type Cue, cueAfter, cueBefore } from "./find-cue.ts"
import type { QuotedSpan } from "./quote-marks.ts"

/** One quotation: its parts in order, and the words that attribute it, null when there are none. */
export type QuotedPassage = { parts: QuotedSpan[]; cue: Cue | null; cueStandsBefore: boolean }

const LONGEST_INTERRUPTION = 240

/** A quotation that runs on: the paragraph ends without a closing mark and the next begins with an opening one. */
const runsOn = (view: ArticleView, part: QuotedSpan, next: QuotedSpan): boolean =>
  !part.closed && next.paragraph === part.paragraph + 1 && /^\s*["“„«»]\s*$/.test(view.body.slice(part.end, next.start))

/** Only the attribution, or nothing, parts two stretches of one paragraph: "…," she said. "…" */
const isInterruption = (view: ArticleView, part: QuotedSpan, next: QuotedSpan, cue: Cue | null): boolean => {
  if (part.paragraph !== next.paragraph || next.start - part.end > LONGEST_INTERRUPTION) return false
  const between = view.body.slice(part.end + 1, next.start - 1)
  if (between.trim() === "") return /[.!?…]$/.test(view.body.slice(part.end - 1, part.end))
  if (!cue || cue.subject.start < part.end || cue.subject.start > next.start) return false
  const isOne = !/[.!?]\s+\p{Lu}\p{Ll}{2,}/u.test(
    between.replace(/\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Del|\p{Lu})\./gu, ""),
  )
  return isOne && /[,.;:—–-]\s*$/.test(between) && !/\b(?:adding|that)\b/.test(between)
}

/** Attributed before only by a colon that ends the paragraph before: She says: ¶ "…" */
const cueOfParagraphBefore = (view: ArticleView, part: Span): Cue | null => {
  let end = part.start - 1
  while (end > 0 && /\s/.test(view.body[end - 1]!)) end--
  if (view.body[end - 1] !== ":" || !view.body.slice(end, part.start).includes("\n")) return null
  return cueBefore(view, { start: end, end }, Math.max(0, end - LONGEST_INTERRUPTION))
}

/** Parts the quoted stretches of an article into quotations, each with its attribution. */
export const joinParts = (view: ArticleView, spans: readonly QuotedSpan[]): QuotedPassage[] => {
  const passages: QuotedPassage[] = []
  for (let i = 0; i < spans.length; ) {
    const first = spans[i]!
    const parts: QuotedSpan[] = [first]
    const limitBefore = i > 0 ? spans[i - 1]!.end + 1 : 0
    let cue: Cue | null = null
    for (i++; ; i++) {
      const last = parts.at(-1)!
      const next = spans[i]
      cue ??= last.closed ? cueAfter(view, last, next ? next.start - 1 : view.body.length) : null
      if (!next || !(runsOn(view, last, next) || isInterruption(view, last, next, cue))) break
      parts.push(next)
    }
    const before = cue
      ? null
      : (cueBefore(view, first, limitBefore) ??
        sharedCue(view, passages.at(-1), first) ??
        cueOfParagraphBefore(view, first))
    passages.push({ parts, cue: cue ?? before, cueStandsBefore: before !== null })
  }
  return passages.map((passage, i) => withCueOfNext(view, passage, passages[i + 1]))
}

/** Whether two quoted stretches stand in one sentence. */
const isOneSentence = (view: ArticleView, end: number, start: number): boolean => {
  const between = view.body.slice(end, start)
  return between.length <= LONGEST_INTERRUPTION && !/[.!?]["”»’]?\s+["“„«‘]?\p{Lu}|\n/u.test(between)
}

/** A piece quoted earlier in the sentence shares the attribution that follows the next: a "very" good "day," she said. */
const withCueOfNext = (view: ArticleView, passage: QuotedPassage, next: QuotedPassage | undefined): QuotedPassage => {
  if (passage.cue || !next?.cue || next.cueStandsBefore) return passage
  return isOneSentence(view, passage.parts.at(-1)!.end, next.parts[0]!.start)
    ? { ...passage, cue: { ...next.cue, near: false } }
    : passage
}

/** Several quoted pieces of one sentence share the verb before the first: he warned of "…" and "…". */
const sharedCue = (view: ArticleView, before: QuotedPassage | undefined, part: Span): Cue | null => {
  if (!before?.cueStandsBefore || !before.cue) return null
  return isOneSentence(view, before.parts.at(-1)!.end, part.start) ? { ...before.cue, near: false } : null
}
