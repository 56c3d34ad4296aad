import { lowerAt, type Token } from "./sentence-tokens.ts"

/** A count as written: its value and the tokens from `from` up to, not including, `to`. */
export type NumberRun = { value: number; from: number; to: number }

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
const units = new Map(UNITS.split(" ").map((word, value): [string, number] => [word, value]))
const tens = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, n): [string, number] => [word, 10 * (n + 2)]),
)
const scales = new Map([
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
])
const DIGITS = /^\d{1,3}(?:,\d{3})+$|^\d{1,9}(?:\.\d+)?$/
const LARGEST = 2_000_000_000

const small = (word: string): number | undefined => {
  if (DIGITS.test(word)) return Number(word.replaceAll(",", ""))
  if (word.includes("-")) {
    const [ten, unit] = word.split("-")
    const [a, b] = [tens.get(ten!), units.get(unit!)]
    return a === undefined || b === undefined || b === 0 || b > 9 ? undefined : a + b
  }
  return units.get(word) ?? tens.get(word)
}

/** The count that begins at a token: digits, number words, "two hundred", "1.5 million". Null when none does. */
export const readNumber = (tokens: readonly Token[], from: number): NumberRun | null => {
  const scaled = lowerAt(tokens, from) === "a" ? scales.get(lowerAt(tokens, from + 1)) : undefined
  let value = scaled === undefined ? small(lowerAt(tokens, from)) : 1
  if (value === undefined) return null
  let to = from + 1
  for (let scale = scales.get(lowerAt(tokens, to)); scale !== undefined; scale = scales.get(lowerAt(tokens, to))) {
    value *= scale
    to++
  }
  return Number.isInteger(value) && value <= LARGEST ? { value, from, to } : null
}
