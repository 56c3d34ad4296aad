import type { NameReason } from "../../model/entity.ts"
import { acronymsOf, isAcronymOf } from "./acronyms.ts"
import { absorb, fullestName, type NamedMention, type NameGroup, nameKey } from "./name-groups.ts"
import { headsOf, knownNamesOf, shortFormsOf } from "./organization-names.ts"
import { organizationTypeOf } from "./organization-type.ts"
import type { Surroundings } from "./person-hints.ts"

const BRACKETED = /^ \((?:the )?(\p{Lu}[\p{L}\d&.-]{1,9})\)/u
const MOST_MENTIONS = 4

/** The abbreviations that the article puts in brackets after a name: "World Health Organization (WHO)". */
const definedFor = (group: NameGroup, { after }: Surroundings): string[] =>
  group.mentions.slice(0, MOST_MENTIONS).flatMap((mention) => {
    const short = BRACKETED.exec(after(mention, 16))?.[1]
    return short && isAcronymOf(short, mention.form) ? [short] : []
  })

/** Joins each group to the one longer-named group that has its name among those given, if there is exactly one. */
const joinBy = (
  groups: readonly NameGroup[],
  reason: NameReason,
  namesOf: (group: NameGroup) => readonly string[],
  mayJoin: (group: NameGroup, into: NameGroup) => boolean = () => true,
): NameGroup[] => {
  const index = new Map<string, NameGroup | null>()
  for (const group of groups)
    for (const name of new Set(namesOf(group).map(nameKey))) {
      const other = index.get(name)
      index.set(name, other === undefined || other === group ? group : null)
    }
  const gone = new Set<NameGroup>()
  for (const group of groups) {
    const into = index.get(nameKey(fullestName(group)))
    if (!into || into === group || gone.has(into) || !mayJoin(group, into)) continue
    absorb(into, group, reason)
    gone.add(group)
  }
  return groups.filter((group) => !gone.has(group))
}

const firstInBody = (group: NameGroup): number | null => {
  const first = group.mentions.find((mention: NamedMention) => mention.evidence.field === "BODY")
  return first ? first.evidence.start : null
}

/** Words of clubs and papers that any club or paper may be meant by. */
const ANY = /^(?:City|Club|Team|Town|News|Times|Post)$/

/**
 * Whether a head alone stands for what was named in full before: "The European Commission met. … the Commission". A
 * team's or paper's own word says as much before the full name as after: "the Eagles".
 */
const refersBack = (group: NameGroup, into: NameGroup, { before }: Surroundings): boolean => {
  const [short, long] = [firstInBody(group), firstInBody(into)]
  if (short === null) return true
  const type = organizationTypeOf(fullestName(into))
  const isOwnWord = (type === "SPORTS" || type === "NEWS_MEDIA") && !ANY.test(fullestName(group))
  if (long === null || (short < long && !isOwnWord)) return false
  return type === "SPORTS" || group.mentions.some((mention) => /\b[Tt]he $/.test(before(mention, 4)))
}

const isWholeName = (group: NameGroup): boolean => fullestName(group).includes(" ")

/**
 * Groups the mentions of organizations: what the article defines in brackets, what is known as one, initials, names
 * without legal form or country, and "the Commission" for the one commission named before. What fits several alike
 * stays its own.
 */
export const resolveOrganizations = (groups: readonly NameGroup[], around: Surroundings): NameGroup[] => {
  const defined = joinBy(groups, "DEFINED", (group) => definedFor(group, around))
  const known = joinBy(defined, "KNOWN_NAME", (group) =>
    knownNamesOf(fullestName(group)).filter((name) => name.length < fullestName(group).length),
  )
  const initials = joinBy(known, "ACRONYM", (group) => (isWholeName(group) ? acronymsOf(fullestName(group)) : []))
  const short = joinBy(initials, "SHORT_FORM", (group) => shortFormsOf(fullestName(group)))
  return joinBy(
    short,
    "SHORT_FORM",
    (group) => headsOf(fullestName(group)),
    (group, into) => refersBack(group, into, around),
  )
}
