import { monthOfName } from "../../lib/month-of-name.ts"
import { knownPlace } from "../gazetteer/known-places.ts"

const LONGEST = 2_000
const WORD = "(?:(?:St|Mt|Ft|Ste)\\. )?\\p{Lu}[\\p{L}\\p{M}'’-]+"
const NAME = `${WORD}(?: (?:(?:de|la|al|el|of|du|del|di|am|an der|sur) )?${WORD}){0,3}`
/** "in Port Ellis, Kenora", at a place where the name of a place ends. */
const IN = new RegExp(
  `(?<!\\p{L})(?:[Ii]n|[Oo]utside|[Nn]ear|[Àà]|[Ee]n) (${NAME})(?:(?=, (${NAME}))|(?=[,;:)]|\\.(?: |$)|$| (?:on|during|after|before|as|in|while|when|where|at|am|le|el|il|im|auf|bei)\\b| [–—(-]))`,
  "gu",
)
/** "LEEDS, ENGLAND - JANUARY 12: …", as Getty begins its captions. */
const DATELINE = /^(\p{Lu}[\p{Lu} .'’-]{2,40}?)(?:, \p{Lu}[\p{Lu} .'’-]{1,40})?\s*[-–—]\s*([\p{L}]{3,9})\.? \d{1,2}\b/u
/** "… a street, Odra, Poland, May 5": a place before its country before the date. */
const BEFORE_DATE = new RegExp(`, (${NAME}), (${NAME}),? (?:on )?(\\p{L}{3,9})\\.? \\d{1,2}\\b`, "gu")
const NOT_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b|^(?:Spring|Summer|Autumn|Winter|Easter|Christmas|Lent|Ramadan|Parliament|Congress|English|Spanish|French|German|Arabic|Chinese|Russian|Hebrew|Latin|Group|Game|Round|Race|Stage|Week|Day|Act|Chapter|Formula|World War|Series|Season|Super Bowl|League|Division|Premier|Major|Mr|Mrs|Ms|Dr|President|Prime|Pope|King|Queen|Prince|God|Jesus|Christ|Allah|Islam|Christianity|Olympic|Euro|World Cup|Champions|NATO|Afrikaans|[A-Z]{2,3}$)\b/
const OTHER_LANGUAGE = /^(?:[Àà]|[Ee]n) /

const cased = (name: string): string =>
  name.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase())

const WEEKDAY = / (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*$/

const isMonth = (word: string): boolean => monthOfName(word, null) !== null

/** The place in which a caption says that the picture was taken, null when it names none or several. */
export const placeTaken = (caption: string): string | null => {
  const text = caption.slice(0, LONGEST)
  const dateline = DATELINE.exec(text)
  if (dateline && isMonth(dateline[2]!)) return cased(dateline[1]!.trim())
  const found = [...text.matchAll(IN)]
    .map(([words, place, within]) => ({ words, place: place!.replace(WEEKDAY, ""), within }))
    .filter(({ place, words }) => !NOT_PLACE.test(place) && (!OTHER_LANGUAGE.test(words) || knownPlace(place) !== null))
  const dated = [...text.matchAll(BEFORE_DATE)].filter((match) => isMonth(match[3]!) && knownPlace(match[2]!) !== null)
  const places = new Set([...found.map(({ place }) => place), ...dated.map((match) => match[1]!)])
  if (places.size === 1) return [...places][0]!
  const sure = new Set(
    found.filter(({ place, within }) => knownPlace(place) || (within && knownPlace(within))).map(({ place }) => place),
  )
  return sure.size === 1 ? [...sure][0]! : null
}
