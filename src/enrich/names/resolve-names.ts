import { isDemonym } from "../gazetteer/countries.ts"
import { firstNames } from "../gazetteer/first-names.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import { organizationLastWords } from "../gazetteer/name-words.ts"
import { knownOrganizations } from "../gazetteer/organizations.ts"
import { organizationTypeOf } from "./entity-facts.ts"
import { fullestName, groupByName, type NamedMention, type NameGroup } from "./name-groups.ts"

const COMPANY_SUFFIX = /^(?:Corp|Corporation|Inc|Ltd|Limited|Plc|PLC|Co|Company|Group|Holdings|AG|SA|NV|LLC)\.?$/
const ACRONYM = /^(?:\p{Lu}\.?){2,7}$/u

/** Initials of the capitalised words, and again with all words: "Bank of England" is BE and BOE. */
const acronymsOf = (name: string): string[] => {
  const words = name.split(/[\s-]+/)
  const big = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("")
  return [big, words.map((word) => word[0]!.toUpperCase()).join("")].filter((acronym) => acronym.length > 1)
}

/** Whether the first word of a company's name alone can mean no more than the company. */
const isDistinctive = (word: string): boolean =>
  knownPlace(word) === null && !firstNames.has(word) && !organizationLastWords.has(word) && !isDemonym(word)

/** Short names by which a group may also be called, each with the kind of name that may use it. */
const shortNames = (group: NameGroup): string[] => {
  const name = fullestName(group)
  const words = name.split(" ")
  if (group.type === "PERSON") {
    if (words.length < 2) return []
    const surname = words.slice(-1)
    const withParticle =
      words.length > 2 && /^\p{Ll}/u.test(words.at(-2)!)
        ? [words.slice(words.findIndex((word) => /^\p{Ll}/u.test(word))).join(" ")]
        : []
    const initial = words[0]![0]
    return [
      ...surname,
      ...withParticle,
      `${words[0]} ${surname[0]}`,
      `${initial} ${surname[0]}`,
      `${initial}. ${surname[0]}`,
    ]
  }
  if (group.type !== "ORGANIZATION") return []
  const known = knownOrganizations.get(name)
  const short = [
    ...(known ? known.names.filter((other) => other.length < name.length) : []),
    ...(words.length > 1 ? acronymsOf(name) : []),
  ]
  if (words.length > 1 && COMPANY_SUFFIX.test(words.at(-1)!)) short.push(words.slice(0, -1).join(" "))
  if (words.length === 2 && organizationTypeOf(name) === "COMPANY" && isDistinctive(words[0]!)) short.push(words[0]!)
  // "Central Command" beside "US Central Command".
  if (words.length > 2 && /^(?:US|U\.S\.|UK|U\.K\.|EU|UN)$/.test(words[0]!)) short.push(words.slice(1).join(" "))
  return short
}

const firstNameOf = (group: NameGroup): string[] => {
  const words = fullestName(group).split(" ")
  return group.type === "PERSON" && words.length > 1 ? [words[0]!] : []
}

const normal = (name: string): string => (ACRONYM.test(name) ? name.replaceAll(".", "") : name.toLowerCase())

/** Who answers to each short name; null where several do. */
const indexBy = (
  groups: readonly NameGroup[],
  namesOf: (group: NameGroup) => string[],
): Map<string, NameGroup | null> => {
  const index = new Map<string, NameGroup | null>()
  for (const group of groups) {
    for (const name of new Set(namesOf(group).map(normal))) {
      const key = `${group.type} ${name}`
      const other = index.get(key)
      index.set(key, other === undefined || other === group ? group : null)
    }
  }
  return index
}

const absorb = (into: NameGroup, group: NameGroup): void => {
  for (const form of group.forms) if (!into.forms.includes(form)) into.forms.push(form)
  for (const mention of group.mentions) into.mentions.push(mention)
}

/** Joins each group to the one longer-named group that its name is short for, if there is exactly one. */
const joinShortNames = (groups: readonly NameGroup[], namesOf: (group: NameGroup) => string[]): NameGroup[] => {
  const index = indexBy(groups, namesOf)
  const gone = new Set<NameGroup>()
  for (const group of groups) {
    const target = index.get(`${group.type} ${normal(fullestName(group))}`)
    if (!target || target === group || gone.has(target)) continue
    absorb(target, group)
    gone.add(group)
  }
  return groups.filter((group) => !gone.has(group))
}

/**
 * Groups an article's mentions by entity: surnames with the one person they fit, acronyms with their long form,
 * companies with and without "Corp". A short name that fits several stays its own.
 */
export const resolveNames = (mentions: readonly NamedMention[]): NameGroup[] => {
  const joined = joinShortNames(groupByName(mentions), shortNames)
  return joinShortNames(joined, firstNameOf)
}
