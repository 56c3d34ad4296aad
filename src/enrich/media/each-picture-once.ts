import { fold } from "../../lib/fold.ts"
import { parseUrl } from "../../lib/parse-url.ts"
import { pictureKey } from "../../lib/picture-key.ts"
import type { MediaDraft } from "../../model/media.ts"

const MOST_COMPARED = 20
/** Shorter captions stand under several pictures: "The author", "HTC Touch". */
const TELLING_WORDS = 5

type Known = { item: MediaDraft; address: string | null; words: string; credit: string }

const addressOf = ({ mediaType, contentUrl }: MediaDraft): string | null => {
  if (!contentUrl || !parseUrl(contentUrl)) return null
  return mediaType === "IMAGE" || mediaType === "GRAPHIC" ? pictureKey(contentUrl) : contentUrl
}

const known = (item: MediaDraft): Known => ({
  item,
  address: addressOf(item),
  words: fold(item.caption ?? ""),
  credit: fold(item.creators.join(" ") || (item.creditText ?? "")),
})

const isSame = (a: Known, b: Known): boolean => {
  if (a.item.mediaType !== b.item.mediaType) return false
  if (a.address !== null && a.address === b.address) return true
  if (a.words === "" || a.words !== b.words || a.credit !== b.credit) return false
  if (a.address === null || b.address === null) return true
  const isSeries = a.item.position !== null && b.item.position !== null && a.item.position !== b.item.position
  return !isSeries && a.credit !== "" && a.words.split(" ").length >= TELLING_WORDS
}

/** What both say; where they differ the first holds, but for the larger of two files. */
const joined = (a: MediaDraft, b: MediaDraft): MediaDraft => {
  const said = Object.entries(a).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  const file = (b.width ?? 0) > (a.width ?? 0) || !a.contentUrl ? b : a
  const { contentUrl, width, height, encodingFormat } = file
  return { ...b, ...Object.fromEntries(said), contentUrl, width, height, encodingFormat }
}

/**
 * Each picture of an article once, in the order of their first: the same address whatever its size, or the same words by
 * the same person, is the same picture.
 */
export const eachPictureOnce = (media: readonly MediaDraft[]): MediaDraft[] => {
  const kept: Known[] = []
  for (const item of media) {
    const next = known(item)
    const from = Math.max(0, kept.length - MOST_COMPARED)
    const at = kept.slice(from).findIndex((other) => isSame(other, next))
    if (at < 0) kept.push(next)
    else kept[from + at] = known(joined(kept[from + at]!.item, item))
  }
  return kept.map(({ item }) => item)
}
