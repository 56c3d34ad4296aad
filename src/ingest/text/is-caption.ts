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
  /[.!?]["”’)]?[ |]* ?(?:(?:[Ff]ile|[Hh]andout) )?(?:[Mm]andatory )?(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Pp]hotographer|[Pp]icture|[Ii]mage|[Ff]oto|FOTO|[Bb]ild(?:rechte|nachweis|quelle)?|[Vv]ideo(?= by)|[Ii]magen|[Ff]ot\.|[Ff]otografía|[Ff]oto|Фото|[Gg]raphic|[Ii]llustration|[Cc]redit|[Cc]rédits?|[Cc]rédito)s?(?: (?:[Cc]redit|[Ss]ource|photo))?(?: ?[:：/]| by|\.{3}|…|(?<=ot\.)|(?<=redit)(?= \S+ \S+\/)) ?\p{Lu}[^\n.!?:]{1,100}\.?$/u
/** "(A B/House)": the slash between names makes the credit, whether or not the house is known. */
const BRACKETED_NAMES = new RegExp(
  `\\S+ \\S+ [([]${NAME}(?: ${NAME}){1,3}(?: ?/ ?| \\| )(?:${HOUSE}(?: via | ?/ ?)){0,2}${HOUSE}[)\\]]\\.?$`,
  "u",
)
/** Names behind the last stop, dash or bracket, of which the last is an agency's: "… waits. Ana Ruiz/AFP". */
const AGENCY_LAST = new RegExp(
  `(?:^|[.!?:—–|([\\]"”’)] ?)${NAME}(?: ${NAME}| (?:de|da|di|van|von|al|el|bin)){0,4}(?: ?/ ?${HOUSE}){0,2}(?: ?/ ?(?:via )?| via )([\\p{L}. -]{2,40})[)\\]]?\\.?$`,
  "u",
)
/** "… waits. REUTERS/Ana Ruiz/File Photo", "(Xinhua/Ana Ruiz)": what stands before the slash is an agency's. */
const AGENCY_FIRST = new RegExp(
  `(?:[.!?—–|([\\]"”’)/] ?)((?:THE |The )?\\p{L}[\\p{L}-]*(?: \\p{L}+){0,2}) ?/ ?${NAME}(?: ${NAME}){1,3}(?:(?:/|, ?)(?:[Ff]ile|[Pp]ool|[Hh]andout)(?: [Pp]hoto)?)?[)\\]]?\\.?$`,
  "u",
)
/** "… waits. Courtesy of Bay Lines", "(Ana Ruiz via X)", "… waits. Photo courtesy Bay Lines". */
const GIVEN =
  /[.!?]["”’)]? (?:[Pp]hotos? )?[Cc]ourtesy(?: of)? (?:the )?\p{Lu}[^.!?\n]{2,80}\.?$|[([]\p{Lu}[^()[\]\n]{2,60} via (?:X|Twitter|Facebook|Instagram|Storyful|YouTube|Telegram|TikTok)[)\]]$|[.!?] @?\S+(?: \S+)? via Storyful$|[([](?:[Ff]oto|[Bb]ild|[Ss]creen ?(?:grab|shot)|PTI Photo)\b[^()[\]\n]{0,80}[)\]]$|[([][Ss]upplied[)\]]$|[.!?] (?:\([Cc]\) |[Cc]opyright (?:AP|AFP)\b)[^\n.!?]{2,80}$/u

const isCredited = (paragraph: string): boolean => {
  const tail = paragraph.slice(-200)
  // In a line of capitals every word looks like a name.
  if (!/\p{Ll}/u.test(paragraph)) return false
  if ([CREDITED, LABELLED_LAST, BRACKETED_NAMES, GIVEN].some((form) => form.test(tail))) return true
  const agencies = [AGENCY_LAST, AGENCY_FIRST].map((form) => form.exec(tail)?.[1]?.replace(/ file(?: photo)?$/i, ""))
  return agencies.some((agency) => agency !== undefined && agencyNamed(agency) !== null)
}

/** Whether a paragraph is the caption of a picture: it ends in a credit, or it is short and says so itself. */
export const isCaption = (paragraph: string): boolean =>
  paragraph.length <= LONGEST && (isCredited(paragraph) || (LABELLED.test(paragraph) && paragraph.length < LONGEST / 3))
