import type { Understood } from "./understood.ts"

/** Numbers from 0 to 1, the same for the same seed. */
export const randomFrom = (seed: number) => {
  let state = seed
  return () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const shuffled = <T>(items: readonly T[], random: () => number): T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)

const SYLLABLES = ["bar", "do", "lin", "mer", "ta", "ros", "vel", "kan", "su", "pol", "gri", "nau"]
const WORDS = "people officials reported today city after several region public plan work heard since road".split(" ")
const HOUR = 3_600_000

/**
 * Made-up articles of made-up happenings, some of which touch: words of their own that each article has a part of, words that
 * all have, and publishers that come back. `begin` is when the first happening is, one every `hoursApart`.
 */
export const happenings = (
  count: number,
  { articles = 5, begin = "2024-03-01T08:00:00Z", hoursApart = 60, seed = 7 } = {},
): (Understood & { url: string })[] => {
  const random = randomFrom(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!
  const word = () => Array.from({ length: 3 }, () => pick(SYLLABLES)).join("")
  const topics = Array.from({ length: count }, () => Array.from({ length: 14 }, word))
  return topics.flatMap((own, happening) =>
    Array.from({ length: articles }, (_, n) => {
      // Every second is about this happening and the one before it.
      const beside = n % 2 === 1 ? topics[(happening + count - 1) % count]! : own
      const some = (words: readonly string[], times: number) => Array.from({ length: times }, () => pick(words))
      const sentence = () => [...some(own, 3), ...some(beside, 4), ...some(WORDS, 5)].join(" ")
      const at = Date.parse(begin) + (happening * hoursApart + n * 7 * random()) * HOUR
      return {
        url: `https://paper${n}.example/${happening}-${n}`,
        publisher: `Paper ${n}`,
        headline: [...some(own, 2), ...some(WORDS, 2), ...some(beside, 2)].join(" "),
        text: Array.from({ length: 6 }, sentence).join(". "),
        datePublished: new Date(at).toISOString(),
      }
    }),
  )
}
