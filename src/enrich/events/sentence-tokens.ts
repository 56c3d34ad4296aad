import type { Span } from "../../model/evidence.ts"

/** A word or a mark of a sentence, placed in the body. `clause` counts from 0; `quoted` words are not the reporter's. */
export type Token = Span & { text: string; lower: string; clause: number; quoted: boolean; isDate: boolean }

const TOKEN = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|\S/gu
const MOST_TOKENS = 160
const CLAUSE_MARKS = new Set([",", ";", ":", "—", "–", "―", "(", ")"])
/** A new subject and verb usually follow these, wherever they stand. */
const CLAUSE_WORDS = new Set(
  "that which who whose when where while after before because although though since until if unless whether as but".split(
    " ",
  ),
)
/** "Thursday (26)": the number belongs to the day. */
const DAY_NUMBER = /^\(\d{1,2}(?:st|nd|rd|th)?\)/
const REPORTING = new Set("said says say added reported confirmed announced".split(" "))

/** What stands before a stop that is not an abbreviation's. */
const ENDING = /^(?:["”’)]|\p{Ll}{4,})$/u

/** A dash parts clauses where it stands apart or is two hyphens. */
const isClauseMark = (body: string, { text, start, end }: Token): boolean =>
  CLAUSE_MARKS.has(text) || (text === "-" && /[\s-]/.test(body[start - 1] ?? "") && /[\s-]/.test(body[end] ?? ""))

const quoteDepth = (mark: string, inside: boolean): boolean => {
  if (mark === "“" || mark === "«") return true
  if (mark === "”" || mark === "»") return false
  return mark === '"' ? !inside : inside
}

/** The tokens of one sentence of the body, parted into clauses. Very long sentences are read only at their beginning. */
export const sentenceTokens = (body: string, sentence: Span, dates: readonly Span[] = []): Token[] => {
  const tokens: Token[] = []
  let [clause, quoted] = [0, false]
  for (const match of body.slice(sentence.start, sentence.end).matchAll(TOKEN)) {
    if (tokens.length >= MOST_TOKENS) break
    const text = match[0]
    const lower = text.toLowerCase()
    const start = sentence.start + match.index
    const before = tokens.at(-1)
    // "November 10, 2016"
    const isWithinDate = dates.some((date) => date.start < start && start < date.end)
    if (
      before &&
      !isWithinDate &&
      ((isClauseMark(body, before) && !DAY_NUMBER.test(body.slice(before.start, before.start + 6))) ||
        CLAUSE_WORDS.has(lower) ||
        REPORTING.has(before.lower))
    )
      clause++
    // A stop that did not end the sentence still parts what stands around it, farther than a comma does.
    if (before?.text === "." && ENDING.test(tokens.at(-2)?.text ?? "")) clause += 10
    quoted = quoteDepth(text, quoted)
    const isDate = dates.some((date) => date.start <= start && start < date.end)
    tokens.push({ text, lower, start, end: start + text.length, clause, quoted, isDate })
  }
  return tokens
}

/** The token at `index`, or a blank one outside the sentence. */
export const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? ""
