import { agencyNamed } from "../../model/photo-agencies.ts"
import { isFullName, splitByline } from "../split-byline.ts"

const LONGEST = 140
const OPENING =
  /^(?:(?:Written|Reported|Reporting|Posted|Published|Story|Words|Text)(?: and photos)? )?(?:[Bb]y|BY):? (?=\p{Lu})|^(?:Von|VON|Par|PAR|Por|POR|Door|Av|Af):? (?=\p{Lu})/u
/** Who signs without a name. */
const DESK =
  /\b(?:staff|correspondents?|reporters?|editors?|newsroom|news desk|agenc(?:y|ies)|wire services?|news service)\b/i
const MOST_DESK_WORDS = 6

const isDesk = (name: string): boolean =>
  (DESK.test(name) && name.split(" ").length <= MOST_DESK_WORDS) || agencyNamed(name) !== null

/** Whether a line says who wrote, and nothing else: "By Jane Doe and John Roe, staff writers", "By Reuters Staff". */
export const isByline = (line: string): boolean => {
  const opening = line.length <= LONGEST && !/[!?]$/.test(line) ? OPENING.exec(line) : null
  if (!opening) return false
  return splitByline(line).length > 0 || isDesk(line.slice(opening[0].length))
}

/** Whether a line is nothing but the names of people. */
export const isNames = (line: string): boolean => line.length <= LONGEST && line.split(/, | and | & /).every(isFullName)
