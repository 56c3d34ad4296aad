import type { EventFigure, FigureQualifier } from "../../model/event.ts"
import { evidenceOf, type Span } from "../../model/evidence.ts"
import { type NumberRun, readNumber } from "./read-number.ts"
import { lowerAt, type Token } from "./sentence-tokens.ts"

/** What a verb or participle counts. */
const kinds = new Map(
  Object.entries({
    dead: "killed dead died killing perished slain drowned murdered",
    injured: "injured wounded hurt injuring wounding hospitalised hospitalized",
    arrested: "arrested arresting apprehended",
    detained: "detained detaining",
    displaced: "displaced displacing homeless",
    evacuated: "evacuated evacuating airlifted",
    rescued: "rescued rescuing",
    missing: "missing",
    abducted: "kidnapped abducted kidnapping abducting",
    stayed: "stayed stay remained",
    destroyed: "destroyed destroying",
  }).flatMap(([kind, forms]) => forms.split(" ").map((form): [string, string] => [form, kind])),
)
const countedThings = new Set("rockets missiles bombs drones shells mortars flights hostages votes seats".split(" "))
const qualifiers: [words: string[], qualifier: FigureQualifier][] = [
  [["more", "than"], "AT_LEAST"],
  [["at", "least"], "AT_LEAST"],
  [["no", "fewer", "than"], "AT_LEAST"],
  [["over"], "AT_LEAST"],
  [["up", "to"], "AT_MOST"],
  [["at", "most"], "AT_MOST"],
  [["fewer", "than"], "AT_MOST"],
  [["less", "than"], "AT_MOST"],
  [["as", "many", "as"], "AT_MOST"],
  [["an", "estimated"], "ABOUT"],
  ...["about", "around", "some", "nearly", "almost", "approximately", "roughly", "estimated"].map(
    (word): [string[], FigureQualifier] => [[word], "ABOUT"],
  ),
]
const STOPPERS = new Set([
  "per",
  "percent",
  "%",
  "million",
  "billion",
  "year",
  "years",
  "months",
  "days",
  "hours",
  "miles",
  "km",
  "metres",
  "meters",
  "feet",
])
const MONEY = /^[$£€¥]$/
const LONGEST_NOUN_PHRASE = 9

type Qualified = { qualifier: FigureQualifier; from: number }

const qualify = (tokens: readonly Token[], at: number): Qualified => {
  for (const [words, qualifier] of qualifiers) {
    const from = at - words.length
    if (from >= 0 && words.every((word, n) => lowerAt(tokens, from + n) === word)) return { qualifier, from }
  }
  return { qualifier: "EXACT", from: at }
}

/** "killed at least 12 people", "leaving five missing" is read by what follows. */
const kindBefore = (tokens: readonly Token[], from: number): string | null => {
  const verb = lowerAt(tokens, from - 1)
  const kind = kinds.get(verb)
  return kind && kind !== "missing" && kind !== "stayed" ? kind : null
}

type Reading = { kind: string; to: number }

/** "fourteen of the 186 passengers": the second number only says of how many. */
const wholeAfter = (tokens: readonly Token[], to: number): NumberRun | null => {
  if (lowerAt(tokens, to) !== "of") return null
  return readNumber(tokens, to + (/^(?:the|its|their|all|these|those)$/.test(lowerAt(tokens, to + 1)) ? 2 : 1))
}

/** "12 people were killed", "one wounded", "five rockets": looks over the noun phrase to what is said of it. */
const kindAfter = (tokens: readonly Token[], number: NumberRun): Reading | null => {
  let counted: Reading | null = null
  const from = wholeAfter(tokens, number.to)?.to ?? number.to
  for (let at = from; at < tokens.length && at - from < LONGEST_NOUN_PHRASE; at++) {
    const { lower, clause } = tokens[at]!
    const kind = kinds.get(lower)
    if (kind) return { kind, to: at + 1 }
    if (STOPPERS.has(lower) || (at > from && readNumber(tokens, at)) || clause !== tokens[number.from]!.clause) break
    if (!counted && at - from < 3 && countedThings.has(lower)) counted = { kind: lower, to: at + 1 }
  }
  return counted
}

const readFigure = (body: string, tokens: readonly Token[], number: NumberRun): EventFigure | null => {
  const { qualifier, from } = qualify(tokens, number.from)
  const before = kindBefore(tokens, from)
  const reading = before ? { kind: before, to: number.to } : kindAfter(tokens, number)
  if (!reading) return null
  const first = before ? from - 1 : from
  const last = before ? Math.min(number.to, tokens.length - 1) : reading.to - 1
  const span: Span = { start: tokens[first]!.start, end: tokens[last]!.end }
  return { kind: reading.kind, value: number.value, qualifier, evidence: evidenceOf(body, span) }
}

/** "six men and one woman": a part of a count is not the count. */
const isPart = (tokens: readonly Token[], from: number): boolean =>
  lowerAt(tokens, from - 1) === "and" && [2, 3].some((n) => readNumber(tokens, from - n) !== null)

const isCount = (tokens: readonly Token[], { from, to }: NumberRun): boolean => {
  const before = lowerAt(tokens, from - 1)
  return (
    !tokens[from]!.quoted &&
    !MONEY.test(before) &&
    before !== "aged" &&
    // "a 25-year-old man"
    lowerAt(tokens, to) !== "-" &&
    !STOPPERS.has(lowerAt(tokens, to)) &&
    !isPart(tokens, from)
  )
}

/** The counts of people and things that a sentence states, outside quotations and dates. */
export const findFigures = (body: string, tokens: readonly Token[], dates: readonly Span[]): EventFigure[] => {
  const figures: EventFigure[] = []
  for (let at = 0; at < tokens.length; at++) {
    const number = readNumber(tokens, at)
    if (!number) continue
    const inDate = dates.some(({ start, end }) => tokens[at]!.start < end && start < tokens[at]!.end)
    const figure = !inDate && isCount(tokens, number) ? readFigure(body, tokens, number) : null
    if (figure && !figures.some(({ kind }) => kind === figure.kind)) figures.push(figure)
    at = (wholeAfter(tokens, number.to)?.to ?? number.to) - 1
  }
  return figures
}
