import { firstNames } from "../gazetteer/first-names.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import { knownOrganizations } from "../gazetteer/organizations.ts"
import type { NameSpan } from "./tag-names.ts"

const ACRONYM = /^\p{Lu}{3,6}$/u

/** The part of a person's name that begins with a given name: "Minister Anna Berg" is "Anna Berg"; null without one. */
const fromGivenName = (name: NameSpan): NameSpan | null => {
  const words = name.form.split(" ")
  const first = words.findIndex((word) => firstNames.has(word))
  if (first < 0 || first === words.length - 1) return null
  const form = words.slice(first).join(" ")
  return { ...name, start: name.end - form.length, form }
}

/** The acronym that a name ends with: "Die IGM". */
const acronymIn = (name: NameSpan): NameSpan | null => {
  const form = name.form.split(" ").at(-1)!
  return name.type === "ORGANIZATION" && ACRONYM.test(form) ? { ...name, start: name.end - form.length, form } : null
}

/**
 * Of the names in a text that is not English those that are sure: the rules know English, and other languages write
 * other words with capitals too.
 */
export const sureNames = (names: readonly NameSpan[]): NameSpan[] =>
  names.flatMap((name) => {
    if (knownPlace(name.form)) return [{ ...name, type: "PLACE" as const }]
    if (name.type === "PERSON") return fromGivenName(name) ?? []
    if (knownOrganizations.has(name.form)) return [{ ...name, type: "ORGANIZATION" as const }]
    return acronymIn(name) ?? []
  })
