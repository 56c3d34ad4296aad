import { type MediaDraft, mediaOf } from "../../model/media.ts"
import { agencyNamed } from "../../model/photo-agencies.ts"
import { captionsAlike, undouble } from "./undouble.ts"

const LONGEST = 1_500
/** A repeated caption stands near its first standing; comparing with all would take quadratic time. */
const REPEATED_WITHIN = 20
const NUMBERED = /^(\d{1,3}) ?(?:of|\/) ?(\d{1,3})[ .:)–—-]+(?=\S)/
const LABELLED =
  /^(?:(?:file )?(?:photo|image|picture|photograph|video|graphic)s?(?: (?:caption|credit|source))?(?: by)? ?:|(?:photo|photograph|image|picture)s? (?:by|credit|courtesy)\b|caption ?:|(?:photo )?credit ?:|©|file photo\b|FILE [-–—] )/i
/** Two lines for one picture, in either order of the page: whose it is, and what it shows. */
const SOURCE_LINE = /^(?:image|media|video) source[,:]? (.{2,120})$/i
const CAPTION_LINE = /^(?:image|media|video) caption[,:]? (.{2,})$/i
/** A credit in brackets, behind a dash or after a copyright mark, at the end of the paragraph. */
const CREDITED =
  /[([](?:(?:AP|AFP|EPA|file|handout|PA|UPI|reuters) )?(?:photo|photograph|image|picture|pool|courtesy|handout|credit|screenshot)s?\b[^()[\]\n]{0,140}[)\]]\.?$|[—–|] ?(?:(?:file )?photo|photograph|image|picture|credit)s?(?: (?:credit|by|courtesy of)|:)[^\n—–|]{1,140}$|© ?[^\n]{2,80}$/i
/** The last bracket or the last words after a slash, where an agency's name makes a credit. */
const AGENCY_LAST = /(?:\p{Lu}[\p{L}.'’ -]{1,60}(?:\/| via ))([\p{L}. -]{2,40})[)\]]?\.?$/u
const AGENCY_FIRST =
  /[.)\]]?\s[([]?(?:AP|AFP|REUTERS|Reuters|EPA)\/\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}[)\]]?\.?$/u

const isCredited = (paragraph: string): boolean => {
  const tail = paragraph.slice(-200)
  if (CREDITED.test(tail) || AGENCY_FIRST.test(tail)) return true
  const last = AGENCY_LAST.exec(tail)?.[1]
  return last !== undefined && agencyNamed(last) !== null
}

/** The parts of a paragraph that runs on over several pictures of one gallery: "1 of 3 … 2 of 3 …". */
const galleryParts = (paragraph: string): string[] => {
  const first = NUMBERED.exec(paragraph)
  if (!first || +first[1]! > +first[2]!) return [paragraph]
  const parts: string[] = []
  let rest = paragraph
  for (let next = +first[1]! + 1; next <= +first[2]!; next++) {
    const at = rest.search(new RegExp(`(?<= )${next} of ${first[2]} \\S`))
    if (at < 0) break
    parts.push(rest.slice(0, at).trim())
    rest = rest.slice(at)
  }
  return [...parts, rest]
}

const isCaption = (paragraph: string): boolean =>
  paragraph.length <= LONGEST && (isCredited(paragraph) || (LABELLED.test(paragraph) && paragraph.length < LONGEST / 3))

const mediaFrom = (part: string): MediaDraft[] => {
  const numbered = NUMBERED.exec(part)
  const position = numbered && +numbered[1]! >= 1 && +numbered[1]! <= +numbered[2]! ? +numbered[1]! : null
  const isVideo = /^video\b/i.test(part)
  return undouble(position === null ? part : part.slice(numbered![0].length)).map((caption) => ({
    ...mediaOf(isVideo ? "VIDEO" : "IMAGE"),
    caption,
    position,
  }))
}

const isRepeated = (item: MediaDraft, media: readonly MediaDraft[]): boolean =>
  media.slice(-REPEATED_WITHIN).some((known) => captionsAlike(known.caption ?? "", item.caption ?? ""))

/** What a paragraph of two-line captions adds: the caption to the picture whose source was just named, or a new picture. */
const twoLined = (paragraph: string, previous: MediaDraft | null): MediaDraft | null => {
  const source = SOURCE_LINE.exec(paragraph)?.[1]
  const caption = CAPTION_LINE.exec(paragraph.slice(0, LONGEST))?.[1]
  if (source) return { ...mediaOf("IMAGE"), creditText: source }
  return caption ? { ...(previous ?? mediaOf("IMAGE")), caption } : null
}

/**
 * Parts the captions of photographs from the paragraphs of a text. A caption keeps its credit and all its words, and
 * stands once however often the page repeated it; pictures without a caption are not invented.
 */
export const takeCaptions = (paragraphs: readonly string[]): { paragraphs: string[]; media: MediaDraft[] } => {
  const kept: string[] = []
  const media: MediaDraft[] = []
  /** The picture of which the paragraph before named only the source. */
  let sourced: MediaDraft | null = null
  for (const paragraph of paragraphs) {
    const two = twoLined(paragraph, sourced)
    if (two && sourced) media.pop()
    sourced = two && !two.caption ? two : null
    const parts = two || paragraph.length > LONGEST * 10 ? [paragraph] : galleryParts(paragraph)
    if (!two && !parts.every(isCaption)) kept.push(paragraph)
    else for (const found of two ? [two] : parts.flatMap(mediaFrom)) if (!isRepeated(found, media)) media.push(found)
  }
  return { paragraphs: kept, media }
}
