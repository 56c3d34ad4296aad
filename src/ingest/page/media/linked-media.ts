import { type MediaDraft, mediaOf } from "../../../model/media.ts"
import { absoluteUrl } from "../../html/absolute-url.ts"
import { pixelsOf } from "../../html/pixels.ts"
import { lineOfHtml } from "../../html/text-of-html.ts"
import { articleNodes, isType, type LinkedData, textsOf } from "../meta/json-ld.ts"

const MOST_LOOSE = 3
const PARTS = ["image", "video", "audio", "associatedMedia", "primaryImageOfPage", "subjectOf"] as const
const DAYS = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i
const CLOCK = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})$/

/** Whole seconds of an ISO 8601 duration, of a clock or of a number of seconds; null for none. */
export const secondsOf = (duration: string | undefined): number | null => {
  const text = duration?.trim() ?? ""
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = DAYS.exec(text.replace(/^P(?=\d+[HMS])/i, "PT")) ?? []
  const [, h = 0, m = 0, s = 0] = CLOCK.exec(text) ?? []
  const plain = /^\d{1,6}(?:\.\d+)?$/.test(text) ? Number(text) : 0
  const total = +days * 86_400 + (+hours + +h) * 3_600 + (+minutes + +m) * 60 + +seconds + +s + plain
  return Math.round(total) || null
}

const isNode = (value: unknown): value is LinkedData =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The nodes of a page's JSON-LD that are pictures, videos or recordings: those of its article, else the few it has. */
export const mediaNodes = (nodes: readonly LinkedData[], type: RegExp): LinkedData[] => {
  const parts = articleNodes(nodes).flatMap((node) => PARTS.flatMap((key) => [node[key]].flat(2)))
  const own = parts.filter(isNode).filter((node) => isType(node, type))
  const loose = nodes.filter((node) => isType(node, type))
  return loose.length <= MOST_LOOSE ? [...own, ...loose.filter((node) => !own.includes(node))] : own
}

const first = (value: unknown, key?: string): string | null => {
  const [text] = textsOf(value, key)
  return text ? lineOfHtml(text.slice(0, 2_000)) || null : null
}
const pixels = (value: unknown): number | null =>
  pixelsOf(typeof value === "number" ? String(value) : (textsOf(value, "value")[0] ?? null)) || null

/** The addresses of a node, the file before the player. */
const addresses = (node: LinkedData, base: string | null): string[] =>
  [node.contentUrl, node.embedUrl, node.url, node["@id"]].flatMap(
    (value) => absoluteUrl(textsOf(value, "url")[0] ?? null, base) ?? [],
  )

const TYPES = [
  { mediaType: "VIDEO", type: /^VideoObject$/ },
  { mediaType: "AUDIO", type: /^AudioObject$/ },
] as const

/** The videos and recordings that a page's JSON-LD describes. */
export const linkedPlayers = (nodes: readonly LinkedData[], base: string | null): MediaDraft[] =>
  TYPES.flatMap(({ mediaType, type }) =>
    mediaNodes(nodes, type).flatMap((node): MediaDraft[] => {
      const contentUrl = addresses({ contentUrl: node.contentUrl, embedUrl: node.embedUrl }, base)[0]
      if (!contentUrl) return []
      return [
        {
          ...mediaOf(mediaType),
          contentUrl,
          caption: first(node.caption) ?? first(node.name) ?? first(node.description),
          thumbnailUrl: absoluteUrl(textsOf(node.thumbnailUrl, "url")[0] ?? null, base),
          encodingFormat: first(node.encodingFormat),
          width: pixels(node.width),
          height: pixels(node.height),
          durationSeconds: secondsOf(textsOf(node.duration)[0]),
        },
      ]
    }),
  )

/** Who made a picture, as stated: people and houses are told apart later. */
const makers = (node: LinkedData): string[] => {
  const names = textsOf(node.creator).length > 0 ? textsOf(node.creator) : textsOf(node.author)
  return names.map((name) => lineOfHtml(name.slice(0, 200))).filter((name) => name !== "")
}

/** A picture with what JSON-LD says of the picture at its address, where the page says nothing. */
export const described = (item: MediaDraft, images: readonly LinkedData[], base: string | null): MediaDraft => {
  const node = images.find((each) => addresses(each, base).includes(item.contentUrl!))
  if (!node) return item
  return {
    ...item,
    caption: item.caption ?? first(node.caption),
    creditText: item.creditText ?? first(node.creditText) ?? first(node.copyrightHolder) ?? makers(node)[0] ?? null,
    creators: item.creators.length > 0 ? item.creators : makers(node),
    copyrightNotice: item.copyrightNotice ?? first(node.copyrightNotice),
    license: item.license ?? absoluteUrl(textsOf(node.license, "url")[0] ?? null, base),
    width: item.width ?? pixels(node.width),
    height: item.height ?? pixels(node.height),
  }
}
