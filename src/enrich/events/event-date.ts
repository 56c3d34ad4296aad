import type { DateMention } from "../../model/article.ts"
import { newsDate } from "../../model/news-date.ts"
import type { Trigger } from "./find-triggers.ts"
import { isParticiple, isPastForm } from "./past-forms.ts"
import type { ReportSentence } from "./report-sentence.ts"
import { lowerAt, type Token } from "./sentence-tokens.ts"

const DAY = 86_400_000
/** Dates after these words bound a state or belong to a plan. */
const BOUNDING = new Set(["since", "until", "till", "by", "from", "after", "before", "following", "for", "than"])

/** What stands before the day of a statement, not of what it is about. */
const REPORTING = new Set(["said", "announced", "confirmed", "reported"])

type Placed = { date: DateMention; at: number; clause: number }

const tokenAt = (tokens: readonly Token[], offset: number): number => {
  const at = tokens.findIndex(({ end }) => end > offset)
  return at < 0 ? tokens.length - 1 : at
}

/** "since Monday", "after the 2001 invasion", "days before Friday's vote". */
const isBound = (tokens: readonly Token[], at: number): boolean => {
  const before = lowerAt(tokens, at - 1)
  const isNoun = /^(?:the|a|an|his|her|its|their)$/.test(before)
  return BOUNDING.has(isNoun ? lowerAt(tokens, at - 2) : before)
}

/** "October 31, 2016 The bar …": a date without a preposition before a capital signs what stands before. */
const isSignature = (tokens: readonly Token[], at: number): boolean => {
  let next = at
  while (tokens[next]?.isDate) next++
  return next - at > 2 && /^\p{Lu}/u.test(tokens[next]?.text ?? "") && !/^(?:on|in)$/.test(lowerAt(tokens, at - 1))
}

/** What follows a verb in -ing rather than a noun. */
const TAKES_UP = /^(?:the|an?|his|her|its|their|to|in|on|at|by|from|for|with|that|\d.*|\p{Lu}.*)$/u

/** "arrested a man over parcels mailed last week": the date is the mailing's. */
const isOfAnother = (tokens: readonly Token[], at: number, trigger: Trigger): boolean => {
  for (let i = at - 1; i > trigger.at + 1; i--) {
    if (tokens[i]!.clause !== tokens[at]!.clause) return false
    const before = lowerAt(tokens, i - 1)
    if (FINITE.test(tokens[i]!.lower) && before !== "and") return true
    const isVerb =
      isPastForm(tokens[i]!.lower) ||
      (/^\p{Ll}{2,}ing$/u.test(tokens[i]!.text) && TAKES_UP.test(tokens[i + 1]?.text ?? ""))
    if (
      isVerb &&
      !/^(?:and|or|the|a|an|his|her|its|their|of|was|were|been|one|two|three|some|most|many|all|any|no|every|each|recently|newly)$/.test(
        before,
      ) &&
      i < at - 1
    )
      return true
    // "won the elections held Monday"
    if (isVerb && i === at - 1) return before !== "and" && !/^(?:held|staged|played)$/.test(tokens[i]!.lower)
  }
  return false
}

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|could|may|might|can|should|says?)$/

/** Within the clause, or in one without a verb of its own: "On Monday, …". */
const isNear = (tokens: readonly Token[], at: number, trigger: Trigger): boolean => {
  const [own, other] = [tokens[trigger.at]!.clause, tokens[at]!.clause]
  if (own === other) return true
  const opening = tokens.find(({ clause }) => clause === other)!.lower
  if (other < own && !trigger.isVague) return !/^(?:who|whose|which)$/.test(opening)
  if (other > own + 1) return false
  return !tokens.some(({ clause, lower }) => clause === other && (isParticiple(lower) || FINITE.test(lower)))
}

/** "victims of Friday's attack", "after the loss in Friday's vote, he quit": the day names another happening. */
const isNamesake = (tokens: readonly Token[], at: number, trigger: Trigger): boolean => {
  let next = at
  while (tokens[next]?.isDate) next++
  if (/['’]s$/.test(lowerAt(tokens, next - 1)))
    return lowerAt(tokens, at - 1) === "of" || tokens[at]!.clause !== tokens[trigger.at]!.clause
  // "the 2001 invasion", "the Sept. 11, 2001 attacks"
  return (
    /^(?:the|its|his|her|their)$/.test(lowerAt(tokens, at - 1)) &&
    /^\p{L}{3,}$/u.test(lowerAt(tokens, next)) &&
    !AFTER_DATE.test(lowerAt(tokens, next))
  )
}

/** What follows a date that stands for itself. */
const AFTER_DATE =
  /^(?:and|but|for|from|with|after|before|when|while|who|that|which|was|were|has|had|have|the|into|over|near|under|amid|about|because|since|until|morning|afternoon|evening|night)$/

const isPossible = (date: DateMention, trigger: Trigger, published: string | null): boolean => {
  const read = newsDate(date.edtf)
  if (!read) return false
  if (published === null) return true
  const limit = Date.parse(published)
  return trigger.isExpected ? Date.parse(read.end) > limit - DAY : read.start.slice(0, 10) <= published
}

const distance = (placed: Placed, trigger: Trigger, tokens: readonly Token[]): number =>
  1000 * Math.abs(placed.clause - tokens[trigger.at]!.clause) + Math.abs(placed.at - trigger.at)

/** The date expression of the sentence that dates a trigger: the nearest by clauses that is not nearer to another trigger. */
export const dateOf = (
  { tokens, dates }: ReportSentence,
  trigger: Trigger,
  others: readonly Trigger[],
  day: string | null,
): DateMention | null => {
  const { clause } = tokens[trigger.at]!
  const all = dates.map((date): Placed => {
    const at = tokenAt(tokens, date.start)
    return { date, at, clause: tokens[at]!.clause }
  })
  // A clause with a date of its own has no other.
  const own = all.filter((date) => date.clause === clause)
  const placed = (own.length > 0 ? own : all)
    .filter(
      ({ date, at }) =>
        !(trigger.isBackground && REPORTING.has(lowerAt(tokens, at - 1) === "on" ? lowerAt(tokens, at - 2) : "")) &&
        !tokens[at]!.quoted &&
        !isSignature(tokens, at) &&
        (!trigger.isSaying || at < trigger.at || at - trigger.at <= (lowerAt(tokens, trigger.at) === "told" ? 8 : 3)) &&
        (isNear(tokens, at, trigger) || (trigger.isSaying && at > trigger.at)) &&
        !isOfAnother(tokens, at, trigger) &&
        !isNamesake(tokens, at, trigger) &&
        !isBound(tokens, at) &&
        isPossible(date, trigger, day),
    )
    .filter((one) =>
      others.every(
        (other) =>
          (other.isVague && !trigger.isVague) || distance(one, trigger, tokens) <= distance(one, other, tokens),
      ),
    )
    .sort((a, b) => distance(a, trigger, tokens) - distance(b, trigger, tokens))
  return placed[0]?.date ?? null
}

/** Words that move a clause away from the article's own day. */
const PAST = new Set("ago previously earlier once recently former formerly then annually usually often".split(" "))
const YEAR = /^(?:19|20)\d\d$/

/** Whether a clause for which no date was found speaks of another time than the article's. */
export const isAboutThePast = ({ tokens, dates }: ReportSentence, trigger: Trigger): boolean => {
  const { clause } = tokens[trigger.at]!
  if (dates.some(({ start }) => tokens[tokenAt(tokens, start)]!.clause === clause)) return true
  return tokens.some((token, at) => {
    if (token.clause !== clause || at === 0) return false
    return PAST.has(token.lower) || YEAR.test(token.lower)
  })
}
