import type { NamedMention } from "../../src/enrich/names/name-groups.ts"
import { evidenceOf } from "../../src/model/evidence.ts"

const TYPES = { P: "PERSON", O: "ORGANIZATION", L: "PLACE" } as const

/** A text whose names are marked, "[P Ann Lee] met [O Acme]": without the marks, its mentions, and what stands around them. */
export const markedNames = (marked: string) => {
  let text = ""
  const spans = marked.split(/(\[[POL] [^\]]+\])/).flatMap((part) => {
    const name = /^\[([POL]) (.+)\]$/.exec(part)
    const start = text.length
    text += name ? name[2] : part
    return name ? [{ type: TYPES[name[1] as keyof typeof TYPES], start, end: text.length }] : []
  })
  const mentions = spans.map(({ type, ...span }): NamedMention => {
    const evidence = evidenceOf(text, span)
    return { type, form: evidence.text, evidence }
  })
  const around = {
    before: ({ evidence }: NamedMention, length: number) =>
      text.slice(Math.max(0, evidence.start - length), evidence.start),
    after: ({ evidence }: NamedMention, length: number) => text.slice(evidence.end, evidence.end + length),
  }
  return { text, mentions, around }
}
