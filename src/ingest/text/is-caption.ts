import { agencyNamed } from "../../model/photo-agencies.ts"

const LONGEST = 1_500
const NAME = "\\p{Lu}[\\p{L}.'’-]*"
const HOUSE = `\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?: (?:of|and|the|de|&|\\p{Lu}[\\p{L}\\p{N}.&'’-]*)){0,4}`
const LABELLED =
  /^(?:(?:file |handout )?(?:photo|image|picture|photograph|foto|video|graphic)s?(?: (?:caption|credit|source))?(?: by)? ?:|(?:photo|photograph|image|picture)s? (?:by|credit|courtesy)\b|caption ?:|(?:photo )?credit ?:|©|file photo\b|FILE [-–—] )/i
/** A credit in brackets, behind a dash or after a copyright mark, at the end of the paragraph. */
const CREDITED =
  /[([](?:(?:AP|AFP|EPA|file|handout|PA|UPI|reuters) )?(?:photo|photograph|image|picture|pool|courtesy|handout|credit|screenshot)s?\b[^()[\]\n]{0,140}[)\]]\.?$|[—–|] ?(?:(?:file )?photo|photograph|image|picture|credit)s?(?: (?:credit|by|courtesy of)|:)[^\n—–|]{1,140}$|© ?[^\n]{2,80}$/i
/** Behind the last stop, a label and names: "… waits. Photograph: A B/House". */
const LABELLED_LAST =
  /[.!?]["”’)]? (?:(?:[Ff]ile|[Hh]andout) )?(?:[Pp]hoto|[Pp]hotograph|[Pp]icture|[Ii]mage|[Ff]oto|[Gg]raphic|[Ii]llustration|[Cc]redit)s?(?: ?:| by) ?\p{Lu}[^\n.!?:]{1,100}\.?$/u
/** "(A B/House)": the slash between names makes the credit, whether or not the house is known. */
const BRACKETED_NAMES = new RegExp(
  `\\S+ \\S+ \\S+ [([]${NAME}(?: ${NAME}){1,3} ?/ ?(?:${HOUSE} via )?${HOUSE}[)\\]]\\.?$`,
  "u",
)
/** Names behind the last stop, dash or bracket, of which the last is an agency's: "… waits. Ana Ruiz/AFP". */
const AGENCY_LAST = new RegExp(
  `(?:^|[.!?:—–|([\\]"”’)] ?)${NAME}(?: ${NAME}| (?:de|da|di|van|von|al|el|bin)){0,4}(?:/(?:via )?| via )([\\p{L}. -]{2,40})[)\\]]?\\.?$`,
  "u",
)
const AGENCY_FIRST =
  /[.)\]]?\s[([]?(?:AP|AFP|REUTERS|Reuters|EPA)\/\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}[)\]]?\.?$/u

const isCredited = (paragraph: string): boolean => {
  const tail = paragraph.slice(-200)
  // In a line of capitals every word looks like a name.
  if (!/\p{Ll}/u.test(paragraph)) return false
  if ([CREDITED, LABELLED_LAST, BRACKETED_NAMES, AGENCY_FIRST].some((form) => form.test(tail))) return true
  const last = AGENCY_LAST.exec(tail)?.[1]
  return last !== undefined && agencyNamed(last) !== null
}

/** Whether a paragraph is the caption of a picture: it ends in a credit, or it is short and says so itself. */
export const isCaption = (paragraph: string): boolean =>
  paragraph.length <= LONGEST && (isCredited(paragraph) || (LABELLED.test(paragraph) && paragraph.length < LONGEST / 3))
