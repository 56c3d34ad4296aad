import { type MediaDraft, type MediaType, mediaOf } from "../../model/media.ts"
import { isCaption } from "./is-caption.ts"
import { captionsAlike, undouble } from "./undouble.ts"

const LONGEST = 1_500
/** Of a caption that only a label makes one. */
const LONGEST_LINE = 500
/** A repeated caption stands near its first standing; comparing with all would take quadratic time. */
const REPEATED_WITHIN = 20
const NUMBERED =
  /^(?:(?:slide|image|photo|picture|foto|bild|imagen) )?(\d{1,3}) ?(?:of|\/|von|de|di) ?(\d{1,3})[ .:)|–—-]+(?=\S)/i
const NUMBER_ALONE = /^(?:(?:slide|image|photo|picture|foto|bild|imagen) )?(\d{1,3}) ?(?:of|\/|von|de|di) ?(\d{1,3})$/i
/** Two lines for one picture, in either order of the page: whose it is, and what it shows. */
const SOURCE_LINE = /^(?:image|media|video) source[,:]? (.{2,120})$/i
const CAPTION_LINE = /^(?:image|media|video) caption[,:]? (.{2,})$/i
const DRAWN = /(?:^|[.!?]["”’)]? |[—–|] ?)(?:info)?(?:graphic|illustration|map|chart)s?(?: by| ?:)/i

/** The number that a gallery gives a picture, null when it is no such number. */
const positionIn = (found: RegExpExecArray | null): number | null =>
  found && +found[1]! >= 1 && +found[1]! <= +found[2]! ? +found[1]! : null

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

const mediaTypeOf = (caption: string): MediaType => {
  if (/^video\b/i.test(caption)) return "VIDEO"
  return DRAWN.test(caption) ? "GRAPHIC" : "IMAGE"
}

/** The pictures of a caption; `position` is the number that stood on a line of its own before it. */
const mediaFrom = (part: string, position: number | null): MediaDraft[] => {
  const numbered = NUMBERED.exec(part)
  const own = positionIn(numbered)
  return undouble(own === null ? part : part.slice(numbered![0].length)).map((caption) => ({
    ...mediaOf(mediaTypeOf(caption)),
    caption,
    position: own ?? position,
  }))
}

const isRepeated = (item: MediaDraft, media: readonly MediaDraft[]): boolean =>
  media.slice(-REPEATED_WITHIN).some((known) => captionsAlike(known.caption ?? "", item.caption ?? ""))

/** What a paragraph of two-line captions adds: the caption to the picture whose source was just named, or a new picture. */
const twoLined = (paragraph: string, previous: MediaDraft | null): MediaDraft | null => {
  const source = SOURCE_LINE.exec(paragraph)?.[1]
  // A page on one line begins so too.
  const caption = paragraph.length <= LONGEST_LINE ? CAPTION_LINE.exec(paragraph)?.[1] : undefined
  if (source) return { ...mediaOf("IMAGE"), creditText: source }
  return caption ? { ...(previous ?? mediaOf("IMAGE")), caption } : null
}

/** The pictures that a paragraph is about, null when it belongs to the body. */
const picturesIn = (paragraph: string, next: string | undefined, position: number | null): MediaDraft[] | null => {
  const parts = paragraph.length > LONGEST * 10 ? [paragraph] : galleryParts(paragraph)
  // A gallery prints a caption twice; that marks it where it has no credit.
  const isDoubled = position !== null && paragraph.length <= LONGEST && next === paragraph
  return isDoubled || parts.every(isCaption) ? parts.flatMap((part) => mediaFrom(part, position)) : null
}

type Reading = {
  kept: string[]
  media: MediaDraft[]
  /** The picture of which the paragraph before named only the source. */
  sourced: MediaDraft | null
  /** The gallery number that stood alone in the paragraph before. */
  numbered: { text: string; position: number } | null
  /** The paragraph before, when it was a caption. */
  caption: string | null
}

const read = (reading: Reading, paragraph: string, next: string | undefined): void => {
  const { media, kept, sourced, numbered } = reading
  if (paragraph === reading.caption) return
  const two = twoLined(paragraph, sourced)
  if (two && sourced) media.pop()
  const pictures = two ? [two] : picturesIn(paragraph, next, numbered?.position ?? null)
  const position = positionIn(NUMBER_ALONE.exec(paragraph))
  if (numbered && !pictures) kept.push(numbered.text)
  if (pictures) for (const found of pictures) if (!isRepeated(found, media)) media.push(found)
  if (!pictures && position === null) kept.push(paragraph)
  reading.sourced = two && !two.caption ? two : null
  reading.numbered = position === null ? null : { text: paragraph, position }
  reading.caption = pictures ? paragraph : null
}

/**
 * Parts the captions of photographs from the paragraphs of a text. A caption keeps its credit and all its words, and
 * stands once however often the page repeated it; pictures without a caption are not invented.
 */
export const takeCaptions = (paragraphs: readonly string[]): { paragraphs: string[]; media: MediaDraft[] } => {
  const reading: Reading = { kept: [], media: [], sourced: null, numbered: null, caption: null }
  for (const [i, paragraph] of paragraphs.entries()) read(reading, paragraph, paragraphs[i + 1])
  if (reading.numbered) reading.kept.push(reading.numbered.text)
  return { paragraphs: reading.kept, media: reading.media }
}
