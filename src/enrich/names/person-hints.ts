import { eitherNames, femaleNames } from "../gazetteer/female-names.ts"
import { firstNames } from "../gazetteer/first-names.ts"
import { honorifics, offices } from "../gazetteer/titles.ts"
import type { NamedMention } from "./name-groups.ts"
import { personName } from "./person-names.ts"

/** The words of an article before and after a mention, up to so many characters. */
export type Surroundings = {
  before: (mention: NamedMention, length: number) => string
  after: (mention: NamedMention, length: number) => string
}

/** What the words around a mention say of the person: a courtesy or an office before it, a kinship on either side. */
export type PersonHints = { gender: "F" | "M" | null; office: string | null; isRelative: boolean }

const OF_WOMEN = /^(?:Mrs|Ms|Miss|Dame|Lady|Baroness|Queen|Princess|Duchess|Countess|Sister|Madame|Mme|Frau)\.?$/
const OF_MEN = /^(?:Mr|Sir|Lord|King|Prince|Duke|Baron|Count|Father|Herr|Monsieur)\.?$/
const KIN =
  "(?:ex-|step|grand)?(?:wife|husband|son|daughter|brother|sister|mother|father|widow|widower|cousin|nephew|niece|uncle|aunt|granddaughter|grandson|fianc[ée]e?|in-law)s?"
const KIN_BEFORE = new RegExp(`\\b(?:${KIN}|[Ff]irst [Ll]ady),? $`)
const KIN_AFTER = new RegExp(`^, (?:(?:his|her|the|whose|their) |\\S+['’]s )[^,.]{0,30}\\b${KIN}\\b`)

/** Reads the words around a mention. */
export const hintsOf = (mention: NamedMention, { before, after }: Surroundings): PersonHints => {
  const lead = before(mention, 40)
  const title = /(\S+) $/.exec(lead)?.[1] ?? ""
  const gender = OF_WOMEN.test(title) ? "F" : OF_MEN.test(title) ? "M" : null
  const isOffice = !gender && !/^Mr/.test(title) && (offices.has(title) || honorifics.has(title))
  return {
    gender,
    office: isOffice ? title.replace(/\.$/, "") : null,
    isRelative: KIN_BEFORE.test(lead) || KIN_AFTER.test(after(mention, 60)),
  }
}

/** Whether a given name is mostly of women or of men; null where it tells nothing. */
export const genderOfName = (name: string): "F" | "M" | null => {
  const given = personName(name)?.given
  if (!given || eitherNames.has(given)) return null
  if (femaleNames.has(given)) return "F"
  return firstNames.has(given) ? "M" : null
}
