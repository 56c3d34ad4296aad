import { sentences } from "../../lib/text.ts"
import type { ArticleDraft, DateMention } from "../../model/article.ts"
import type { Mention } from "../../model/entity.ts"
import type { Span } from "../../model/evidence.ts"
import { describedMentions } from "./described-mentions.ts"
import { sentenceTokens, type Token } from "./sentence-tokens.ts"

/** A sentence of the body with what the steps before found in it. `position` counts sentences from 0. */
export type ReportSentence = {
  span: Span
  position: number
  tokens: Token[]
  mentions: Mention[]
  dates: DateMention[]
}

/** No report tells news so far down. */
const MOST_SENTENCES = 2_000

/** The items inside each of the spans; both in order, each item read once. */
const insideEach = <T extends Span>(spans: readonly Span[], items: readonly T[]): T[][] => {
  const sorted = [...items].sort((a, b) => a.start - b.start)
  let next = 0
  return spans.map(({ start, end }) => {
    const inside: T[] = []
    while (next < sorted.length && sorted[next]!.start < end) {
      const item = sorted[next++]!
      if (item.start >= start) inside.push(item)
    }
    return inside
  })
}

const endsLikeSentence = (body: string, { end }: Span): boolean => /[.!?…"”’)]/.test(body[end - 1] ?? "")

const isInside = ({ start, end }: Span, others: readonly Span[]): boolean =>
  others.some((other) => start >= other.start && end <= other.end)

/** The whole sentences of an article in order, without subheadings and what stands wholly inside quotation marks; of endless texts the beginning. */
export const reportSentences = (article: ArticleDraft): ReportSentence[] => {
  const body = article.articleBody
  const spans = sentences(body)
    .filter((span) => endsLikeSentence(body, span))
    .slice(0, MOST_SENTENCES)
  const mentions = insideEach(spans, describedMentions(article))
  const dates = insideEach(spans, article.dates)
  const quotations = insideEach(spans, article.quotations)
  let quotedTo = 0
  return spans.flatMap((span, position) => {
    if (span.start < quotedTo) return []
    const quoted = quotations[position]!
    quotedTo = quoted.reduce((last, { end }) => Math.max(last, end), quotedTo)
    const tokens = sentenceTokens(body, span, dates[position])
    if (quoted.length > 0) for (const token of tokens) token.quoted ||= isInside(token, quoted)
    const read = <T extends Span>(items: T[]): T[] => items.filter(({ end }) => end <= (tokens.at(-1)?.end ?? 0))
    return [{ span, position, tokens, mentions: read(mentions[position]!), dates: read(dates[position]!) }]
  })
}
