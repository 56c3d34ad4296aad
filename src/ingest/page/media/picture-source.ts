import { absoluteUrl } from "../../html/absolute-url.ts"
import { pixelsOf } from "../../html/pixels.ts"

/** Where a picture is, in its largest rendition, and how many pixels it has as far as the page says. */
export type PictureSource = { contentUrl: string; width: number | null; height: number | null }

type Rendition = { url: string; width: number; density: number }

/** Attributes in which pages that load late keep the picture, the largest first. */
const LATE = [
  "data-orig-file",
  "data-large-file",
  "data-full-src",
  "data-hi-res-src",
  "data-zoom-src",
  "data-original",
  "data-lazy-src",
  "data-lazyload",
  "data-lazy",
  "data-src",
  "data-image",
  "data-url",
] as const
const SETS = ["srcset", "data-srcset", "data-lazy-srcset", "data-original-set"] as const
/** What stands there until the picture is loaded; a template that a script fills in. */
const STAND_IN =
  /^(?:data|about|blob|javascript):|[{}]|(?:^|[/_.-])(?:blank|spacer|placeholder|transparent|pixel|lazy|1x1|loading)[\w-]*\.(?:gif|png|svg|jpg)(?:\?|$)/i

/** "a.jpg 640w, b.jpg 2x", also without a space behind the comma; addresses may hold commas. */
const renditions = (set: string | null): Rendition[] =>
  (set ?? "")
    .slice(0, 20_000)
    .split(/(?<=\s\d+(?:\.\d+)?[wxh])\s*,\s*|,\s+/)
    .flatMap((each) => {
      const [url, size] = each.trim().split(/\s+/)
      if (!url || STAND_IN.test(url)) return []
      const value = Number.parseFloat(size ?? "1") || 1
      return [size?.endsWith("w") ? { url, width: value, density: 0 } : { url, width: 0, density: value }]
    })

const largest = (found: readonly Rendition[]): Rendition | null =>
  found.reduce<Rendition | null>(
    (best, each) =>
      best && (best.width > each.width || (best.width === each.width && best.density >= each.density)) ? best : each,
    null,
  )

const attribute = (element: Element, names: readonly string[]): string | null =>
  names.map((name) => element.getAttribute(name)?.trim()).find((value) => value && !STAND_IN.test(value)) ?? null

/** The picture that an `<img>` stands for: the largest of its renditions, else what is loaded late, else what is there. */
export const pictureSource = (image: Element, base: string | null): PictureSource | null => {
  const sources = [image, ...(image.closest("picture")?.querySelectorAll("source") ?? [])]
  const set = largest(sources.flatMap((source) => SETS.flatMap((name) => renditions(source.getAttribute(name)))))
  const late = attribute(image, LATE)
  const written = set && set.width > 0 ? set.url : (late ?? set?.url ?? attribute(image, ["src"]))
  const contentUrl = absoluteUrl(written, base)
  if (!contentUrl || !/[^/]/.test(new URL(contentUrl).pathname)) return null
  const [width, height] = [pixelsOf(image.getAttribute("width")), pixelsOf(image.getAttribute("height"))]
  if (!set || set.width === 0 || written !== set.url)
    return { contentUrl, width: width || null, height: height || null }
  return { contentUrl, width: set.width, height: width && height ? Math.round((height * set.width) / width) : null }
}
