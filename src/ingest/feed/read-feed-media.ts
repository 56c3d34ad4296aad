import { type MediaDraft, type MediaType, mediaOf } from "../../model/media.ts"
import { absoluteUrl } from "../html/absolute-url.ts"
import { lineOfHtml } from "../html/text-of-html.ts"
import { enclosureLinks } from "./read-links.ts"
import { all, attribute, first, textIn, textOf, type XmlNode } from "./xml-node.ts"

const MOST_FILES = 200
const MOST_GROUPS = 100
const MOST_CREDITS = 20
const BY_ENDING: [RegExp, MediaType][] = [
  [/\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i, "IMAGE"],
  [/\.(?:mp4|m4v|mov|webm|avi|mpe?g|m3u8|flv|wmv)$/i, "VIDEO"],
  [/\.(?:mp3|m4a|ogg|oga|opus|wav|aac|flac)$/i, "AUDIO"],
]

/** The kind of media by its MIME type or medium, else by its address; null for documents and the like. */
export const mediaTypeOf = (type: string | null, url: string): MediaType | null => {
  const kind = /^(image|video|audio)(?:\/|$)/i.exec(type ?? "")?.[1]
  if (kind) return kind.toUpperCase() as MediaType
  if (type && !/octet-stream|^application\/(?:ogg|mp4)/i.test(type)) return null
  const path = URL.canParse(url) ? new URL(url).pathname : url
  return BY_ENDING.find(([ending]) => ending.test(path))?.[1] ?? null
}

const pixels = (text: string | null): number | null => (/^\d{1,5}$/.test(text ?? "") && Number(text)) || null

const seconds = (text: string | null): number | null => {
  if (!text || !/^[\d:.]+$/.test(text)) return null
  const total = text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0)
  return Number.isFinite(total) ? Math.round(total) : null
}

const line = (text: string | null): string | null => (text && lineOfHtml(text)) || null

/** What is said of a file, or of all files of a group or an entry. */
type Description = Partial<Pick<MediaDraft, "caption" | "creditText" | "copyrightNotice" | "thumbnailUrl">>

const described = (node: XmlNode): Description => {
  const thumbnail = first(node, "media:thumbnail")
  const credits = all(node, "media:credit").slice(0, MOST_CREDITS).map(textOf)
  const found = {
    caption: line(textIn(node, "media:description") ?? textIn(node, "media:title")),
    creditText: line(
      credits
        .map((each) => each.trim())
        .filter((each) => each !== "")
        .join(", "),
    ),
    copyrightNotice: line(textIn(node, "media:copyright")),
    thumbnailUrl: thumbnail && absoluteUrl(attribute(thumbnail, "url"), thumbnail.base),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null))
}

/** The file that a node names, with what is said of it there, else `around` it. */
const fileOf = (node: XmlNode, around: Description, fallback: MediaType | null): MediaDraft | null => {
  const url = absoluteUrl(attribute(node, "url") ?? attribute(node, "href"), node.base)
  const format = attribute(node, "type")
  const type = url && (mediaTypeOf(attribute(node, "medium") ?? format, url) ?? fallback)
  if (!type) return null
  const isFormat = format?.includes("/") ?? false
  return {
    ...mediaOf(type),
    ...around,
    ...described(node),
    contentUrl: url,
    encodingFormat: isFormat ? format : null,
    width: pixels(attribute(node, "width")),
    height: pixels(attribute(node, "height")),
    durationSeconds: seconds(attribute(node, "duration")),
  }
}

/** The largest of the renditions of one picture or recording. */
const largest = (files: readonly MediaDraft[]): MediaDraft[] => {
  const [best] = [...files].sort((a, b) => (b.width ?? 0) - (a.width ?? 0))
  return best ? [best] : []
}

const files = (nodes: readonly XmlNode[], around: Description, fallback: MediaType | null): MediaDraft[] =>
  nodes.slice(0, MOST_FILES).flatMap((node) => fileOf(node, around, fallback) ?? [])

const mediaRss = (entry: XmlNode, around: Description): MediaDraft[] => {
  const direct = files(all(entry, "media:content"), around, "IMAGE")
  const groups = all(entry, "media:group").slice(0, MOST_GROUPS)
  const grouped = groups.flatMap((group) => {
    const renditions = files(all(group, "media:content"), { ...around, ...described(group) }, "IMAGE")
    return (["IMAGE", "VIDEO", "AUDIO"] as const).flatMap((type) =>
      largest(renditions.filter((file) => file.mediaType === type)),
    )
  })
  const found = [...direct, ...grouped]
  if (found.length > 0) return found
  return [entry, ...groups].flatMap((node) => files(all(node, "media:thumbnail").slice(0, 1), around, "IMAGE"))
}

/** The files of an entry: enclosures (RSS 2.0, Atom) and Media RSS, each address once. Documents are left out. */
export const readFeedMedia = (entry: XmlNode): MediaDraft[] => {
  const around = described(entry)
  const enclosures = files([...all(entry, "enclosure"), ...enclosureLinks(entry)], around, null)
  const duration = seconds(textIn(entry, "itunes:duration"))
  const pictures = pictureNodes(entry, "itunes:image", "image")
    .slice(0, MOST_FILES)
    .flatMap((node) => pictureOf(node) ?? [])
  const found = [
    ...mediaRss(entry, around),
    ...enclosures.map((file) => (file.mediaType === "IMAGE" ? file : { ...file, durationSeconds: duration })),
    ...pictures,
  ]
  const once = new Map<string | null, MediaDraft>()
  for (const file of found) if (!once.has(file.contentUrl)) once.set(file.contentUrl, file)
  return [...once.values()].slice(0, MOST_FILES)
}

/** The elements of these names, and the link by which iTunes named a picture at first. */
export const pictureNodes = (node: XmlNode, ...names: string[]): XmlNode[] => [
  ...names.flatMap((name) => all(node, name)),
  ...all(node, "itunes:link").filter((link) => attribute(link, "rel")?.toLowerCase() === "image"),
]

/** `image` of RSS, with an address inside, or of iTunes, with one as an attribute. */
export const pictureOf = (node: XmlNode): MediaDraft | null => {
  const written =
    attribute(node, "href") ?? attribute(node, "url") ?? textIn(node, "url") ?? attribute(node, "rdf:resource")
  const contentUrl = absoluteUrl(written, node.base)
  return contentUrl ? { ...mediaOf("IMAGE"), contentUrl } : null
}
