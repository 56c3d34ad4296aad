import { paragraphs } from "../../lib/text.ts"
import type { Span } from "../../model/evidence.ts"

/**
 * A stretch between quotation marks, without them. `closed` is false when the paragraph ends before a closing mark;
 * `single` when the marks are ‘ and ’ or apostrophes, which also set off words that nobody said.
 */
export type QuotedSpan = Span & { closed: boolean; single: boolean }

/** Opening marks with the marks that may close them; a low or curly mark is often closed by a wrongly turned one. */
const CLOSERS: Record<string, string> = { "“": '”“"', "„": '“”‟"', "«": "»", "»": "«", '"': '"”', "”": '”"' }

const isBlank = (char: string | undefined) => char === undefined || /\s/.test(char)
const isInner = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}'‘’([$£€#@.…]/u.test(char)
const beforeOpening = (char: string | undefined) => isBlank(char) || /[([{—–\-―:,;/>]/.test(char!)

/** Two apostrophes or backticks, as wires and archives print a double mark, become one mark and a blank outside it. */
const withSingleMarks = (text: string): string =>
  text.replace(/''|``/g, (_, at: number) => (beforeOpening(text[at - 1]) && isInner(text[at + 2]) ? ' "' : '" '))

/** Whether the mark at `at` can begin a quotation: something quoted follows, and no word stands right before. */
const canOpen = (text: string, at: number): boolean => {
  const mark = text[at]!
  // French sets a blank inside its marks.
  if (mark === "«") return true
  if (mark === "“" || mark === "„") return !isBlank(text[at + 1]) || isBlank(text[at - 1])
  return mark in CLOSERS && beforeOpening(text[at - 1]) && isInner(text[at + 1])
}

const canClose = (text: string, at: number, opener: string): boolean => {
  const mark = text[at]!
  if (!CLOSERS[opener]!.includes(mark)) return false
  if (mark === "“") return !isBlank(text[at - 1]) && !isInner(text[at + 1])
  // A straight mark between a blank and a word opens another quotation.
  return mark !== '"' || !(isBlank(text[at - 1]) && isInner(text[at + 1]))
}

const trim = (text: string, start: number, end: number): Span => {
  let [from, to] = [start, end]
  while (from < to && isBlank(text[from])) from++
  while (to > from && isBlank(text[to - 1])) to--
  return { start: from, end: to }
}

/** Nobody closes what runs on behind the end of a line that ends a sentence. */
const endOfUnclosed = (text: string, start: number, end: number): number => {
  const stop = /[.!?…]['’]?[^\S\n]*\n/.exec(text.slice(start, end))
  return stop ? start + stop.index + stop[0].length : end
}

const inParagraph = (text: string, { start, end }: Span, found: QuotedSpan[]): void => {
  let [open, inner] = [-1, 0]
  const add = (to: number, closed: boolean) => {
    const span = trim(text, open + 1, closed ? to : endOfUnclosed(text, open + 1, to))
    if (span.end > span.start) found.push({ ...span, closed, single: false })
    ;[open, inner] = [-1, 0]
  }
  for (let at = start; at < end; at++) {
    const mark = text[at]!
    if (!(mark in CLOSERS)) continue
    if (open < 0) {
      if (canOpen(text, at)) open = at
    } else if (text[open] === '"' && mark === "“" && canOpen(text, at)) inner++
    else if (inner > 0 && mark === "”") inner--
    else if (canClose(text, at, text[open]!)) add(at, true)
    else if (mark === text[open] && canOpen(text, at)) {
      add(at, false)
      open = at
    }
  }
  if (open >= 0) add(end, false)
}

/** A mark that may close a single quotation; an apostrophe inside a word does not. */
const SINGLE_CLOSER = /[’'](?![\p{L}\p{N}])/gu
/** A mark that may open one: ‘, or an apostrophe before which no word stands. */
const SINGLE_OPENER = /‘|(?<![^\s([{—–-])'(?=[\p{L}\p{N}])/gu

/**
 * Where the quotation that a single mark opens before `start` is closed, -1 if nowhere before `end`: beside a stop or
 * comma; a turned mark else at once.
 */
const singleEnd = (text: string, start: number, end: number, closer: string): number => {
  let first = -1
  SINGLE_CLOSER.lastIndex = start
  for (let match = SINGLE_CLOSER.exec(text); match && match.index < end; match = SINGLE_CLOSER.exec(text)) {
    if (match[0] !== closer) continue
    if (/[.,!?…]/.test(text[match.index - 1]!) || (closer === "'" && /[.,;:]/.test(text[match.index + 1] ?? "")))
      return match.index
    if (first < 0 && closer === "’") first = match.index
  }
  return first
}

const singlesInParagraph = (text: string, { start, end }: Span, found: QuotedSpan[]): void => {
  const openers = [...text.slice(start, end).matchAll(SINGLE_OPENER)].map(({ index }) => start + index)
  for (const [i, open] of openers.entries()) {
    const opens = (open === start || beforeOpening(text[open - 1])) && isInner(text[open + 1])
    const closer = text[open] === "'" ? "'" : "’"
    const to = opens ? singleEnd(text, open + 1, openers[i + 1] ?? end, closer) : -1
    if (to > open + 1) found.push({ start: open + 1, end: to, closed: true, single: true })
  }
}

/** Without what stands inside others: marks of one kind within marks of the other are part of the quoted words. */
const outermost = (spans: QuotedSpan[]): QuotedSpan[] => {
  const kept: QuotedSpan[] = []
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (!last || span.start >= last.end) kept.push(span)
  }
  return kept
}

/** Everything between quotation marks, straight double, curly, French or German, in order; linear in the text. */
export const quotedSpans = (body: string): QuotedSpan[] => {
  const text = withSingleMarks(body)
  const found: QuotedSpan[] = []
  for (const paragraph of paragraphs(text)) {
    inParagraph(text, paragraph, found)
    singlesInParagraph(text, paragraph, found)
  }
  return outermost(found)
}
