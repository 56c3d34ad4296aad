import type { ArticleDraft } from "../../model/article.ts"
import type { Mention } from "../../model/entity.ts"
import { evidenceOf } from "../../model/evidence.ts"
import { isDemonym } from "../gazetteer/countries.ts"

/** "Afghan arm": what a part of an organization is called by its country. */
const PART =
  /(?<![\p{L}])(\p{Lu}\p{L}+) (arm|branch|wing|affiliate|offshoot|chapter|subsidiary|unit)(?: of (?:the )?)?(?![\p{L}])/gu
/** Between a name and what it is: ", the …", ", which is the …", " is an …". */
const DEFINES = /^(?:,| is| are|, which (?:is|was)|, also)(?: the| an?) $/
const NAMED_AFTER = /^,? (?:known|called|named)(?: as)? (?:the )?$/
const OWNED = /^['’]s $/

type Described = { start: number; end: number; key: string; inside: readonly Mention[] }

/** The phrase with the names that stand in it or before its "'s": "the Islamic State's Afghan arm". */
const phraseOf = (body: string, match: RegExpExecArray, mentions: readonly Mention[]): Described => {
  const from = match.index
  const to = from + match[0].trimEnd().length
  const owner = mentions.find(({ end }) => end < from && OWNED.test(body.slice(end, from)))
  const parent = mentions.find(({ start }) => start === from + match[0].length && / of /.test(match[0]))
  const head = from + `${match[1]} ${match[2]}`.length
  return {
    start: owner?.start ?? from,
    end: parent?.end ?? (/ of/.test(match[0]) ? head : to),
    key: `${match[1]} ${match[2]}`.toLowerCase(),
    inside: [owner, parent].filter((mention) => mention !== undefined),
  }
}

/** Whom the words around a description name as the one described. */
const namedBeside = (body: string, { start, end }: Described, near: readonly Mention[]): Mention | undefined =>
  near.find(
    (mention) =>
      (mention.end < start && DEFINES.test(body.slice(mention.end, start))) ||
      (mention.start > end && NAMED_AFTER.test(body.slice(end, mention.start))),
  )

const REACH = 60

/**
 * The mentions of the body, those in it that stand inside the description of another organization replaced by that
 * description: once "Red Front" was called "the Kenoran arm of Red Dawn", "the Kenoran arm of Red Dawn" means Red Front.
 */
export const describedMentions = ({ articleBody, mentions }: ArticleDraft): Mention[] => {
  const inBody = mentions.filter(({ field }) => field === "BODY")
  const organizations = inBody.filter(({ type }) => type === "ORGANIZATION")
  const means = new Map<string, number>()
  const dropped = new Set<Mention>()
  const added: Mention[] = []
  for (const match of articleBody.matchAll(PART)) {
    if (!isDemonym(match[1]!)) continue
    const near = organizations.filter(
      ({ start, end }) => end > match.index - REACH && start < match.index + match[0].length + REACH,
    )
    const phrase = phraseOf(articleBody, match, near)
    const named = namedBeside(articleBody, phrase, near)
    if (named) means.set(phrase.key, named.entity)
    const entity = means.get(phrase.key)
    if (entity === undefined) continue
    for (const mention of phrase.inside) dropped.add(mention)
    if (!named) added.push({ ...evidenceOf(articleBody, phrase), type: "ORGANIZATION", entity })
  }
  return [...inBody.filter((mention) => !dropped.has(mention)), ...added].sort((a, b) => a.start - b.start)
}
