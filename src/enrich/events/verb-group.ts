import { lowerAt, type Token } from "./sentence-tokens.ts"

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "))
/** Words that keep a verb from telling a fact. */
export const UNREAL = set(
  `would could should might may if unless whether not never no nobody none cannot can can't n't neither nor to without
denied deny denies threatened feared fears hopes allegedly apparently attempted planned intended wants ought`.replace(
    /\n/g,
    " ",
  ),
)
const UNREAL_ENDING = /n['’]t$/
const PASSIVE = set("was were been being is are be got gets")
export const DETERMINERS = set("the a an his her their its our my your this that these those newly")
const RELATIVE = set("who which whose where")
/** Words that put what follows ahead: "is due to", "plans to". */
export const AHEAD = set("will expected due set scheduled plans planning")
const LOOK_BACK = 6

/** The words of the verb's clause before it, nearest first, as far as they can belong to it. */
export const wordsBefore = function* (tokens: readonly Token[], at: number): Generator<string> {
  for (let i = at - 1; i >= 0 && at - i <= LOOK_BACK && tokens[i]!.clause === tokens[at]!.clause; i--)
    yield tokens[i]!.lower
}

const CLAIM =
  /^(?:claim|alleg|believ|belief|think|thought|argu|suggest|assum|speculat|fear|rumou?r|worr|suspect|suspicion|theor|den[iy]|accus|pretend|insinuat|opinion|notion|idea|prospect|possib|chance|risk)/

/** "his claims that the election was rigged" */
const isClaimed = (tokens: readonly Token[], at: number): boolean => {
  const opening = tokens.findIndex(({ clause }) => clause === tokens[at]!.clause)
  return lowerAt(tokens, opening) === "that" && CLAIM.test(lowerAt(tokens, opening - 1))
}

/** Whether what the verb at `at` tells is told as a fact: not denied, supposed, claimed or only mentioned. */
export const isReal = (tokens: readonly Token[], at: number, isExpected = false): boolean => {
  if (isClaimed(tokens, at)) return false
  if (isAttribute(tokens, at) || isCounted(tokens, at) || /^(?:almost|nearly)$/.test(lowerAt(tokens, at - 1)))
    return false
  for (const word of wordsBefore(tokens, at))
    if ((UNREAL.has(word) && !(isExpected && word === "to")) || UNREAL_ENDING.test(word)) return false
  const opening = tokens.find((token) => token.clause === tokens[at]!.clause)!.lower
  return opening !== "if" && opening !== "unless" && opening !== "whether"
}

/** Whether the subject suffers what the verb says. */
export const isPassive = (tokens: readonly Token[], at: number): boolean => {
  let steps = 0
  for (const word of wordsBefore(tokens, at)) {
    if (PASSIVE.has(word)) return true
    if (++steps > 2 && !/ly$|^and$|ed$/.test(word)) return false
  }
  return lowerAt(tokens, at + 1) === "by"
}

const CONTRACTED = /^(?:he|she|it|that|who|what|there)['’]/

/** "the newly merged group", "a wounded man": the participle only describes. */
const isAttribute = (tokens: readonly Token[], at: number): boolean => {
  const previous = lowerAt(tokens, at - 1)
  if (/\p{L}['’]s$/u.test(previous) && !CONTRACTED.test(previous)) return true
  return DETERMINERS.has(previous) || (/ly$/.test(previous) && DETERMINERS.has(lowerAt(tokens, at - 2)))
}

/** "the number of people evacuated": only counts them. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 2) === "of" && /^(?:number|total|toll)s?$/.test(lowerAt(tokens, at - 3))

/** "when two ships collided off Oslo has risen": the sentence tells something else, of which this is the background. */
const isResumed = (tokens: readonly Token[], at: number): boolean => {
  const { clause } = tokens[at]!
  const opening = tokens.find((token) => token.clause === clause)!.lower
  return (
    opening === "when" &&
    tokens.some((token, i) => i > at + 1 && token.clause === clause && /^ha[sd]$/.test(token.lower))
  )
}

/** A relative or participial clause: what it tells is mostly background, unless it says when. */
const isAside = (tokens: readonly Token[], at: number): boolean => {
  const opening = tokens.findIndex(({ clause, text }) => clause === tokens[at]!.clause && /[\p{L}\p{N}]/u.test(text))
  return opening > 0 && (opening === at || RELATIVE.has(lowerAt(tokens, opening)))
}

const isEarlier = (tokens: readonly Token[], at: number): boolean =>
  [...wordsBefore(tokens, at)].slice(0, 3).includes("had")

/** "will be sold", "is to be sold", "is being sold": not over, or not yet. Null when nothing says that it is settled. */
export const isAhead = (tokens: readonly Token[], at: number): boolean | null => {
  const words = [...wordsBefore(tokens, at)].slice(0, 5)
  if (words[0] === "being") return null
  const be = words.indexOf("be")
  if (be < 0) return false
  if (words.includes("will") || words.includes("shall")) return true
  return words[be + 1] === "to" &&
    words.slice(be + 2).some((word) => AHEAD.has(word) || word === "is" || word === "are")
    ? true
    : null
}

/** Whether the verb tells the background of what the sentence is about. */
export const isBackground = (tokens: readonly Token[], at: number): boolean =>
  /^(?:since|until)$/.test(tokens.find(({ clause }) => clause === tokens[at]!.clause)!.lower) ||
  isEarlier(tokens, at) ||
  isAside(tokens, at) ||
  isResumed(tokens, at)
