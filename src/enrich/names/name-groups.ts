import type { EntityType, NameReason } from "../../model/entity.ts"
import type { Evidence } from "../../model/evidence.ts"
import { knownPlace } from "../gazetteer/known-places.ts"

/** One mention, before it is known whose. `form` is the name as running text writes it. */
export type NamedMention = { type: EntityType; form: string; evidence: Evidence }

/** Mentions taken to be of one entity, the names that the article gives it, and why each joined the first. */
export type NameGroup = {
  type: EntityType
  forms: string[]
  mentions: NamedMention[]
  reasons: Map<string, NameReason>
}

/** A group of one name. */
export const groupOf = (type: EntityType, form: string, mentions: NamedMention[] = []): NameGroup => ({
  ...{ type, forms: [form], mentions },
  reasons: new Map(),
})

/** Most names, which have no accents to part from their letters. */
const ASCII = /^[\x20-\x7e]*$/

/** A name without what writers differ in: case, stops, accents, hyphens, "and" for "&", the article before it. */
export const nameKey = (form: string): string =>
  (ASCII.test(form) ? form : form.normalize("NFD"))
    .replace(/[\u0300-\u036f.]/g, "")
    .replace(/[’‘`]/g, "'")
    .replace(/\s*&\s*/g, " and ")
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/\s+/g, " ")

const keyOf = (type: EntityType, form: string): string => {
  if (type === "PERSON") return `PERSON ${nameKey(form).replaceAll("-", " ")}`
  const place = type === "PLACE" ? knownPlace(form) : null
  return `${type} ${nameKey(place?.kind === "COUNTRY" ? place.fullName : form)}`
}

/** Adds a name to a group, with what joins it to the others. */
export const addForm = (group: NameGroup, form: string, reason: NameReason): void => {
  if (group.forms.includes(form)) return
  group.forms.push(form)
  group.reasons.set(form, reason)
}

/** A group for each name, whatever its case and stops; the names of a country are one. In order of first mention. */
export const groupByName = (mentions: readonly NamedMention[]): NameGroup[] => {
  const groups = new Map<string, NameGroup>()
  for (const mention of mentions) {
    const { type, form } = mention
    const key = keyOf(type, form)
    const group = groups.get(key)
    if (!group) {
      groups.set(key, groupOf(type, form, [mention]))
      continue
    }
    addForm(group, form, nameKey(form) === nameKey(group.forms[0]!) ? "SAME_NAME" : "KNOWN_NAME")
    group.mentions.push(mention)
  }
  return [...groups.values()]
}

/** Takes all of a group into another. Its first name joins for the reason given, its others too unless they only differ in case. */
export const absorb = (into: NameGroup, group: NameGroup, reason: NameReason): void => {
  for (const form of group.forms) {
    const own = group.reasons.get(form)
    addForm(into, form, own && own !== "SAME_NAME" && reason === "NAME_VARIANT" ? own : reason)
  }
  for (const mention of group.mentions) into.mentions.push(mention)
}

const wordCount = (form: string): number => form.split(" ").length
const capitals = (form: string): number => form.replace(/[^\p{Lu}]/gu, "").length

/** The fullest of a group's names: most words, then longest, then most capitals; descriptions are none. */
export const fullestName = (group: NameGroup): string =>
  group.forms.reduce((best, form) => {
    if (group.reasons.get(form) === "DESCRIPTION") return best
    const more = wordCount(form) - wordCount(best) || form.length - best.length || capitals(form) - capitals(best)
    return more > 0 ? form : best
  })
