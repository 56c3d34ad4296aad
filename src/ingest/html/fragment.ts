import { type MediaDraft, mediaOf } from "../../model/media.ts"
import { absoluteUrl } from "./absolute-url.ts"
import { blockText } from "./block-text.ts"
import { parseHtml } from "./parse-html.ts"
import { pixelsOf } from "./pixels.ts"
import { textOfHtml } from "./text-of-html.ts"

const LEAST_SIDE = 50
const LONGEST_CREDIT = 120

const pictureOf = (image: Element, base: string | null): MediaDraft | null => {
  const contentUrl = absoluteUrl(image.getAttribute("data-src") ?? image.getAttribute("src"), base)
  const [width, height] = [pixelsOf(image.getAttribute("width")), pixelsOf(image.getAttribute("height"))]
  // Pixels that count readers, and the buttons of social networks.
  if (!contentUrl || [width, height].some((pixels) => pixels !== null && pixels < LEAST_SIDE)) return null
  const figure = image.closest("figure")
  const caption = figure?.querySelector("figcaption")
  return {
    ...mediaOf("IMAGE"),
    contentUrl,
    width: width || null,
    height: height || null,
    alternativeText: image.getAttribute("alt")?.trim() || null,
    caption: caption ? blockText(caption).replace(/\s+/g, " ") || null : null,
    creditText: figure ? creditIn(figure) : null,
  }
}

/** What a figure says outside its caption is whose the picture is. */
const creditIn = (figure: Element): string | null => {
  const whole = blockText(figure)
  const caption = figure.querySelector("figcaption")
  const rest = caption ? whole.replace(blockText(caption), "") : ""
  const line = rest.replace(/\s+/g, " ").trim()
  return line !== "" && line.length <= LONGEST_CREDIT ? line : null
}

/** A figure of pictures with a caption has no words of the text; other figures hold tables, quotations, embedded posts. */
const isOfPictures = (figure: Element): boolean =>
  figure.querySelector("img,picture,video,audio") !== null &&
  figure.querySelector("figcaption") !== null &&
  figure.querySelector("table,blockquote,pre") === null &&
  blockText(figure).length <= LONGEST_CREDIT + blockText(figure.querySelector("figcaption")!).length

const picturesIn = (document: Document, base: string | null): MediaDraft[] =>
  [...document.body.querySelectorAll("img")].flatMap((image) => pictureOf(image, base) ?? [])

/**
 * The plain text and the pictures of a piece of HTML; captions are with the pictures, not in the text. `mediaIn` finds the
 * media where more is known of what the piece is.
 */
export const fragmentOf = (
  html: string,
  base: string | null,
  mediaIn: (document: Document, base: string | null) => MediaDraft[] = picturesIn,
): { text: string; media: MediaDraft[] } => {
  if (!/<[a-zA-Z]/.test(html)) return { text: textOfHtml(html), media: [] }
  const document = parseHtml(html)
  const { body } = document
  const media = mediaIn(document, base)
  for (const figure of body.querySelectorAll("figure")) if (isOfPictures(figure)) figure.remove()
  for (const caption of body.querySelectorAll("figcaption,.wp-caption-text")) caption.remove()
  const once = new Map(media.reverse().map((item) => [item.contentUrl, item]))
  return { text: blockText(body), media: [...once.values()].reverse() }
}
