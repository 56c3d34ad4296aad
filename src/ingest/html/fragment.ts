import { type MediaDraft, mediaOf } from "../../model/media.ts"
import { absoluteUrl } from "./absolute-url.ts"
import { blockText } from "./block-text.ts"
import { parseHtml } from "./parse-html.ts"
import { pixelsOf } from "./pixels.ts"
import { textOfHtml } from "./text-of-html.ts"

const LEAST_SIDE = 50

const pictureOf = (image: Element, base: string | null): MediaDraft | null => {
  const contentUrl = absoluteUrl(image.getAttribute("data-src") ?? image.getAttribute("src"), base)
  const [width, height] = [pixelsOf(image.getAttribute("width")), pixelsOf(image.getAttribute("height"))]
  // Pixels that count readers, and the buttons of social networks.
  if (!contentUrl || [width, height].some((pixels) => pixels !== null && pixels < LEAST_SIDE)) return null
  const caption = image.closest("figure")?.querySelector("figcaption")
  return {
    ...mediaOf("IMAGE"),
    contentUrl,
    width: width || null,
    height: height || null,
    alternativeText: image.getAttribute("alt")?.trim() || null,
    caption: caption ? blockText(caption).replace(/\s+/g, " ") || null : null,
  }
}

/** The plain text and the pictures of a piece of HTML; captions are with the pictures, not in the text. */
export const fragmentOf = (html: string, base: string | null): { text: string; media: MediaDraft[] } => {
  if (!/<[a-zA-Z]/.test(html)) return { text: textOfHtml(html), media: [] }
  const { body } = parseHtml(html)
  const media = [...body.querySelectorAll("img")].flatMap((image) => pictureOf(image, base) ?? [])
  for (const caption of body.querySelectorAll("figcaption")) caption.remove()
  const once = media.filter((item, i) => media.findIndex(({ contentUrl }) => contentUrl === item.contentUrl) === i)
  return { text: blockText(body), media: once }
}
