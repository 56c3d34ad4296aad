import { firstNames } from "../gazetteer/first-names.ts"
import type { NamedMention } from "./name-groups.ts"
import type { Surroundings } from "./person-hints.ts"

const AND_ANOTHER = /^ (?:and|&) $/

/**
 * Gives the first of a pair the surname that both share: in "Hillary and Bill Clinton" the form of "Hillary" is
 * "Hillary Clinton". The evidence stays as written.
 */
export const withSharedSurnames = (mentions: readonly NamedMention[], { after }: Surroundings): NamedMention[] =>
  mentions.map((mention, at) => {
    const next = mentions[at + 1]
    if (mention.type !== "PERSON" || next?.type !== "PERSON" || !firstNames.has(mention.form)) return mention
    const between = next.evidence.start - mention.evidence.end
    const isPair = next.evidence.field === mention.evidence.field && between > 0 && between < 6
    const words = next.form.split(" ")
    if (!isPair || !AND_ANOTHER.test(after(mention, between)) || words.length < 2 || !firstNames.has(words[0]!))
      return mention
    return {
      ...mention,
      form: `${mention.form} ${words
        .slice(1)
        .filter((word) => !/^\p{Lu}\.?$/u.test(word))
        .join(" ")}`,
    }
  })
