import { createHash } from "node:crypto"

/** Names labelled in a part of an article whose text lies elsewhere: offsets in UTF-16 units of the article's text. */
export type NameLabels = {
  readonly set: string
  readonly id: string
  readonly start: number
  readonly end: number
  readonly sha1: string
  readonly mentions: readonly (readonly [start: number, end: number, type: "PERSON" | "ORGANIZATION" | "PLACE"])[]
}

const TAGS = { PERSON: "PER", ORGANIZATION: "ORG", PLACE: "LOC" } as const

/** The labelled part as an article of its own, with its gold mentions as the scorer reads them. */
export const joinLabels = ({ id, start, end, sha1, mentions }: NameLabels, text: string) => {
  const articleBody = text.slice(start, end)
  if (createHash("sha1").update(articleBody).digest("hex") !== sha1)
    throw new Error(`${id}: not the text that was labelled`)
  const entities = mentions.map(([from, to, type]) => ({
    start: from - start,
    end: to - start,
    type: TAGS[type],
    text: text.slice(from, to),
  }))
  return { id, articleBody, entities }
}
