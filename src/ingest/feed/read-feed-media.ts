import { type MediaDraft, type MediaType, mediaOf } from "../../model/media.ts"
import { absoluteUrl } from "../html/absolute-url.ts"
import { lineOfHtml } from "../html/text-of-html.ts"
import { enclosureLinks } from "./read-links.ts"
import { all, attribute, elements, first, textIn, type XmlNode } from "./xml-node.ts"

const MOST_FILES = 200
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

/** What stands beside a file or above it, for all files of its group: the nearest wins. */
const described = (around: readonly XmlNode[]) => {
  const nearest = <T>(read: (node: XmlNode) => T | null): T | null => {
    for (const node of around) {
      const found = read(node)
      if (found !== null) return found
    }
    return null
  }
  return {
    caption: nearest((node) => line(textIn(node, "media:description") ?? textIn(node, "media:title"))),
    creditText: nearest((node) =>
      line(
        all(node, "media:credit")
          .map((each) => textIn({ ...node, children: [each] }, "media:credit"))
          .join(", "),
      ),
    ),
    copyrightNotice: nearest((node) => line(textIn(node, "media:copyright"))),
    thumbnailUrl: nearest((node) => {
      const thumbnail = first(node, "media:thumbnail")
      return thumbnail && absoluteUrl(attribute(thumbnail, "url"), thumbnail.base)
    }),
  }
}

const fileOf = (node: XmlNode, around: readonly XmlNode[], fallback: MediaType | null): MediaDraft | null => {
  const url = absoluteUrl(attribute(node, "url") ?? attribute(node, "href"), node.base)
  const format = attribute(node, "type")
  const type = url && (mediaTypeOf(attribute(node, "medium") ?? format, url) ?? fallback)
  if (!type) return null
  const isFormat = format?.includes("/") ?? false
  return {
    ...mediaOf(type),
    ...described([node, ...around]),
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

const mediaRss = (entry: XmlNode): MediaDraft[] => {
  const direct = all(entry, "media:content").flatMap((node) => fileOf(node, [entry], "IMAGE") ?? [])
  const grouped = all(entry, "media:group").flatMap((group) => {
    const files = all(group, "media:content").flatMap((node) => fileOf(node, [group, entry], "IMAGE") ?? [])
    return (["IMAGE", "VIDEO", "AUDIO"] as const).flatMap((type) =>
      largest(files.filter((file) => file.mediaType === type)),
    )
  })
  const found = [...direct, ...grouped]
  if (found.length > 0) return found
  const around = elements(entry).filter(({ name }) => name === "media:group")
  return [entry, ...around]
    .flatMap((node) => all(node, "media:thumbnail").slice(0, 1))
    .flatMap((node) => fileOf(node, [entry], "IMAGE") ?? [])
}

/** The files of an entry: enclosures (RSS 2.0, Atom) and Media RSS, each address once. Documents are left out. */
export const readFeedMedia = (entry: XmlNode): MediaDraft[] => {
  const enclosures = [...all(entry, "enclosure"), ...enclosureLinks(entry)].flatMap(
    (node) => fileOf(node, [entry], null) ?? [],
  )
  const duration = seconds(textIn(entry, "itunes:duration"))
  const pictures = pictureNodes(entry, "itunes:image", "image").flatMap((node) => pictureOf(node) ?? [])
  const found = [
    ...mediaRss(entry),
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
