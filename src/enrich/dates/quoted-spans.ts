import type { Span } from "../../lib/text.ts"

const MARK = /``|''|["“”„«»]|\n/g

/**
 * The stretches between quotation marks, each within its paragraph; a mark without its partner reaches to the end of the
 * paragraph, as in a quotation that goes on in the next. Linear in the text.
 */
export const quotedSpans = (text: string): Span[] => {
  const found: Span[] = []
  let open: number | null = null
  const close = (at: number) => {
    if (open !== null) found.push({ start: open, end: at })
    open = null
  }
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const after = index + mark.length
    if (mark === "\n" || open !== null) close(index)
    else if (mark !== "''" && mark !== "”") open = after
  }
  close(text.length)
  return found
}

/** Whether a position lies in one of the ordered spans. */
export const isWithin = (spans: readonly Span[], at: number): boolean => {
  let [low, high] = [0, spans.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (spans[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  const span = spans[low]
  return span !== undefined && span.start <= at && at < span.end
}
