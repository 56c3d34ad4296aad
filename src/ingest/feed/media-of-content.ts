import { type MediaDraft, mediaOf } from "../../model/media.ts"
import { isPictureAddress } from "../page/media/is-content-picture.ts"
import { pictureSource } from "../page/media/picture-source.ts"
import { pictureWords } from "../page/media/picture-words.ts"
import { shownPlayers } from "../page/media/players.ts"

const LEAST_SIDE = 50
const MOST = 100
/** Houses that put their counters and buttons into others' feeds. */
const COUNTER =
  /(?:^|\.)(?:feedburner|feedproxy\.google|feedsportal|pheedo|feedblitz|wordpress|wp|facebook|google-analytics)\.com$/
const COUNTING = /^(?:feeds?|feedproxy|feedads|stats|pixel|counter|rss|www|res\d?|da|api)\./
const ORNAMENT = /wp-smiley|emoji|avatar|gravatar/i

const isCounter = ({ hostname, pathname }: URL): boolean =>
  COUNTER.test(hostname) && COUNTING.test(hostname) && !/\.(?:jpe?g|png|webp)$/i.test(pathname)

const pictureOf = (image: Element, base: string | null): MediaDraft | null => {
  const source = pictureSource(image, base)
  if (!source || !isPictureAddress(source.contentUrl) || isCounter(new URL(source.contentUrl))) return null
  const sides = [source.width, source.height]
  if (sides.some((side) => side !== null && side < LEAST_SIDE) || hasZeroSide(image)) return null
  if (ORNAMENT.test(image.getAttribute("class") ?? "")) return null
  const alternativeText = image.getAttribute("alt")?.replace(/\s+/g, " ").trim() || null
  return { ...mediaOf("IMAGE"), ...source, alternativeText, ...wordsOf(image) }
}

/** Beside a picture that stands alone in the text, nothing speaks of it. */
const wordsOf = (image: Element) => (image.parentElement?.localName === "body" ? {} : pictureWords(image))

const hasZeroSide = (image: Element): boolean =>
  ["width", "height"].some((name) => /^0+(?:px)?$/.test(image.getAttribute(name)?.trim() ?? "")) ||
  /display\s*:\s*none/i.test(image.getAttribute("style") ?? "")

/** The pictures and players in the HTML of an entry, without counters of readers, buttons and smileys. */
export const mediaOfContent = (document: Document, base: string | null): MediaDraft[] => [
  ...[...document.querySelectorAll("img,amp-img")].slice(0, MOST).flatMap((image) => pictureOf(image, base) ?? []),
  ...shownPlayers(document, base),
]
