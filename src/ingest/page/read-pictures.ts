import { type MediaDraft, mediaOf } from "../../model/media.ts"
import { absoluteUrl } from "../html/absolute-url.ts"
import { pixelsOf } from "../html/pixels.ts"
import { isSurrounding } from "./clean-page.ts"
import { lineOfElement } from "./element-text.ts"
import { isType, type LinkedData, textsOf } from "./meta/json-ld.ts"

const MOST = 60
const LEAST_SIDE = 90
const NEAR = 700
const LONGEST_CAPTION = 1_000
const ORNAMENT =
  /(?:^|[/_.-])(?:logo|icon|avatar|gravatar|sprite|spacer|blank|pixel|1x1|badge|button|emoji|placeholder|loading|share|social|ads?|banner|author|headshot|profile)s?(?:[/_.-]|\d|$)|\.svg(?:\?|$)/i
const CAPTION = "figcaption,[class*=caption],[class*=Caption]"
const CREDIT =
  "[class*=credit],[class*=Credit],[class*=copyright],[class*=Copyright],[class*=photographer],[class*=photo-source],[class*=image-source],[itemprop=copyrightHolder],[itemprop=author],small,cite"
const CREDIT_LINE =
  /^[([]?\s*(?:(?:photo(?:graph)?s?|images?|pictures?|credits?|photo credit|image credit|file photo|source|photograph by)\s*(?:by|courtesy(?: of)?|from|credit)?\s*[:/©]|©|\(c\)|copyright\b|courtesy of\b)/i

type Page = { document: Document; base: string | null; nodes: readonly LinkedData[]; leadImage: string | null }

/** The largest of a list of renditions; "url 640w, url 2x". */
const largestOf = (srcset: string | null): string | null => {
  const found = (srcset ?? "").split(/,\s+(?=\S)/).flatMap((each) => {
    const [url, size] = each.trim().split(/\s+/)
    return url ? [{ url, size: Number.parseFloat(size ?? "1") || 1 }] : []
  })
  return found.sort((a, b) => b.size - a.size)[0]?.url ?? null
}

const addressOf = (image: Element, base: string | null): string | null => {
  const attribute = (...names: string[]) =>
    names.map((name) => image.getAttribute(name)).find((value) => value && !value.startsWith("data:")) ?? null
  const source = image.closest("picture")?.querySelector("source[srcset],source[data-srcset]")
  const written =
    attribute("data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-full-src") ??
    largestOf(attribute("srcset", "data-srcset")) ??
    attribute("src") ??
    largestOf(source?.getAttribute("srcset") ?? source?.getAttribute("data-srcset") ?? null)
  return absoluteUrl(written, base)
}

/** The piece of the page that speaks of a picture: its figure, else the widest element around it that is still small. */
const scopeOf = (image: Element): Element => {
  const figure = image.closest("figure")
  if (figure) return figure
  let scope = image.parentElement ?? image
  for (let above = scope.parentElement; above && above.localName !== "body"; above = above.parentElement) {
    if (above.querySelectorAll("img").length > 1 || lineOfElement(above).length >= NEAR) break
    scope = above
  }
  return scope
}

const text = (element: Element | null | undefined): string | null => {
  const line = element ? lineOfElement(element) : ""
  return line !== "" && line.length <= LONGEST_CAPTION ? line : null
}

/** Caption and credit, apart where the page has them apart. */
const wordsOf = (image: Element): Pick<MediaDraft, "caption" | "creditText"> => {
  const scope = scopeOf(image)
  const caption = scope.querySelector(CAPTION)
  const credit = (caption?.querySelector(CREDIT) ?? scope.querySelector(CREDIT)) || null
  const loose = [...scope.querySelectorAll("p,em,span,small,div")].find(
    (each) => each.children.length < 3 && lineOfElement(each).length < 200 && CREDIT_LINE.test(lineOfElement(each)),
  )
  const creditText = text(credit) ?? text(loose)
  const whole = text(caption) ?? image.getAttribute("data-caption")?.trim() ?? null
  const rest =
    whole && creditText && whole.length > creditText.length
      ? whole.replace(creditText, " ").replace(/\s+/g, " ").trim()
      : whole
  return { caption: rest && rest !== creditText ? rest : null, creditText }
}

/** The same picture in another size has the same path. */
const pictureKey = (url: string): string => {
  const { hostname, pathname } = new URL(url)
  return (
    hostname +
    pathname
      .replace(/[-_]?\d{2,4}x\d{2,4}(?=\.\w+$)/, "")
      .replace(/\/(?:w|h|width|height|resize|crop|fit)[_=:/-]?\d[^/]*/g, "")
  )
}

const pictureOf = (image: Element, base: string | null): MediaDraft | null => {
  const contentUrl = addressOf(image, base)
  const [width, height] = [pixelsOf(image.getAttribute("width")), pixelsOf(image.getAttribute("height"))]
  if (!contentUrl || ORNAMENT.test(new URL(contentUrl).pathname) || ORNAMENT.test(`-${image.className}-`)) return null
  if ([width, height].some((pixels) => pixels !== null && pixels < LEAST_SIDE)) return null
  return {
    ...mediaOf("IMAGE"),
    contentUrl,
    width: width || null,
    height: height || null,
    alternativeText: image.getAttribute("alt")?.trim() || null,
    ...wordsOf(image),
  }
}

/** A picture that only leads to another article is not one of this. */
const isTeaser = (image: Element, base: string | null): boolean => {
  const link = image.closest("a[href]")
  const target = link && absoluteUrl(link.getAttribute("href"), base)
  return target !== null && !/\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i.test(target) && image.closest("figure") === null
}

const seconds = (duration: string | undefined): number | null => {
  const found = /^P(?:T?)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/.exec(duration ?? "")
  const total = found ? Number(found[1] ?? 0) * 3_600 + Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0) : 0
  return total || null
}

const PLAYER =
  /youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com|dailymotion\.com\/embed|facebook\.com\/plugins\/video|players?\.brightcove|jwplatform|jwplayer/i

const videos = ({ document, base, nodes }: Page): MediaDraft[] => {
  const linked = nodes
    .filter((node) => isType(node, /^VideoObject$/))
    .flatMap((node): MediaDraft[] => {
      const contentUrl = absoluteUrl(textsOf(node.contentUrl)[0] ?? textsOf(node.embedUrl)[0] ?? null, base)
      return contentUrl
        ? [
            {
              ...mediaOf("VIDEO"),
              contentUrl,
              caption: textsOf(node.name)[0] ?? null,
              thumbnailUrl: absoluteUrl(textsOf(node.thumbnailUrl, "url")[0] ?? null, base),
              durationSeconds: seconds(textsOf(node.duration)[0]),
            },
          ]
        : []
    })
  const shown = [...document.querySelectorAll("video[src],video source[src],iframe[src]")].flatMap(
    (element): MediaDraft[] => {
      const contentUrl = absoluteUrl(element.getAttribute("src"), base)
      if (!contentUrl || (element.localName === "iframe" && !PLAYER.test(contentUrl))) return []
      const video = element.closest("video")
      return [
        { ...mediaOf("VIDEO"), contentUrl, thumbnailUrl: absoluteUrl(video?.getAttribute("poster") ?? null, base) },
      ]
    },
  )
  return [...linked, ...shown]
}

/** What JSON-LD knows of a picture. */
const described = (item: MediaDraft, nodes: readonly LinkedData[]): MediaDraft => {
  const node = nodes.find(
    (each) => isType(each, /^ImageObject$/) && [each.contentUrl, each.url].includes(item.contentUrl),
  )
  if (!node) return item
  return {
    ...item,
    caption: item.caption ?? textsOf(node.caption)[0] ?? null,
    creditText: item.creditText ?? textsOf(node.creditText ?? node.copyrightHolder)[0] ?? null,
  }
}

/**
 * The pictures and videos of an article, each once in the order of the page, the lead image first, with caption and credit
 * apart. Ornaments, advertisements and teasers of other articles are left out. Read before the page is cleaned.
 */
export const readPictures = (page: Page): MediaDraft[] => {
  const { document, base, nodes, leadImage } = page
  const images = [...document.querySelectorAll("img")].filter(
    (image) =>
      !image.closest("nav,aside,footer,form,header:not(article header)") &&
      !isTeaser(image, base) &&
      !isSurrounding(image),
  )
  const found = images.slice(0, MOST * 3).flatMap((image) => pictureOf(image, base) ?? [])
  const lead =
    leadImage && !ORNAMENT.test(new URL(leadImage).pathname) ? [{ ...mediaOf("IMAGE"), contentUrl: leadImage }] : []
  const keys = new Map<string, MediaDraft>()
  for (const item of [...lead, ...found, ...videos(page)]) {
    const key = pictureKey(item.contentUrl!)
    const known = keys.get(key)
    keys.set(key, known ? { ...item, contentUrl: known.contentUrl } : item)
  }
  return [...keys.values()].slice(0, MOST).map((item) => described(item, nodes))
}
