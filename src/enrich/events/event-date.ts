import type { DateMention } from "../../model/article.ts"
import { newsDate } from "../../model/news-date.ts"
import type { Trigger } from "./find-triggers.ts"
import type { ReportSentence } from "./report-sentence.ts"
import { lowerAt, type Token } from "./sentence-tokens.ts"

const DAY = 86_400_000
/** Dates after these words bound a state or belong to a plan. */
const BOUNDING = new Set(["since", "until", "till", "by", "from"])

/** What stands before the day of a statement, not of what it is about. */
const REPORTING = new Set(["said", "announced", "confirmed", "reported"])

type Placed = { date: DateMention; at: number; clause: number }

const tokenAt = (tokens: readonly Token[], offset: number): number => {
  const at = tokens.findIndex(({ end }) => end > offset)
  return at < 0 ? tokens.length - 1 : at
}

const isPossible = (date: DateMention, trigger: Trigger, published: string | null): boolean => {
  const read = newsDate(date.edtf)
  if (!read) return false
  if (published === null) return true
  const limit = Date.parse(published)
  return trigger.isExpected ? Date.parse(read.end) > limit - DAY : Date.parse(read.start) < limit + DAY
}

const distance = (placed: Placed, trigger: Trigger, tokens: readonly Token[]): number =>
  1000 * Math.abs(placed.clause - tokens[trigger.at]!.clause) + Math.abs(placed.at - trigger.at)

/** The date expression of the sentence that dates a trigger: the nearest by clauses that is not nearer to another trigger. */
export const dateOf = (
  { tokens, dates }: ReportSentence,
  trigger: Trigger,
  others: readonly Trigger[],
  published: string | null,
): DateMention | null => {
  const placed = dates
    .map((date): Placed => {
      const at = tokenAt(tokens, date.start)
      return { date, at, clause: tokens[at]!.clause }
    })
    .filter(
      ({ date, at }) =>
        !(trigger.isBackground && REPORTING.has(lowerAt(tokens, at - 1) === "on" ? lowerAt(tokens, at - 2) : "")) &&
        !tokens[at]!.quoted &&
        !BOUNDING.has(lowerAt(tokens, at - 1)) &&
        isPossible(date, trigger, published),
    )
    .filter((one) => others.every((other) => distance(one, trigger, tokens) <= distance(one, other, tokens)))
    .sort((a, b) => distance(a, trigger, tokens) - distance(b, trigger, tokens))
  return placed[0]?.date ?? null
}

/** Words that move a clause away from the article's own day. */
const PAST = new Set("last ago previously earlier once recently former formerly then annually usually often".split(" "))
const YEAR = /^(?:19|20)\d\d$/

/** Whether a clause for which no date was found speaks of another time than the article's. */
export const isAboutThePast = ({ tokens, dates }: ReportSentence, trigger: Trigger): boolean => {
  const { clause } = tokens[trigger.at]!
  if (dates.some(({ start }) => tokens[tokenAt(tokens, start)]!.clause === clause)) return true
  return tokens.some((token, at) => {
    if (token.clause !== clause || at === 0) return false
    const isLastOne = token.lower === "last" && at < trigger.at
    return (PAST.has(token.lower) && !isLastOne) || YEAR.test(token.lower)
  })
}
