import { fold } from "../lib/fold.ts"
import { isPartOf, wordPieces } from "../lib/near-part.ts"

/** A quotation as it is compared with others. */
export type ComparedQuotation = {
  id: number
  articleId: number
  text: string
  speakerId: number | null
  datePublished: Date
}

/** Words that were said once, however many articles quote them, or a part of them. */
export type UnitedQuotation = {
  /** The quotation that has most of them, of equals one whose speaker is known. */
  id: number
  /** The others, fullest first. */
  repeatIds: number[]
  articleCount: number
  /** Of the article that quoted them first. */
  datePublished: Date
}

type Counted = ComparedQuotation & { key: string; pieces: string[][]; words: string[]; telling: Set<string> }
type Group = { fullest: Counted; others: Counted[] }

/** Fewer words can be anyone's. */
const FEWEST_WORDS = 3
/** So few are the same only from the same mouth. */
const FEWEST_OF_ANYONE = 5
/** At least so many of the telling words of a part stand in the whole, or the two are not looked at. */
const SHARED_WORDS = 0.75

const counted = (quotation: ComparedQuotation): Counted => {
  const pieces = wordPieces(quotation.text)
  const words = pieces.flat()
  const telling = new Set(words.filter((word) => word.length > 3))
  return { ...quotation, key: fold(quotation.text) || quotation.text.trim(), pieces, words, telling }
}

const fullestFirst = (a: Counted, b: Counted): number =>
  b.words.length - a.words.length ||
  Number(a.speakerId === null) - Number(b.speakerId === null) ||
  a.datePublished.getTime() - b.datePublished.getTime() ||
  a.id - b.id

const repeats = (part: Counted, whole: Counted): boolean => {
  if (part.words.length < FEWEST_WORDS) return false
  const isSameSpeaker = part.speakerId !== null && part.speakerId === whole.speakerId
  return (part.words.length >= FEWEST_OF_ANYONE || isSameSpeaker) && isPartOf(part.pieces, whole.words)
}

/** The groups whose fullest quotation has most of the telling words, in the order that the groups were made in. */
const candidates = (part: Counted, groupsOf: ReadonlyMap<string, readonly number[]>): number[] => {
  const shared = new Map<number, number>()
  for (const word of part.telling)
    for (const group of groupsOf.get(word) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1)
  const least = SHARED_WORDS * part.telling.size
  return [...shared].flatMap(([group, count]) => (count >= least ? [group] : [])).sort((a, b) => a - b)
}

/**
 * Unites the quotations of a story that are the same but for punctuation, an ellipsis, a word in eight, or where one begins
 * and ends. Each is compared with the fullest of a group only, so that a phrase ties no two speeches together. The order
 * does not matter.
 */
export const uniteQuotations = (quotations: readonly ComparedQuotation[]): UnitedQuotation[] => {
  const groups: Group[] = []
  const byKey = new Map<string, Group>()
  const byWord = new Map<string, number[]>()
  for (const quotation of quotations.map(counted).sort(fullestFirst)) {
    const whole =
      byKey.get(quotation.key) ??
      candidates(quotation, byWord)
        .map((group) => groups[group]!)
        .find(({ fullest }) => repeats(quotation, fullest))
    if (whole) whole.others.push(quotation)
    else {
      for (const word of quotation.telling) (byWord.get(word) ?? byWord.set(word, []).get(word)!).push(groups.length)
      groups.push({ fullest: quotation, others: [] })
    }
    byKey.set(quotation.key, whole ?? groups.at(-1)!)
  }
  return groups.map(united)
}

const united = ({ fullest, others }: Group): UnitedQuotation => {
  const all = [fullest, ...others]
  return {
    id: fullest.id,
    repeatIds: others.map(({ id }) => id),
    articleCount: new Set(all.map(({ articleId }) => articleId)).size,
    datePublished: new Date(Math.min(...all.map(({ datePublished }) => datePublished.getTime()))),
  }
}
