const HOUR = 3_600_000
const HOURS_TO_HALF = 12

/** Natural logarithm of the growth of a score over the time since the epoch, in milliseconds. */
const growth = (time: number): number => (Math.LN2 * time) / (HOURS_TO_HALF * HOUR)

/** An article as trending counts it. */
export type Report = {
  publisher: number | string | null
  /** When it came out. */
  time: Date
  /** The same for copies of one text. */
  text: number | string
}

/**
 * How much a story is being reported: the sum over publishers of Σ 2^(−k) · 2^(−h/12) over the texts of each, h being the hours
 * since a text came out and k = 0 for the publisher's newest, 1 for the next, and so on. So one publisher counts less than
 * twice, however much it prints; a text that several print counts once, for the first of them. Kept as a logarithm at the
 * epoch: all scores fall at one rate, so the order of stories by key holds at any moment. An unnamed publisher counts as one.
 */
export const trendingKey = (reports: readonly Report[]): number => {
  const texts = new Set<Report["text"]>()
  const times = new Map<Report["publisher"], number[]>()
  for (const { publisher, time, text } of [...reports].sort((a, b) => a.time.getTime() - b.time.getTime())) {
    if (texts.has(text)) continue
    texts.add(text)
    const printed = times.get(publisher)
    if (printed) printed.push(time.getTime())
    else times.set(publisher, [time.getTime()])
  }
  const terms = [...times.values()].flatMap((printed) =>
    printed.reverse().map((time, k) => growth(time) - k * Math.LN2),
  )
  const largest = terms.reduce((most, term) => Math.max(most, term), Number.NEGATIVE_INFINITY)
  return largest + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - largest), 0))
}

/** The score that a key stands for at a moment. */
export const trendingScore = (key: number, now: Date): number => Math.exp(key - growth(now.getTime()))
