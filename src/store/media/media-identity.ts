import { fold, sha256 } from "../../lib/fold.ts"
import { parseUrl } from "../../lib/parse-url.ts"
import { pictureKey } from "../../lib/picture-key.ts"
import type { MediaDraft } from "../../model/media.ts"

/** Shorter captions stand under many pictures: "The author", "Members of parliament". */
const TELLING_WORDS = 5

const addressKey = ({ mediaType, contentUrl }: MediaDraft): string | null => {
  if (!contentUrl || !parseUrl(contentUrl)) return contentUrl
  return mediaType === "IMAGE" || mediaType === "GRAPHIC" ? pictureKey(contentUrl) : contentUrl
}

/**
 * The same for the same photograph in the words of several articles: its caption and who made it. Null when they are too few
 * to tell, or nobody is named though it has an address to be known by.
 */
export const mediaWordsKey = (item: MediaDraft): string | null => {
  const caption = fold(item.caption ?? "")
  const credit = fold(item.creators.join(" ") || (item.creditText ?? ""))
  if (caption.split(" ").length < TELLING_WORDS || (credit === "" && item.contentUrl)) return null
  return `text:${sha256(`${item.mediaType} ${caption} / ${credit}`)}`
}

/**
 * The same for the same photograph wherever it is found: by its address, whatever its size, else by its words. One with
 * neither is known only by its place in its article.
 */
export const mediaIdentity = (item: MediaDraft, articleId: number, position: number): string => {
  const address = addressKey(item)
  return address ? `url:${sha256(address)}` : (mediaWordsKey(item) ?? `article:${articleId}:${position}`)
}
