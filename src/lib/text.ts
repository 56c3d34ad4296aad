import { leadingAbbreviations, sentenceStarters, trailingAbbreviations } from "./abbreviations.ts"

/** A stretch of a text: `start` inclusive, `end` exclusive, in UTF-16 units. */
export type Span = { start: number; end: number }

const STOPS = ".!?…"
const WIDE_STOPS = "。！？"
const CLOSERS = "\"'”’“)]}»›"
const OPENERS = "\"'“‘„«‹([{`—–-•*¿¡"
const LONGEST_ABBREVIATION = 12
const MOST_OPENERS = 6

const isSpace = (char: string | undefined) => char !== undefined && /\s/.test(char)
const isLower = (char: string) => char !== char.toUpperCase()
const isWordChar = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/** The letters and inner stops right before `at`, at most as long as an abbreviation can be. */
const wordBefore = (text: string, at: number): string => {
  let from = at
  while (from > 0 && at - from <= LONGEST_ABBREVIATION && (isWordChar(text[from - 1]) || text[from - 1] === ".")) from--
  return text.slice(from, at)
}

/** Where the next word begins after spaces and opening marks. */
const nextWordStart = (text: string, from: number, end: number): number => {
  let at = from
  while (at < end && isSpace(text[at])) at++
  for (let n = 0; n < MOST_OPENERS && at < end && (OPENERS.includes(text[at]!) || isSpace(text[at])); n++) at++
  return at
}

const wordAt = (text: string, from: number): string => {
  let to = from
  while (to - from < 24 && isWordChar(text[to])) to++
  return text.slice(from, to)
}

/** Whether the full stop at `at` belongs to an abbreviation or initial that the sentence goes on after. */
const isInnerStop = (text: string, at: number, next: string): boolean => {
  const word = wordBefore(text, at)
  const lower = word.toLowerCase()
  if (leadingAbbreviations.has(lower)) return lower !== "no" || /^\d/.test(next)
  if (/^\p{Lu}$/u.test(word)) return word !== "I"
  if (trailingAbbreviations.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word))
    return !sentenceStarters.has(next.toLowerCase())
  return false
}

/** Where the sentence that has a stop at `at` ends, or null when it goes on. `end` is the end of its line. */
const sentenceEnd = (text: string, at: number, end: number): number | null => {
  let after = at + 1
  while (after < end && STOPS.includes(text[after]!)) after++
  const stops = after - at
  while (after < end && CLOSERS.includes(text[after]!)) after++
  if (after === end) return end
  if (!isSpace(text[after])) return null
  const nextAt = nextWordStart(text, after, end)
  if (nextAt === end) return end
  if (isLower(text[nextAt]!)) return null
  if (text[at] === "." && stops === 1 && after === at + 1 && isInnerStop(text, at, wordAt(text, nextAt))) return null
  return after
}

const trimmed = (text: string, start: number, end: number): Span | null => {
  let [from, to] = [start, end]
  while (from < to && isSpace(text[from])) from++
  while (to > from && isSpace(text[to - 1])) to--
  return from < to ? { start: from, end: to } : null
}

const sentencesOfLine = (text: string, start: number, end: number, found: Span[]): void => {
  let from = start
  const close = (to: number) => {
    const span = trimmed(text, from, to)
    if (span) found.push(span)
    from = to
  }
  for (let at = start; at < end; at++) {
    if (WIDE_STOPS.includes(text[at]!)) close(at + 1)
    if (!STOPS.includes(text[at]!)) continue
    const to = sentenceEnd(text, at, end)
    if (to !== null) close(to)
    // A run of stops is one stop, whether or not it ended the sentence.
    while (at + 1 < end && STOPS.includes(text[at + 1]!)) at++
  }
  close(end)
}

/**
 * The sentences of a text in order, without the space between them. A newline ends a sentence, quotes and brackets
 * after the stop belong to it, stops of abbreviations and initials do not end it. Made for English.
 */
export const sentences = (text: string): Span[] => {
  const found: Span[] = []
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start)
    const end = newline < 0 ? text.length : newline
    sentencesOfLine(text, start, end, found)
    start = end + 1
  }
  return found
}

/** The paragraphs of a text in order: what blank lines part, without the space around. */
export const paragraphs = (text: string): Span[] => {
  const found: Span[] = []
  let start = 0
  for (const gap of text.matchAll(/\n[^\S\n]*(?=\n)/g)) {
    const span = trimmed(text, start, gap.index)
    if (span) found.push(span)
    start = gap.index
  }
  const last = trimmed(text, start, text.length)
  if (last) found.push(last)
  return found
}

/** How many words a reader would count: runs of letters and digits, with the marks that join them. */
export const wordCount = (text: string): number => {
  let count = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,-](?=[\p{L}\p{N}]))*/gu)) count++
  return count
}

/** The text when it fits, else its words that fit in `maxChars` with an ellipsis; a longer first word is cut inside. */
export const cutAtWord = (text: string, maxChars: number): string => {
  const whole = text.trim()
  if (whole.length <= maxChars) return whole
  const room = whole.slice(0, Math.max(0, maxChars - 1))
  const gap = isSpace(whole[room.length]) ? room.length : Math.max(room.lastIndexOf(" "), room.lastIndexOf("\u00a0"))
  const cut = gap > 0 ? room.slice(0, gap) : room.replace(/[\ud800-\udbff]$/, "")
  return `${cut.replace(/[\s,;:–—-]+$/, "")}…`
}
