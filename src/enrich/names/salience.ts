import type { NameGroup } from "./name-groups.ts"

const HEADLINE_WEIGHT = 3
/** For a mention in the lead, and how many characters that is. */
const LEAD_WEIGHT = 1
const LEAD_LENGTH = 300
const CAPTION_WEIGHT = 0.5
/** For who is known from a credit alone. */
const CREDIT_WEIGHT = 0.1

/** Each group's share of the article's attention: more for mentions in the headline, the lead and early in the body. Adds up to 1. */
export const saliences = (groups: readonly NameGroup[], bodyLength: number): number[] => {
  const weights = groups.map(({ mentions }) =>
    mentions.reduce((sum, { evidence }) => {
      if (evidence.field === "HEADLINE") return sum + HEADLINE_WEIGHT
      if (evidence.field === "CAPTION") return sum + CAPTION_WEIGHT
      const inLead = evidence.start < LEAD_LENGTH ? LEAD_WEIGHT : 0
      return sum + 1 + inLead + 1 / (1 + (8 * evidence.start) / Math.max(1, bodyLength))
    }, CREDIT_WEIGHT),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}
