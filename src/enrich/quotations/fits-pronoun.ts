import type { EntityDraft } from "../../model/entity.ts"
import { eitherNames, femaleNames } from "../gazetteer/female-names.ts"
import { firstNames } from "../gazetteer/first-names.ts"

const OF_WOMEN = /^(?:Mrs|Ms|Miss|Dame|Lady|Baroness|Queen|Princess|Duchess|Countess|Sister|Madame|Mme|Frau)\b/
const OF_MEN = /^(?:Mr|Sir|Lord|King|Prince|Duke|Baron|Count|Father|Pope|Herr|Monsieur)\b/
const OFFICE_OF_WOMEN = /woman\b|\b(?:actress|queen|princess|mother|wife|sister|daughter)\b/i
const OFFICE_OF_MEN = /\b(?:spokesman|chairman|businessman|congressman|actor|king|father|husband|brother|son)\b/i

/** Whether "he" or "she" can stand for a person, by title, office and given name; true when nothing tells. */
export const fitsPronoun = (person: EntityDraft, pronoun: string): boolean => {
  const isShe = /^(?:she|her)$/i.test(pronoun)
  const title = person.honorificPrefix ?? ""
  const job = person.jobTitle ?? ""
  if (OF_WOMEN.test(title) || OFFICE_OF_WOMEN.test(job)) return isShe
  if (OF_MEN.test(title) || OFFICE_OF_MEN.test(job)) return !isShe
  const given = person.name.split(" ")[0]!
  if (eitherNames.has(given) || !person.name.includes(" ")) return true
  if (femaleNames.has(given)) return isShe
  return !isShe || !firstNames.has(given)
}
