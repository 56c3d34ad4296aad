import { picturePath } from "../../../lib/picture-key.ts"
import { type MediaDraft, mediaOf } from "../../../model/media.ts"
import { pixelsOf } from "../../html/pixels.ts"
import { lineOfHtml } from "../../html/text-of-html.ts"
import { isCall } from "../drop-lines.ts"
import type { LinkedData } from "../meta/json-ld.ts"
import type { MetaTags } from "../meta/meta-tags.ts"
import { isContentPicture, isPictureAddress, isStandIn } from "./is-content-picture.ts"
import { described, linkedPlayers, mediaNodes } from "./linked-media.ts"
import { pictureSource } from "./picture-source.ts"
import { pictureWords } from "./picture-words.ts"
import { playerKey, shownPlayers, statedPlayers } from "./players.ts"
import { renditionOf } from "./same-picture.ts"

const MOST = 60
const MOST_LOOKED_AT = 200

export type MediaPage = {
  document: Document
  meta: MetaTags
  nodes: readonly LinkedData[]
  url: string | null
  base: string | null
  leadImage: string | null
}

const pictureOf = (image: Element, page: MediaPage): MediaDraft | null => {
  const source = pictureSource(image, page.base)
  if (!source || !isContentPicture(image, source.contentUrl, page)) return null
  const words = pictureWords(image)
  // Who calls to subscribe in a caption shows an advertisement.
  if (words.caption && isCall(words.caption)) return null
  return {
    ...mediaOf("IMAGE"),
    ...source,
    alternativeText: image.getAttribute("alt")?.replace(/\s+/g, " ").trim() || null,
    ...words,
  }
}

const leadOf = ({ leadImage, meta }: MediaPage): MediaDraft[] => {
  if (!leadImage || !isPictureAddress(leadImage) || isStandIn(leadImage)) return []
  const width = pixelsOf(meta.first("og:image:width")) || null
  const height = pixelsOf(meta.first("og:image:height")) || null
  const alternativeText = meta.first("og:image:alt", "twitter:image:alt")
  return [{ ...mediaOf("IMAGE"), contentUrl: leadImage, width, height, alternativeText }]
}

/** Its words as text: pages that escape twice leave markup in them. */
const plain = (item: MediaDraft): MediaDraft => {
  const text = (words: string | null) => (words === null ? null : lineOfHtml(words) || null)
  return {
    ...item,
    caption: text(item.caption),
    creditText: text(item.creditText),
    alternativeText: text(item.alternativeText),
  }
}

/** What one of two says of the same, and the other where that is silent; sizes only together. */
const merged = (a: MediaDraft, b: MediaDraft): MediaDraft => {
  const known = Object.fromEntries(Object.entries(a).filter(([, value]) => value !== null))
  const { width, height } = a.width !== null ? a : b
  return { ...b, ...known, width, height }
}

const once = (items: readonly MediaDraft[], keyOf: (url: string) => string): MediaDraft[] => {
  const found = new Map<string, MediaDraft>()
  for (const item of items) {
    const key = keyOf(item.contentUrl!)
    const known = found.get(key)
    found.set(key, known ? merged(known, item) : item)
  }
  return [...found.values()]
}

/** The lead image first; the picture of the page that is another rendition of it is that picture. */
const led = (lead: readonly MediaDraft[], pictures: readonly MediaDraft[]): MediaDraft[] => {
  const [first] = lead
  if (!first) return [...pictures]
  const addresses = pictures.map(({ contentUrl }) => contentUrl!)
  const same = addresses.some((url) => picturePath(url) === picturePath(first.contentUrl!))
    ? null
    : renditionOf(first.contentUrl!, addresses)
  const twin = pictures.find(({ contentUrl }) => contentUrl === same)
  return [twin ? merged(first, twin) : first, ...pictures.filter((item) => item !== twin)]
}

/**
 * The pictures, videos and recordings of an article, each once: the lead image, the other pictures in the order of the page,
 * what plays. Caption and credit apart. Ornaments, advertisements and teasers of other articles are left out. Read before
 * the page is cleaned.
 */
export const readMedia = (page: MediaPage): MediaDraft[] => {
  const { document, base, nodes, meta } = page
  const images = [...document.querySelectorAll("img,amp-img")].slice(0, MOST_LOOKED_AT)
  const shown = once(
    images.flatMap((image) => pictureOf(image, page) ?? []),
    picturePath,
  )
  const known = mediaNodes(nodes, /^ImageObject$/)
  const pictures = once(led(leadOf(page), shown), picturePath).map((item) => described(item, known, base))
  const players = once([...linkedPlayers(nodes, base), ...shownPlayers(document, base)], playerKey)
  const stated = statedPlayers(meta, base).filter(
    ({ mediaType }) => !players.some((item) => item.mediaType === mediaType),
  )
  return [...pictures, ...players, ...stated].slice(0, MOST).map(plain)
}
