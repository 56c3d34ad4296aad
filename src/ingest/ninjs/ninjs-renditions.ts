import type { MediaDraft, MediaType } from "../../model/media.ts"
import { mediaTypeOf } from "../feed/read-feed-media.ts"
import { absoluteUrl } from "../html/absolute-url.ts"
import { pixelsOf } from "../html/pixels.ts"
import { lineAt, type NinjsObject, namedObjectsAt } from "./ninjs-object.ts"

/** A file that holds a picture, a recording or a page. */
export type Rendition = {
  name: string
  href: string
  contentType: string | null
  /** Null where neither its type nor its address tells. */
  mediaType: MediaType | null
  width: number | null
  height: number | null
  sizeInBytes: number
  durationSeconds: number | null
}

const BASE_NAMES = /^(?:main|original|base|full|hi-?res|high_?res)/i
const THUMBNAIL_NAMES = /thumb/i
const STILL_NAMES = /thumb|preview|poster|still|keyframe/i
const LONGEST_SECONDS = 2 ** 31 - 1

const pixels = (value: unknown): number | null => pixelsOf(String(value ?? "")) || null

const seconds = (value: unknown): number | null =>
  typeof value === "number" && value >= 0 && value <= LONGEST_SECONDS ? Math.round(value) : null

const renditionOf = (object: NinjsObject): Rendition | null => {
  const href = absoluteUrl(lineAt(object, "href"), null)
  if (!href) return null
  const contentType = lineAt(object, "contenttype", "mimetype")
  const size = object.get("sizeinbytes")
  return {
    name: lineAt(object, "name") ?? "",
    href,
    contentType,
    mediaType: mediaTypeOf(contentType, href),
    width: pixels(object.get("width")),
    height: pixels(object.get("height")),
    sizeInBytes: typeof size === "number" && Number.isFinite(size) ? size : 0,
    durationSeconds: seconds(object.get("duration")),
  }
}

/** The renditions of an item that lie on the web, in their order. */
export const renditionsOf = (item: NinjsObject): Rendition[] =>
  namedObjectsAt(item, "renditions").flatMap((object) => renditionOf(object) ?? [])

const area = ({ width, height }: Rendition) => (width ?? 0) * (height ?? 0)

/** The largest first: by area, else by a name for the full size, else by bytes. */
const bySize = (renditions: readonly Rendition[]): Rendition[] =>
  [...renditions].sort(
    (a, b) =>
      area(b) - area(a) ||
      Number(BASE_NAMES.test(b.name)) - Number(BASE_NAMES.test(a.name)) ||
      b.sizeInBytes - a.sizeInBytes,
  )

const FILE_TYPE: Record<MediaType, MediaType> = { IMAGE: "IMAGE", GRAPHIC: "IMAGE", VIDEO: "VIDEO", AUDIO: "AUDIO" }

/** The largest file of the wanted kind, else one of which nothing tells the kind. */
const mainOf = (renditions: readonly Rendition[], mediaType: MediaType): Rendition | undefined =>
  bySize(renditions.filter((each) => each.mediaType === FILE_TYPE[mediaType]))[0] ??
  bySize(renditions.filter((each) => each.mediaType === null && each.contentType === null))[0]

const thumbnailOf = (renditions: readonly Rendition[], main: Rendition | undefined): Rendition | undefined => {
  const images = renditions.filter((each) => each.mediaType === "IMAGE" && each.href !== main?.href)
  const named =
    images.find(({ name }) => THUMBNAIL_NAMES.test(name)) ?? images.find(({ name }) => STILL_NAMES.test(name))
  return named ?? bySize(images.filter((image) => area(image) > 0)).at(-1)
}

/** The file to show, and the small one that stands for it. */
export const chooseRendition = (renditions: readonly Rendition[], mediaType: MediaType): Partial<MediaDraft> => {
  const main = mainOf(renditions, mediaType)
  return {
    contentUrl: main?.href ?? null,
    thumbnailUrl: thumbnailOf(renditions, main)?.href ?? null,
    encodingFormat: main?.contentType ?? null,
    width: main?.width ?? null,
    height: main?.height ?? null,
    durationSeconds:
      main?.durationSeconds ?? renditions.find((each) => each.durationSeconds !== null)?.durationSeconds ?? null,
  }
}
