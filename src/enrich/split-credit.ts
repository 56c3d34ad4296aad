import { agencyNamed } from "../model/photo-agencies.ts"
import { agencyOf } from "./agencies.ts"
import { readCredit } from "./read-credit.ts"

const LONGEST_CREDIT = 160
const LABEL =
  "(?:(?:file|handout) )?(?:photo(?:graph)?s?|fotos?|images?|pictures?|graphics?|illustration|credit)(?: credit)?"

/** Behind a dash: "— Photo: A B/AP". */
const DASHED = new RegExp(`\\s*[—–|-] ?(${LABEL} ?(?:by|:|courtesy of) ?[^\\n]{2,${LONGEST_CREDIT}})$`, "i")
/** Without a dash, after the last stop: "… waits. Photo: A B/AP", "… waits. © Jane Doe". */
const AFTER_STOP = new RegExp(
  `(?<=[.!?"”)])\\s+((?:${LABEL} ?(?:by\\b|:)|©|(?:AP|AFP) Photo/) ?[^\\n.!?]{2,${LONGEST_CREDIT}}\\.?)$`,
  "i",
)
/** "©" anywhere near the end. */
const COPYRIGHT = /\s*[—–|-]?\s*(© ?[^\n]{2,100})$/
/** The whole text is a credit: "Photo by Jane Doe", "© AFP". */
const ALL_CREDIT = new RegExp(`^(?:(?:${LABEL})(?: ?:| by\\b| courtesy\\b)|©|courtesy of\\b)`, "i")
/** Words that a caption has and a credit has not: a sentence's end, or three small words in a row. */
const TELLING = /\p{Ll}{2}[.!?]["”]? \S|(?: \p{Ll}+){3}(?: |$)/u
const BRACKETED = /\s*[([]([^()[\]\n]{2,160})[)\]][.\s]*$/
const BRACKET_LABEL =
  /^(?:(?:file|handout|pool|courtesy|screen ?shot)\b|(?:AP |AFP |EPA |PA |UPI |Reuters )?(?:photo|photograph|image|picture|credit|courtesy|illustration)s?\b|©)/i
const BARE = /^(.{3,}[.!?"”])\s+((?:\p{Lu}[\p{L}.'’-]*(?: ?\/ ?| )){0,5}(?:via )?[\p{L}. -]{2,40})$/u

export type ParsedCaption = { caption: string | null; creditText: string | null }

/** Without a label and its colon, which say what the words are and are not part of them. */
const unlabelled = (words: string): string =>
  words.trim().replace(new RegExp(`^${LABEL}(?: (?:caption|by))? ?: ?`, "i"), "")

const parted = (text: string, at: number, credit: string): ParsedCaption => ({
  caption: unlabelled(text.slice(0, at).replace(/[\s—–|-]+$/, "")) || null,
  creditText: unlabelled(credit),
})

/** "Jane Doe/Harbour Courier": the slash between names makes the credit. */
const NAMES_WITH_SLASH = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?\p{Lu}[^,;()]{2,60}$/u

/** A bracket is a credit when it says so, or when all of it is names of which one is an agency's. */
const isBracketCredit = (inside: string): boolean =>
  BRACKET_LABEL.test(inside) ||
  NAMES_WITH_SLASH.test(inside) ||
  (/[/]|\bvia\b/.test(inside) ? readCredit(inside).agencies.length > 0 : agencyOf(inside) !== null)

/** Words behind the last stop are a credit when they are nothing but names, one of them an agency's. */
const isBareCredit = (words: string): boolean => {
  const parts = words.split(/\s*(?:\/|\bvia\b)\s*/)
  const { creators, agencies } = readCredit(words)
  return (
    agencies.length > 0 &&
    (parts.length > 1 ? creators.length + agencies.length >= parts.length : agencyNamed(words) !== null)
  )
}

/** "Image: Boats wait …" is a caption under a label, "Image: Jane Doe" a credit. */
const isAllCredit = (text: string): boolean => {
  if (!ALL_CREDIT.test(text) || text.length > LONGEST_CREDIT || TELLING.test(text)) return false
  const { creators, agencies } = readCredit(text)
  return creators.length + agencies.length > 0
}

/**
 * Parts the credit from the words of a caption, in the forms that papers print; both as printed. A text that is all
 * credit has no caption, a text without a recognisable credit is all caption.
 */
export const splitCredit = (text: string): ParsedCaption => {
  if (isAllCredit(text)) return { caption: null, creditText: unlabelled(text) }
  const tailAt = Math.max(0, text.length - LONGEST_CREDIT - 60)
  const tail = text.slice(tailAt)
  for (const form of [DASHED, AFTER_STOP, COPYRIGHT]) {
    const found = form.exec(tail)
    if (found) return parted(text, tailAt + found.index, found[1]!)
  }
  const bracket = BRACKETED.exec(tail)
  if (bracket && isBracketCredit(bracket[1]!)) return parted(text, tailAt + bracket.index, bracket[1]!)
  const bare = BARE.exec(text.slice(0, 2_000))
  if (bare && isBareCredit(bare[2]!)) return { caption: bare[1]!, creditText: bare[2]! }
  return { caption: unlabelled(text) || null, creditText: null }
}
