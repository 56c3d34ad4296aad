import { paragraphs } from "../../lib/text.ts"
import type { Span } from "../../model/evidence.ts"

/** A stretch between quotation marks, without them. `closed` is false when the paragraph ends before a closing mark. */
export type QuotedSpan = Span & { closed: boolean; paragraph: number }

/** Opening marks with the marks that may close them; a low or curly mark is often closed by a wrongly turned one. */
const CLOSERS: Record<string, string> = { "“": '”“"', "„": '“”‟"', "«": "»", "»": "«", '"': '"”', "”": '”"' }

const isBlank = (char: string | undefined) => char === undefined || /\s/.test(char)
const isInner = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}'‘’([$£€#@.…]/u.test(char)
const beforeOpening = (char: string | undefined) => isBlank(char) || /[([{—–\-―:,;/>]/.test(char!)

/** Whether the mark at `at` can begin a quotation: something quoted follows, and no word stands right before. */
const canOpen = (text: string, at: number): boolean => {
  const mark = text[at]!
  // French sets a blank inside its marks.
  if (mark === "«") return true
  if (mark === "“" || mark === "„") return !isBlank(text[at + 1])
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

const inParagraph = (text: string, { start, end }: Span, paragraph: number, found: QuotedSpan[]): void => {
  let open = -1
  const add = (to: number, closed: boolean) => {
    const span = trim(text, open + 1, to)
    if (span.end > span.start) found.push({ ...span, closed, paragraph })
    open = -1
  }
  for (let at = start; at < end; at++) {
    if (!(text[at]! in CLOSERS)) continue
    if (open >= 0 && canClose(text, at, text[open]!)) add(at, true)
    else if (open < 0 && canOpen(text, at)) open = at
    else if (open >= 0 && text[at] === text[open] && canOpen(text, at)) {
      add(at, false)
      open = at
    }
  }
  if (open >= 0) add(end, false)
}

/** Everything between double quotation marks, straight, curly, French or German, in order; linear in the text. */
export const quotedSpans = (text: string): QuotedSpan[] => {
  const found: QuotedSpan[] = []
  for (const [i, paragraph] of paragraphs(text).entries()) inParagraph(text, paragraph, i, found)
  return found
}
