import { absoluteUrl } from "../../html/absolute-url.ts"
import { pixelsOf } from "../../html/pixels.ts"
import { isSurrounding } from "../clean-page.ts"
import { lineOfElement, nameWords } from "../element-text.ts"

const LEAST_SIDE = 90
const WORDS =
  "(?:logos?|icons?|favicons?|avatars?|gravatars?|sprites?|spacers?|blank|pixel|badges?|buttons?|btn|emojis?|smil(?:ey|ie)s?|placeholder|loading|spinner|loader|bg|background|masthead|arrows?|promos?|adblock|headshots?)"
/** The name of a file that is such a word, begins or ends with one; a folder of them. */
const FILE = new RegExp(`^${WORDS}(?:$|[-_.\\d])|(?:^|[-_.])${WORDS}[-_\\d]*(?:x\\d+)?(?:@\\dx)?$`, "i")
const FOLDER = new RegExp(
  `/(?:${WORDS}|ads?|banners?|authors?|profiles?|userpics?|flags|themes?|plugins|templates?|skins?|svg)/`,
  "i",
)
const NAMES = new Set(
  "logo icon avatar gravatar emoji smiley badge sprite spacer pixel spinner headshot author profile social share".split(
    " ",
  ),
)
const COUNTER =
  /(?:^|\.)(?:doubleclick|googlesyndication|scorecardresearch|quantserve|adnxs|amazon-adsystem|gravatar)\.(?:net|com)$/
const COUNTING = /\/(?:pixel|beacon|track(?:er|ing)?|count(?:er)?|hit|stats?|p|b|tr)(?:\.\w+)?$/i
const PHOTOGRAPH = /\.(?:jpe?g|png|webp|avif)(?:$|[?&/])/i
const OWN_PAGE = /photo|foto|gallery|galer[iy]|image|imagen|bild|attachment|media|zoom|lightbox/i

/** Whether an address is that of a picture for its own sake, not of a logo, a button or a counter. */
export const isPictureAddress = (url: string): boolean => {
  const { hostname, pathname } = new URL(url)
  const file = pathname.slice(pathname.lastIndexOf("/") + 1).replace(/\.\w{3,4}$/, "")
  return !(
    FILE.test(file) ||
    FOLDER.test(pathname) ||
    /\.svg$/i.test(pathname) ||
    COUNTER.test(hostname) ||
    COUNTING.test(pathname)
  )
}

/** What a site shows for itself where an article has no picture. */
export const isStandIn = (url: string): boolean =>
  /(?:^|[-_.])(?:default|fallback|noimage|no-image)(?:[-_.]|$)/i.test(new URL(url).pathname.split("/").at(-1)!)

const isSmall = (image: Element): boolean => {
  const sides = [image.getAttribute("width"), image.getAttribute("height")].map(pixelsOf)
  const styled = /(?:^|;)\s*(?:width|height)\s*:\s*(\d+)px/i.exec(image.getAttribute("style") ?? "")?.[1]
  return [...sides, styled === undefined ? null : Number(styled)].some((side) => side !== null && side < LEAST_SIDE)
}

/** A picture that only leads to another article is not one of this; one that leads to itself in large is. */
const isTeaser = (image: Element, { base, url }: { base: string | null; url: string | null }): boolean => {
  const link = image.closest("a[href]")
  const target = link && absoluteUrl(link.getAttribute("href"), base)
  if (!link || !target || PHOTOGRAPH.test(target) || /\.gif$/i.test(target)) return false
  const caption = image.closest("figure")?.querySelector("figcaption")
  if (caption && !link.contains(caption) && lineOfElement(caption) !== "") return false
  const { pathname, hostname } = new URL(target)
  if (url && new URL(url).pathname === pathname && new URL(url).hostname === hostname) return false
  return !OWN_PAGE.test(pathname)
}

/** An address that a script answers, or a GIF, of which nobody says what it shows or how large it is, counts readers. */
const isSaid = (image: Element, contentUrl: string): boolean =>
  PHOTOGRAPH.test(contentUrl) ||
  image.closest("figure,picture") !== null ||
  (!/\.gif$/i.test(new URL(contentUrl).pathname) && new URL(contentUrl).search === "") ||
  ["alt", "width", "srcset"].some((name) => (image.getAttribute(name) ?? "").trim() !== "")

/** For readers without scripts pages repeat pictures that load late, and have counters. */
const isCounter = (image: Element, contentUrl: string): boolean =>
  image.closest("noscript") !== null && image.closest("figure") === null && !PHOTOGRAPH.test(contentUrl)

/** Whether an image of the page is a picture of its article. */
export const isContentPicture = (
  image: Element,
  contentUrl: string,
  page: { base: string | null; url: string | null },
): boolean =>
  isPictureAddress(contentUrl) &&
  !isSmall(image) &&
  !nameWords(image).some((name) => NAMES.has(name)) &&
  !/display\s*:\s*none/i.test(image.getAttribute("style") ?? "") &&
  !image.closest("nav,aside,footer,form,header:not(article header):not(main header)") &&
  !isCounter(image, contentUrl) &&
  isSaid(image, contentUrl) &&
  !isTeaser(image, page) &&
  !isSurrounding(image)
