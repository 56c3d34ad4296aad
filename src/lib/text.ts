import { leadingAbbreviations, sentenceStarters, trailingAbbreviations } from "./abbreviations.ts"

/** A stretch of a text: `start` inclusive, `end` exclusive, in UTF-16 units. */
export type Span = { start: number; end: number }

const STOPS = ".!?…"
const WIDE_STOPS = "。！？"
const CLOSERS = "\"'”’“)]}»›"
const OPENERS = "\"'“‘„«‹([{`—–-•*¿¡"
/** Where a sentence can end. */
const CANDIDATE = /[.!?…。！？\n]/g
const LONGEST_ABBREVIATION = 12
const LONGEST_WORD = 24
const MOST_OPENERS = 6

const SPACE = /\s/
const WORD_CHAR = /[\p{L}\p{N}]/u
const isAscii = (code: number) => code < 0x80

/** As `\s`, without its cost for the letters that texts are made of. */
const isSpaceAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (isAscii(code)) return code === 0x20 || (code >= 9 && code <= 13)
  return code >= 0xa0 && SPACE.test(text[at]!)
}

const isWordCharAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (isAscii(code)) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return code >= 0xaa && WORD_CHAR.test(text[at]!)
}

const isLower = (char: string) => char !== char.toUpperCase()

/** The letters and inner stops right before `at`, at most as long as an abbreviation can be. */
const wordBefore = (text: string, at: number): string => {
  let from = at
  while (from > 0 && at - from <= LONGEST_ABBREVIATION && (isWordCharAt(text, from - 1) || text[from - 1] === "."))
    from--
  return text.slice(from, at)
}

/** Where the next word begins after spaces and opening marks. */
const nextWordStart = (text: string, from: number, end: number): number => {
  let at = from
  while (at < end && isSpaceAt(text, at)) at++
  for (let n = 0; n < MOST_OPENERS && at < end && (OPENERS.includes(text[at]!) || isSpaceAt(text, at)); n++) at++
  return at
}

const wordAt = (text: string, from: number): string => {
  let to = from
  while (to - from < LONGEST_WORD && to < text.length && isWordCharAt(text, to)) to++
  return text.slice(from, to)
}

/** Whether the full stop at `at` belongs to an abbreviation or initial that the sentence goes on after. */
const isInnerStop = (text: string, at: number, next: string): boolean => {
  const word = wordBefore(text, at)
  // A stop that stands apart, as in ". . .", ends nothing.
  if (word === "") return at === 0 || isSpaceAt(text, at - 1)
  const lower = word.toLowerCase()
  if (leadingAbbreviations.has(lower)) return lower !== "no" || /^\d/.test(next)
  if (word.length <= 2 && /^\p{Lu}$/u.test(word)) return word !== "I"
  if (trailingAbbreviations.has(lower) || (word.includes(".") && /^(?:\p{L}\.)+\p{L}$/u.test(word)))
    return !sentenceStarters.has(next.toLowerCase())
  return false
}

/** Whether two sentences lost the space between them: "the river.The bridge" is no name and no address. */
const isGlued = (text: string, at: number, after: number): boolean => {
  if (!/\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at))) return false
  const word = /^(\p{Lu}\p{Ll}*)\s\p{L}/u.exec(text.slice(after, after + LONGEST_WORD))?.[1] ?? ""
  return word.length > 3 || sentenceStarters.has(word.toLowerCase())
}

/** Where the sentence that has a stop at `at` ends, or null when it goes on. `end` is the end of its line. */
const sentenceEnd = (text: string, at: number, end: number): number | null => {
  let after = at + 1
  while (after < end && STOPS.includes(text[after]!)) after++
  const stops = after - at
  while (after < end && CLOSERS.includes(text[after]!)) after++
  if (after === end) return end
  if (!isSpaceAt(text, after)) return isGlued(text, at, after) ? after : null
  const nextAt = nextWordStart(text, after, end)
  if (nextAt === end) return end
  if (isLower(text[nextAt]!)) return null
  if (text[at] === "." && stops === 1 && after === at + 1 && isInnerStop(text, at, wordAt(text, nextAt))) return null
  return after
}

const trimmed = (text: string, start: number, end: number): Span | null => {
  let [from, to] = [start, end]
  while (from < to && isSpaceAt(text, from)) from++
  while (to > from && isSpaceAt(text, to - 1)) to--
  return from < to ? { start: from, end: to } : null
}

/**
 * The sentences of a text in order, without the space between them. A newline ends a sentence, quotes and brackets
 * after the stop belong to it, stops of abbreviations and initials do not end it. Made for English.
 */
export const sentences = (text: string): Span[] => {
  const found: Span[] = []
  const close = (from: number, to: number): number => {
    const span = from < to ? trimmed(text, from, to) : null
    if (span) found.push(span)
    return to
  }
  const lineEnd = (at: number) => {
    const newline = text.indexOf("\n", at)
    return newline < 0 ? text.length : newline
  }
  let [from, end] = [0, lineEnd(0)]
  CANDIDATE.lastIndex = 0
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    let at = match.index
    const mark = match[0]
    if (mark === "\n") {
      from = close(from, at) + 1
      end = lineEnd(from)
    } else if (WIDE_STOPS.includes(mark)) from = close(from, at + 1)
    else {
      const to = sentenceEnd(text, at, end)
      if (to !== null) from = close(from, to)
      // A run of stops is one stop, whether or not it ended the sentence.
      while (at + 1 < end && STOPS.includes(text[at + 1]!)) at++
      CANDIDATE.lastIndex = at + 1
    }
  }
  close(from, text.length)
  return found
}

/** The paragraphs of a text in order: what blank lines part, without the space around. */
export const paragraphs = (text: string): Span[] => {
  const found: Span[] = []
  let start = 0
  for (const gap of text.matchAll(/\n\s*\n/g)) {
    const span = trimmed(text, start, gap.index)
    if (span) found.push(span)
    start = gap.index + gap[0].length
  }
  const last = trimmed(text, start, text.length)
  if (last) found.push(last)
  return found
}

const READ_WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,-](?=[\p{L}\p{N}]))*/gu

/** How many words a reader would count: runs of letters and digits, with the marks that join them. */
export const wordCount = (text: string): number => {
  let count = 0
  READ_WORD.lastIndex = 0
  while (READ_WORD.test(text)) count++
  return count
}

/** The text when it fits, else its words that fit in `maxChars` with an ellipsis; a longer first word is cut inside. */
export const cutAtWord = (text: string, maxChars: number): string => {
  const whole = text.trim()
  if (whole.length <= maxChars) return whole
  const room = whole.slice(0, Math.max(0, maxChars - 1))
  const gap = isSpaceAt(whole, room.length) ? room.length : Math.max(room.lastIndexOf(" "), room.lastIndexOf("\u00a0"))
  const cut = gap > 0 ? room.slice(0, gap) : room.replace(/[\ud800-\udbff]$/, "")
  return `${cut.replace(/[\s,;:–—-]+$/, "")}…`
}
