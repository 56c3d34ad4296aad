import { tellingWords } from "../../lib/same-words.ts"

/** What inflected forms of one word share: "attacks", "attacked". */
const STEM = 5
/** Words that a headline has to share with a report to be about it for sure. */
const ENOUGH = 4

const stems = (text: string): Set<string> => new Set([...tellingWords(text)].map((word) => word.slice(0, STEM)))

/** How far a headline is about what a name says, 0..1. */
export const headlineSupport = (headline: string): ((name: string) => number) => {
  const told = stems(headline)
  return (name) => {
    let shared = 0
    for (const stem of stems(name)) if (told.has(stem)) shared++
    return Math.min(1, shared / ENOUGH)
  }
}
