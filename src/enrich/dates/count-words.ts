const WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  )
const OTHERS: Record<string, number> = {
  a: 1,
  an: 1,
  "a couple of": 2,
  couple: 2,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
  "a hundred": 100,
  "a dozen": 12,
}

/** Matches a count up to twenty in words, some beyond, or up to three digits; not "several" or "few". */
export const COUNT_PATTERN = `(?:\\d{1,3}|a couple of|a dozen|a hundred|an?|${WORDS.slice(1).join("|")}|thirty|forty|fifty|sixty)`

/** The count that such words stand for, null for all else. */
export const countOf = (written: string): number | null => {
  const key = written.toLowerCase()
  if (/^\d+$/.test(key)) return +key
  const index = WORDS.indexOf(key)
  return index >= 0 ? index : (OTHERS[key] ?? null)
}
