import type { Span } from "../model/evidence.ts"
import type { QuotationDraft } from "../model/quotation.ts"
import { viewOf } from "./article-view.ts"
import type { QuotingView } from "./quotations/antecedent.ts"
import { isNamedWork, isQuotation, standsAlone } from "./quotations/is-quotation.ts"
import { joinParts, type QuotedPassage } from "./quotations/join-parts.ts"
import { quotedSpans } from "./quotations/quote-marks.ts"
import { resolveSpeaker } from "./quotations/resolve-speaker.ts"
import type { EnrichStep } from "./step.ts"

/** How sure an attribution is that stands apart from its quotation. */
const FAR = 0.8

/** A comma inside the closing marks belongs to the sentence around them. */
const withoutComma = (body: string, { start, end }: Span): Span => {
  const comma = /\s*[,，]+$/.exec(body.slice(Math.max(start, end - 4), end))
  return comma && end - comma[0].length > start ? { start, end: end - comma[0].length } : { start, end }
}

/** The quoted words in one; a comma that only made room for "she said" becomes the speaker's stop, or nothing. */
const wordsOf = (body: string, parts: readonly Span[]): string =>
  parts
    .map((part, i) => {
      const { start, end } = withoutComma(body, part)
      const words = body.slice(start, end)
      const next = parts[i + 1]
      if (!next || end === part.end) return words
      if (/\.\s*\S{1,2}$/.test(body.slice(part.end, next.start))) return `${words}.`
      return /^\p{Ll}/u.test(body[next.start]!) ? words : `${words},`
    })
    .join(" ")

const quotationOf = (quoting: QuotingView, passage: QuotedPassage, previous: number | null): QuotationDraft => {
  const { view } = quoting
  const { parts, cue } = passage
  const speaker = cue ? resolveSpeaker(quoting, cue, parts[0]!.start, previous) : null
  return {
    start: parts[0]!.start,
    end: withoutComma(view.body, parts.at(-1)!).end,
    text: wordsOf(view.body, parts),
    speakerText: speaker?.text ?? null,
    speaker: speaker?.entity ?? null,
    verb: cue?.verb ?? null,
    confidence: speaker ? Math.round(speaker.confidence * (cue!.near ? 1 : FAR) * 100) / 100 : 0,
  }
}

/** Finds what is quoted directly and who says it. */
export const findQuotations: EnrichStep = {
  name: "find-quotations",
  version: 2,
  description: "Finds direct quotations and their speakers; leaves a speaker out rather than guess.",
  run: (article) => {
    const view = viewOf(article)
    const quotations: QuotationDraft[] = []
    let previous: number | null = null
    const quoted = quotedSpans(article.articleBody)
    const spoken = quoted.filter((span) => !isNamedWork(view, span))
    for (const passage of joinParts(view, spoken)) {
      if (!isQuotation(view, passage)) continue
      const quotation = quotationOf({ view, quoted }, passage, previous)
      previous = quotation.speaker ?? previous
      if (quotation.speakerText === null && !standsAlone(quotation.text)) continue
      quotations.push(quotation)
    }
    return { ...article, quotations }
  },
}
