import type { WordFacts } from "./word-facts.ts"

/** For each position where the run that holds it begins and ends; an end of 0 where none does. */
type Runs = { from: Uint16Array; to: Uint16Array }

/** The capitalised runs of a sentence, and again with the small words that may join two of them to one name. */
export type SentenceRuns = { narrow: Runs; wide: Runs }

const MOST_JOINING = 2

const markRuns = (words: readonly WordFacts[], joins: boolean): Runs => {
  const runs = { from: new Uint16Array(words.length), to: new Uint16Array(words.length) }
  for (let from = 0; from < words.length; from++) {
    if (!words[from]!.isCapitalised) continue
    let to = from + 1
    while (to < words.length) {
      let next = to
      while (joins && next < words.length && next - to < MOST_JOINING && words[next]!.isJoin) next++
      if (!words[next]?.isCapitalised) break
      to = next + 1
    }
    runs.from.fill(from, from, to)
    runs.to.fill(to, from, to)
    from = to - 1
  }
  return runs
}

export const nameRuns = (words: readonly WordFacts[]): SentenceRuns => ({
  narrow: markRuns(words, false),
  wide: markRuns(words, true),
})
