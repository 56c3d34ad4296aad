import type { EntityType } from "../../model/entity.ts"
import { firstNames } from "../gazetteer/first-names.ts"
import { knownPlace, placesNamed } from "../gazetteer/known-places.ts"
import { organizationNamed } from "../gazetteer/organizations.ts"
import { type NamedMention, nameKey } from "./name-groups.ts"
import { organizationTypeOf } from "./organization-type.ts"
import type { Surroundings } from "./person-hints.ts"
import { surnameKey, surnamesOf } from "./person-names.ts"

type Counts = Record<EntityType, number>

/** Last words of what is a place and no person or body, whatever stands before. */
const PLACE_HEAD =
  /\p{L} (?:Airport|Airfield|Stadium|Province|County|Governorate|Oblast|Prefecture|Peninsula|River|Islands?|Avenue|Boulevard|Highway|Motorway)$/u

const KIND =
  "(?:neighbou?rhood|town|village|city|district|suburb|province|region|island|municipality|hamlet|settlement|borough|county|resort|peninsula|river)"
/** What tells a place by the words beside it: "Tarvo, a village near Oslo", "the village of Tarvo". */
const PLACE_AFTER = new RegExp(
  `^, (?:an?|the) (?:\\p{Ll}+[- ]){0,3}${KIND}(?=[,.;)]| (?:of|in|on|at|near|about|outside|where|that|which|just|some|north|south|east|west|\\d))`,
  "u",
)
const PLACE_BEFORE = new RegExp(`\\b${KIND} of $`)

/** So many times the mentions of another type make that the type of all. */
const MAJORITY = 2

const countByName = (mentions: readonly NamedMention[]): Map<string, Counts> => {
  const counts = new Map<string, Counts>()
  for (const { type, form } of mentions) {
    const key = nameKey(form)
    const count = counts.get(key) ?? { PERSON: 0, ORGANIZATION: 0, PLACE: 0 }
    count[type] += 1
    counts.set(key, count)
  }
  return counts
}

/** Surnames of those named in full, and those that stand alone for a person, with a courtesy before them or without. */
type Surnames = {
  full: ReadonlySet<string>
  alone: ReadonlySet<string>
  titled: ReadonlySet<string>
  /** First words of companies named in full: "Tarvo" of "Tarvo Finance Group". */
  companies: ReadonlySet<string>
}

/** Whether a name that the finder takes for no person's is a surname of one, or a full name whose surname is a person's. */
const isOfPerson = ({ type, form }: NamedMention, { full, alone, titled }: Surnames): boolean => {
  const words = form.split(" ")
  const surname = surnameKey(words.at(-1)!)
  if (words.length === 1) return full.has(surname)
  return words.length < 4 && (type === "PLACE" ? alone : titled).has(surname)
}

const agreedType = (mention: NamedMention, counts: Counts, surnames: Surnames): EntityType => {
  const { type, form } = mention
  if (PLACE_HEAD.test(form)) return "PLACE"
  if (type === "PERSON") return counts.ORGANIZATION >= MAJORITY * counts.PERSON ? "ORGANIZATION" : type
  if (surnames.companies.has(form) && placesNamed(form).length === 0 && !firstNames.has(form)) return "ORGANIZATION"
  if (type === "PLACE") return placesNamed(form).length === 0 && isOfPerson(mention, surnames) ? "PERSON" : type
  if (organizationNamed(form)) return type
  // A town may stand for its club, a country seldom for anything else.
  if (knownPlace(form)?.kind === "COUNTRY") return "PLACE"
  const isPerson = counts.PERSON >= (firstNames.has(form) ? 1 : MAJORITY) * counts.ORGANIZATION
  return isPerson || isOfPerson(mention, surnames) ? "PERSON" : type
}

const isAlone = ({ type, form }: NamedMention): boolean => type === "PERSON" && !form.includes(" ")

/**
 * Gives the names that an article takes now for a person's, now for an organization's, the type of most of their
 * mentions. Whoever is elsewhere "Mr" or "Ms" by the last of their words is a person, and so is the surname of one; what
 * the article calls a town or the like is a place.
 */
export const agreeTypes = (mentions: readonly NamedMention[], around: Surroundings): NamedMention[] => {
  const counts = countByName(mentions)
  const surnames = {
    full: new Set(
      mentions.flatMap(({ type, form }) =>
        type === "PERSON" && firstNames.has(form.split(" ")[0]!) ? surnamesOf(form) : [],
      ),
    ),
    companies: new Set(
      mentions.flatMap(({ type, form }) =>
        type === "ORGANIZATION" && form.includes(" ") && organizationTypeOf(form) === "COMPANY"
          ? [form.split(" ")[0]!]
          : [],
      ),
    ),
    alone: new Set(mentions.filter(isAlone).map(({ form }) => surnameKey(form))),
    titled: new Set(
      mentions
        .filter((mention) => isAlone(mention) && /\bM(?:r|rs|s)\.? $/.test(around.before(mention, 5)))
        .map(({ form }) => surnameKey(form)),
    ),
  }
  const isPlace = (mention: NamedMention) =>
    PLACE_AFTER.test(around.after(mention, 60)) || PLACE_BEFORE.test(around.before(mention, 20))
  const places = new Set(mentions.filter(isPlace).map(({ form }) => nameKey(form)))
  return mentions.map((mention) => {
    if (places.has(nameKey(mention.form))) return { ...mention, type: "PLACE" }
    const type = agreedType(mention, counts.get(nameKey(mention.form))!, surnames)
    return type === mention.type ? mention : { ...mention, type }
  })
}
