import { firstNames } from "../gazetteer/first-names.ts"
import { absorb, fullestName, groupOf, type NamedMention, type NameGroup } from "./name-groups.ts"
import { genderOfName, hintsOf, type PersonHints, type Surroundings } from "./person-hints.ts"
import { fitsPerson, personName, surnameKey, surnamesOf } from "./person-names.ts"

/** A person named in full, and what the article says of them where it does so. */
type Bearer = {
  group: NameGroup
  gender: "F" | "M" | null
  offices: ReadonlySet<string>
  isRelative: boolean
  /** Where the body first and last names them in full. */
  fullAt: readonly number[]
  /** How many mentions by surname are theirs. */
  called: number
}

const isInBody = (mention: NamedMention): boolean => mention.evidence.field === "BODY"
const inText = (group: NameGroup): boolean => group.mentions.some((mention) => mention.evidence.field !== "HEADLINE")
/** A headline in title case makes names of what is none, so it tells little of those in a text. */
const mayTakeIn = (longer: NameGroup, group: NameGroup): boolean =>
  inText(longer) || !inText(group) || firstNames.has(personName(fullestName(longer))?.given ?? "")
const words = (group: NameGroup): number => fullestName(group).split(" ").length

const fitsName = (name: string, other: string): boolean => {
  const [one, two] = [personName(name), personName(other)]
  if (!one || !two) return false
  return fitsPerson(one, two) || (firstNames.has(two.given) && surnamesOf(other).includes(surnameKey(name)))
}

/** More people of one surname are no news text. */
const MOST_ALIKE = 20

const addTo = <T>(index: Map<string, T[]>, key: string, value: T): void => {
  const list = index.get(key)
  if (list) list.push(value)
  else index.set(key, [value])
}

/** Joins names in full that are one person's by all but a given or middle name, an initial or a nickname, where only one fits. */
const joinVariants = (groups: readonly NameGroup[]): NameGroup[] => {
  const bySurname = new Map<string, NameGroup[]>()
  for (const group of groups) {
    const surname = personName(fullestName(group))?.surname
    if (surname) addTo(bySurname, surname, group)
  }
  const gone = new Set<NameGroup>()
  for (const alike of bySurname.values()) {
    if (alike.length === 1 || alike.length > MOST_ALIKE) continue
    for (const group of [...alike].sort((a, b) => words(a) - words(b))) {
      const name = fullestName(group)
      const longer = alike.filter((other) => other !== group && !gone.has(other) && words(other) >= words(group))
      const fitting = longer.filter((other) => mayTakeIn(other, group) && fitsName(name, fullestName(other)))
      // "George Bush" beside "George H. W. Bush" and "George W. Bush" is either.
      if (fitting.length !== 1) continue
      absorb(fitting[0]!, group, "NAME_VARIANT")
      gone.add(group)
    }
  }
  return groups.filter((group) => !gone.has(group))
}

const bearerOf = (group: NameGroup, around: Surroundings): Bearer => {
  const full = group.mentions.filter(({ form }) => form.includes(" "))
  const hints = full.slice(0, 5).map((mention) => hintsOf(mention, around))
  return {
    group,
    gender: hints.find(({ gender }) => gender)?.gender ?? genderOfName(fullestName(group)),
    offices: new Set(hints.flatMap(({ office }) => (office ? [office] : []))),
    isRelative: hints.some(({ isRelative }) => isRelative),
    fullAt: full
      .filter(isInBody)
      .map((mention) => mention.evidence.start)
      .sort((a, b) => a - b),
    called: 0,
  }
}

const fits = (bearer: Bearer, hints: PersonHints, mention: NamedMention): boolean => {
  if (hints.gender && bearer.gender && hints.gender !== bearer.gender) return false
  if (!hints.office || bearer.offices.has(hints.office) || bearer.gender === "M") return true
  // "President Novak" is not "his daughter Ada Novak", nor Ada Novak whom the article names later without an office.
  const isNamedLater = isInBody(mention) && !((bearer.fullAt[0] ?? Number.POSITIVE_INFINITY) < mention.evidence.start)
  return !bearer.isRelative && !isNamedLater
}

/** The last of ascending numbers below one; minus infinity where there is none. */
const lastBefore = (numbers: readonly number[], limit: number): number => {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < limit) low = middle + 1
    else high = middle
  }
  return numbers[low - 1] ?? Number.NEGATIVE_INFINITY
}

const NEAR = 150
const FAR = 500

/** The one of several who was named in full just before, while no other was named for long. */
const justNamed = (bearers: readonly Bearer[], at: number): Bearer | null => {
  const distances = bearers.map((bearer) => ({ bearer, distance: at - lastBefore(bearer.fullAt, at) }))
  const near = distances.filter(({ distance }) => distance < NEAR)
  return near.length === 1 && distances.filter(({ distance }) => distance < FAR).length === 1 ? near[0]!.bearer : null
}

const MOST_OFTEN = 2

/** The one whom the article calls by surname before it names another of that surname, or far more often than the other. */
const established = (bearers: readonly Bearer[]): Bearer | null => {
  const [first, second] = bearers.filter((bearer) => !bearer.isRelative).sort((a, b) => b.called - a.called)
  // "the president and his wife": who is named by kinship has the given name said again.
  if (first && !second) return first
  return first && first.called > 0 && first.called >= MOST_OFTEN * (second?.called ?? 0) ? first : null
}

/** Whom one mention by surname is of, among all who bear it; null when nothing tells. */
const ownerOf = (bearers: readonly Bearer[], mention: NamedMention, around: Surroundings): Bearer | null => {
  const hints = hintsOf(mention, around)
  const fitting = bearers.filter((bearer) => fits(bearer, hints, mention))
  if (fitting.length === 1) return fitting[0]!
  if (fitting.length === 0) return null
  const inOffice = fitting.filter((bearer) => hints.office && bearer.offices.has(hints.office))
  if (inOffice.length === 1) return inOffice[0]!
  if (!isInBody(mention)) return established(fitting)
  const { start } = mention.evidence
  const introduced = fitting.filter((bearer) => bearer.fullAt[0] !== undefined && bearer.fullAt[0] < start)
  if (introduced.length === 1) return introduced[0]!
  return introduced.length > 1 ? (justNamed(introduced, start) ?? established(introduced)) : null
}

/** Gives each mention by surname to the person it fits; those that fit nobody stay a group. */
const joinSurnames = (groups: readonly NameGroup[], around: Surroundings): NameGroup[] => {
  const bySurname = new Map<string, Bearer[]>()
  for (const group of groups) {
    const surnames = surnamesOf(fullestName(group))
    const bearer = surnames.length > 0 ? bearerOf(group, around) : null
    for (const surname of surnames) addTo(bySurname, surname, bearer!)
  }
  return groups.flatMap((group) => {
    const all = bySurname.get(surnameKey(fullestName(group))) ?? []
    if (all.length > MOST_ALIKE) return [group]
    const bearers = all.filter((bearer) => bearer.group !== group && mayTakeIn(bearer.group, group))
    if (bearers.length === 0) return [group]
    const rest: NamedMention[] = []
    for (const mention of group.mentions) {
      const owner = ownerOf(bearers, mention, around)
      if (!owner) rest.push(mention)
      else {
        absorb(owner.group, groupOf("PERSON", mention.form, [mention]), "SURNAME")
        owner.called += 1
      }
    }
    return rest.length > 0 ? [groupOf("PERSON", rest[0]!.form, rest)] : []
  })
}

/** Before a name that is a work's: "Ray Charles in Ray". */
const OF_WORK = /\b(?:in|film|movie|biopic|musical|album|song|novel) ["'“‘]?$/

/** Joins a given name alone to the one person who has it; one that hardly is a given name only after the full name. */
const joinGivenNames = (groups: readonly NameGroup[], around: Surroundings): NameGroup[] => {
  const byGiven = new Map<string, NameGroup | null>()
  for (const group of groups) {
    const givens = group.forms.flatMap((form) => personName(form)?.given ?? [])
    for (const given of new Set(givens)) byGiven.set(given, byGiven.has(given) ? null : group)
  }
  return groups.filter((group) => {
    const person = byGiven.get(fullestName(group))
    if (!person || person === group) return true
    const first = person.mentions.find((mention) => isInBody(mention) && mention.form.includes(" "))
    const isEarlier = group.mentions.some((m) => first && isInBody(m) && m.evidence.start < first.evidence.start)
    // "Mullah Omar" is no Omar whose surname is left out.
    const isTitled = group.mentions.some((mention) => hintsOf(mention, around).office)
    if (group.mentions.some((mention) => OF_WORK.test(around.before(mention, 12)))) return true
    // "Next" before "Next Directory" is no given name.
    const isRather = group.mentions.length > person.mentions.length && !firstNames.has(fullestName(group))
    if (isEarlier && (isTitled || isRather)) return true
    absorb(person, group, "GIVEN_NAME")
    return false
  })
}

/**
 * Groups the mentions of people by person: other forms of one full name, surnames by courtesy, office, and who was
 * named before, given names alone. A name that fits several alike stays its own.
 */
export const resolvePersons = (groups: readonly NameGroup[], around: Surroundings): NameGroup[] =>
  joinGivenNames(joinSurnames(joinVariants(groups), around), around)
