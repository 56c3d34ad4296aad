const NAMES = "january february march april may june july august september october november december".split(" ")

/** Matches a month's English name or abbreviation, with its stop; for building larger patterns. */
export const MONTH_PATTERN =
  "(?:Jan(?:uary|\\b\\.?)|Feb(?:ruary|\\b\\.?)|Mar(?:ch|\\b\\.?)|Apr(?:il|\\b\\.?)|May|June?\\b\\.?|July?\\b\\.?|Aug(?:ust|\\b\\.?)|Sept?(?:ember|\\b\\.?)|Oct(?:ober|\\b\\.?)|Nov(?:ember|\\b\\.?)|Dec(?:ember|\\b\\.?))"

/** The number of the month, 1..12, that a name or an abbreviation of three letters or more stands for; null for others. */
export const monthNumber = (name: string): number | null => {
  const key = name.toLowerCase().replace(/\.$/, "")
  if (key.length < 3) return null
  const index = NAMES.findIndex((full) => full.startsWith(key))
  return index < 0 ? null : index + 1
}
