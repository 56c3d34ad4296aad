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
  const key = pieces.length === 1 ? words.join(" ") : fold(quotation.text) || quotation.text.trim()
  return { ...quotation, key, pieces, words, telling }
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

/**
 * The groups whose fullest quotation has most of the telling words, in the order that the groups were made in. Of the words
 * so few may be missing that one of the rarest is there: the common ones need not be looked up.
 */
const candidates = (part: Counted, groups: readonly Group[], byWord: ReadonlyMap<string, number[]>): Group[] => {
  const lists = [...part.telling].map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length)
  const missing = Math.floor((1 - SHARED_WORDS) * lists.length)
  const found = new Set(lists.slice(0, missing + 1).flat())
  const hasMost = ({ fullest }: Group) => {
    let left = missing
    for (const word of part.telling) if (!fullest.telling.has(word) && --left < 0) return false
    return true
  }
  return [...found]
    .sort((a, b) => a - b)
    .map((group) => groups[group]!)
    .filter(hasMost)
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
      candidates(quotation, groups, byWord).find(({ fullest }) => repeats(quotation, fullest))
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
