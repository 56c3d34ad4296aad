import { parseUrl } from "../../lib/parse-url.ts"
import { type MediaDraft, type MediaType, mediaOf } from "../../model/media.ts"
import { absoluteUrl } from "../html/absolute-url.ts"
import { lineOfHtml } from "../html/text-of-html.ts"
import { eachMediaOnce } from "./each-media-once.ts"
import { enclosureLinks } from "./read-links.ts"
import { all, attribute, first, textIn, textOf, type XmlNode } from "./xml-node.ts"

const MOST_FILES = 200
const MOST_GROUPS = 100
const MOST_CREDITS = 20
/** Portraits of who wrote, which blogs put beside the pictures. */
const AVATAR = /(?:^|\.)gravatar\.com$/
const BY_ENDING: [RegExp, MediaType][] = [
  [/\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i, "IMAGE"],
  [/\.(?:mp4|m4v|mov|webm|avi|mpe?g|m3u8|flv|wmv)$/i, "VIDEO"],
  [/\.(?:mp3|m4a|ogg|oga|opus|wav|aac|flac)$/i, "AUDIO"],
]

/** Videos that are neither of a `video` type nor told by their address. */
const STREAM = /^application\/(?:x-shockwave-flash|x-mpegurl|vnd\.apple\.mpegurl|dash\+xml)$/i

/** The kind of media by its MIME type or medium, else by its address; null for documents and the like. */
export const mediaTypeOf = (type: string | null, url: string): MediaType | null => {
  const kind = /^(image|video|audio)(?:\/|$)/i.exec(type ?? "")?.[1]
  if (kind) return kind.toUpperCase() as MediaType
  if (STREAM.test(type ?? "")) return "VIDEO"
  if (type && !/octet-stream|^application\/(?:ogg|mp4)/i.test(type)) return null
  const path = parseUrl(url)?.pathname ?? url
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

const roleOf = (credit: XmlNode): string => attribute(credit, "role")?.toLowerCase() ?? ""
/** Who took a picture and whose it is, where the roles say that; else all that are named. */
const MAKERS = /photograph|owner|copyright|agency|distribut/

const creditOf = (node: XmlNode): string | null => {
  const credits = all(node, "media:credit").slice(0, MOST_CREDITS)
  const makers = credits.some((each) => /photograph/.test(roleOf(each)))
    ? credits.filter((each) => MAKERS.test(roleOf(each)))
    : credits
  const names = makers.map((each) => textOf(each).trim()).filter((name) => name !== "")
  return line([...new Set(names)].join(", "))
}

const widthOf = (node: XmlNode): number => pixels(attribute(node, "width")) ?? 0
const widest = (nodes: readonly XmlNode[]): XmlNode | null =>
  nodes
    .slice(0, MOST_FILES)
    .reduce<XmlNode | null>((best, each) => (best && widthOf(best) >= widthOf(each) ? best : each), null)

const described = (node: XmlNode): Description => {
  const thumbnail = widest(all(node, "media:thumbnail"))
  const found = {
    caption: line(textIn(node, "media:description") ?? textIn(node, "media:title")),
    creditText: creditOf(node),
    copyrightNotice: line(textIn(node, "media:copyright")),
    thumbnailUrl: thumbnail && absoluteUrl(attribute(thumbnail, "url") ?? textOf(thumbnail), thumbnail.base),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null))
}

/** The address of a file, else of the player that plays it. */
const addressOf = (node: XmlNode): string | null => {
  const player = first(node, "media:player")
  const written = attribute(node, "url") ?? attribute(node, "href") ?? (player && attribute(player, "url"))
  return absoluteUrl(written, node.base)
}

/** The file that a node names, with what is said of it there, else `around` it. */
const fileOf = (node: XmlNode, around: Description, fallback: MediaType | null): MediaDraft | null => {
  const url = addressOf(node)
  const format = attribute(node, "type")
  const kind = attribute(node, "medium") ?? format
  const type = url && (mediaTypeOf(kind, url) ?? (kind === null ? fallback : null))
  if (!type || (type === "IMAGE" && AVATAR.test(new URL(url).hostname))) return null
  return {
    ...mediaOf(type),
    ...around,
    ...described(node),
    contentUrl: url,
    encodingFormat: format?.includes("/") ? format : null,
    width: pixels(attribute(node, "width")),
    height: pixels(attribute(node, "height")),
    durationSeconds: seconds(attribute(node, "duration")),
  }
}

const amount = (node: XmlNode, name: string): number => Number(attribute(node, name)) || 0
/** The largest rendition first, as far as they say; where they do not, the feed's order stands. */
const bySize = (a: XmlNode, b: XmlNode): number =>
  widthOf(b) - widthOf(a) ||
  amount(b, "bitrate") - amount(a, "bitrate") ||
  amount(b, "filesize") - amount(a, "filesize")

const files = (nodes: readonly XmlNode[], around: Description, fallback: MediaType | null): MediaDraft[] =>
  nodes.slice(0, MOST_FILES).flatMap((node) => fileOf(node, around, fallback) ?? [])

const mediaRss = (entry: XmlNode, around: Description): MediaDraft[] => {
  const direct = files(all(entry, "media:content"), around, "IMAGE")
  const groups = all(entry, "media:group").slice(0, MOST_GROUPS)
  const grouped = groups.flatMap((group) => {
    const nodes = all(group, "media:content").slice(0, MOST_FILES).toSorted(bySize)
    const renditions = files(nodes, { ...around, ...described(group) }, "IMAGE")
    return (["IMAGE", "VIDEO", "AUDIO"] as const).flatMap(
      (type) => renditions.find((file) => file.mediaType === type) ?? [],
    )
  })
  const found = [...direct, ...grouped]
  if (found.length > 0) return found
  return [entry, ...groups].flatMap((node) =>
    files([widest(all(node, "media:thumbnail")) ?? []].flat(), around, "IMAGE"),
  )
}

/** The files of an entry: enclosures (RSS 2.0, Atom) and Media RSS, each once. Documents are left out. */
export const readFeedMedia = (entry: XmlNode): MediaDraft[] => {
  const around = described(entry)
  const duration = seconds(textIn(entry, "itunes:duration"))
  const found = [
    ...mediaRss(entry, around),
    ...files([...all(entry, "enclosure"), ...enclosureLinks(entry)], around, null),
    ...pictureNodes(entry, "itunes:image", "image")
      .slice(0, MOST_FILES)
      .flatMap((node) => pictureOf(node) ?? []),
  ]
  return eachMediaOnce(found)
    .slice(0, MOST_FILES)
    .map((file) => ({
      ...file,
      thumbnailUrl: file.thumbnailUrl === file.contentUrl ? null : file.thumbnailUrl,
      durationSeconds: file.durationSeconds ?? (file.mediaType === "IMAGE" ? null : duration),
    }))
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
