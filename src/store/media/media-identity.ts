import { fold, sha256 } from "../../lib/fold.ts"
import { pictureKey } from "../../lib/picture-key.ts"
import type { MediaDraft } from "../../model/media.ts"

const addressKey = ({ mediaType, contentUrl }: MediaDraft): string | null => {
  if (!contentUrl || !URL.canParse(contentUrl)) return contentUrl
  return mediaType === "IMAGE" || mediaType === "GRAPHIC" ? pictureKey(contentUrl) : contentUrl
}

/**
 * The same for the same photograph wherever it is found: by its address, whatever its size, else by caption and credit.
 * One with neither is known only by its place in its article.
 */
export const mediaIdentity = (item: MediaDraft, articleId: number, position: number): string => {
  const address = addressKey(item)
  if (address) return `url:${sha256(address)}`
  if (item.caption) return `text:${sha256(`${item.mediaType} ${fold(item.caption)} / ${fold(item.creditText ?? "")}`)}`
  return `article:${articleId}:${position}`
}
