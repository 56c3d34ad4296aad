import type { ArticleDraft } from "../model/article.ts"
import type { EntityType, Mention } from "../model/entity.ts"
import { evidenceOf } from "../model/evidence.ts"
import { knownPlace, placesNamed } from "./gazetteer/known-places.ts"
import { agreeTypes } from "./names/agree-types.ts"
import { entityOf } from "./names/entity-facts.ts"
import { withoutHeadlineOnly } from "./names/headline-only.ts"
import { groupOf, type NamedMention, type NameGroup } from "./names/name-groups.ts"
import { tagOtherLanguage } from "./names/other-languages/tag-other-language.ts"
import type { Surroundings } from "./names/person-hints.ts"
import { resolveNames } from "./names/resolve-names.ts"
import { saliences } from "./names/salience.ts"
import { tagNames } from "./names/tag-names.ts"
import type { EnrichStep } from "./step.ts"

/** A name without line breaks and the article before it; a place in capitals as running text writes it. */
const runningForm = (type: EntityType, form: string): string => {
  const name = form.replace(/\s+/g, " ")
  if (type === "ORGANIZATION") return name.replace(/^[Tt]he (?=\p{Lu})/u, "")
  if (type !== "PLACE" || !/^\p{Lu}[\p{Lu} .'’-]{3,}$/u.test(name) || knownPlace(name)) return name
  const running = name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
  return name.includes(" ") || placesNamed(running).length > 0 ? running : name
}

/** Every name in body, headline and captions, in that order. */
const namedMentions = (article: ArticleDraft): NamedMention[] => {
  const captions = article.media.map((item) => item.caption ?? "")
  const texts = [article.articleBody, article.headline, ...captions]
  const language = article.inLanguage ?? "en"
  const isEnglish = /^en\b/i.test(language)
  const [body, headline, ...inCaptions] = isEnglish ? tagNames(texts) : tagOtherLanguage(texts, language)
  const mentionsIn = (text: string, names: typeof body, field: "BODY" | "HEADLINE" | "CAPTION", media?: number) =>
    (names ?? []).map(({ type, form, ...span }) => {
      const evidence = evidenceOf(text, span, field)
      const isCapitals = evidence.text === evidence.text.toUpperCase()
      const written = runningForm(type, isCapitals || !isEnglish ? form : evidence.text)
      return { type, form: written, evidence: media === undefined ? evidence : { ...evidence, media } }
    })
  return [
    ...mentionsIn(article.articleBody, body, "BODY"),
    ...mentionsIn(article.headline, headline, "HEADLINE"),
    ...captions.flatMap((caption, media) => mentionsIn(caption, inCaptions[media], "CAPTION", media)),
  ]
}

/** Groups for those who took and sold the pictures and are not named in the text. */
const creditedOnly = (article: ArticleDraft, groups: readonly NameGroup[]): NameGroup[] => {
  const keyOf = (type: EntityType, name: string) => `${type} ${name.toLowerCase()}`
  const known = new Set(groups.flatMap(({ type, forms }) => forms.map((form) => keyOf(type, form))))
  const credited = article.media.flatMap(({ creators, agencies }) => [
    ...creators.map((name) => ({ type: "PERSON", name }) as const),
    ...agencies.map((name) => ({ type: "ORGANIZATION", name }) as const),
  ])
  return credited.flatMap(({ type, name }) => {
    if (!name || known.has(keyOf(type, name))) return []
    known.add(keyOf(type, name))
    return [groupOf(type, name)]
  })
}

/** The words around a mention, in whichever text of the article it stands. */
const surroundingsIn = (article: ArticleDraft): Surroundings => {
  const textOf = ({ evidence }: NamedMention): string => {
    if (evidence.field === "BODY") return article.articleBody
    return evidence.field === "HEADLINE" ? article.headline : (article.media[evidence.media!]?.caption ?? "")
  }
  return {
    before: (mention, length) =>
      textOf(mention).slice(Math.max(0, mention.evidence.start - length), mention.evidence.start),
    after: (mention, length) => textOf(mention).slice(mention.evidence.end, mention.evidence.end + length),
  }
}

/** Finds the people, organizations and places of an article and where it names them. */
export const findEntities: EnrichStep = {
  name: "find-entities",
  version: 2,
  description: "Finds people, organizations and places, joins the names of each, and weighs them.",
  run: (article) => {
    const texts = [article.headline, article.articleBody]
    const around = surroundingsIn(article)
    const { groups: resolved, locations } = resolveNames(agreeTypes(namedMentions(article), around), texts, around)
    const hasText = article.articleBody.trim() !== ""
    const named = hasText ? withoutHeadlineOnly(resolved, article.headline) : resolved
    const groups = [...named, ...creditedOnly(article, named)]
    const shares = saliences(groups, article.articleBody.length)
    const order = { BODY: 0, HEADLINE: 1, CAPTION: 2 } as Record<string, number>
    const mentions: Mention[] = groups
      .flatMap((group, entity) => group.mentions.map(({ evidence }) => ({ ...evidence, type: group.type, entity })))
      .sort((a, b) => order[a.field]! - order[b.field]! || (a.media ?? 0) - (b.media ?? 0) || a.start - b.start)
    const entities = groups.map((group, i) => ({ ...entityOf(group, locations.get(group)), salience: shares[i]! }))
    return { ...article, entities, mentions }
  },
}
