import type { EntityType } from "../../model/entity.ts"
import type { Evidence } from "../../model/evidence.ts"
import { knownPlace } from "../gazetteer/known-places.ts"

/** One mention, before it is known whose. `form` is the name as running text writes it. */
export type NamedMention = { type: EntityType; form: string; evidence: Evidence }

/** Mentions taken to be of one entity, and the names that the article gives it. */
export type NameGroup = { type: EntityType; forms: string[]; mentions: NamedMention[] }

const keyOf = (type: EntityType, form: string): string => {
  const place = type === "PLACE" ? knownPlace(form) : null
  const name = place?.kind === "COUNTRY" ? place.fullName : form
  return `${type} ${name.toLowerCase().replace(/[.]/g, "").replace(/\s+/g, " ")}`
}

/** A group for each name, whatever its case and stops; the names of a country are one. In order of first mention. */
export const groupByName = (mentions: readonly NamedMention[]): NameGroup[] => {
  const groups = new Map<string, NameGroup>()
  for (const mention of mentions) {
    const key = keyOf(mention.type, mention.form)
    const group = groups.get(key) ?? { type: mention.type, forms: [], mentions: [] }
    if (!group.forms.includes(mention.form)) group.forms.push(mention.form)
    group.mentions.push(mention)
    groups.set(key, group)
  }
  return [...groups.values()]
}

const wordCount = (form: string): number => form.split(" ").length
const capitals = (form: string): number => form.replace(/[^\p{Lu}]/gu, "").length

/** The fullest of a group's names: most words, then longest, then most capitals. */
export const fullestName = (group: NameGroup): string =>
  group.forms.reduce((best, form) => {
    const more = wordCount(form) - wordCount(best) || form.length - best.length || capitals(form) - capitals(best)
    return more > 0 ? form : best
  })
