import { fold, sha256 } from "../../lib/fold.ts"
import type { MediaDraft } from "../../model/media.ts"

/** Parameters by which servers scale and recode one and the same picture. */
const RENDITION = /^(?:w|h|width|height|size|resize|fit|crop|q|quality|auto|format|fm|dpr|strip|rect|ixlib)$/i

const foldedUrl = (address: string): string => {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  for (const key of new Set(url.searchParams.keys())) if (RENDITION.test(key)) url.searchParams.delete(key)
  url.searchParams.sort()
  return `${url.host.replace(/^www\./, "")}${url.pathname}?${url.searchParams}`
}

/**
 * The same for the same photograph wherever it is found: by its address, whatever its size, else by caption and credit.
 * One with neither is known only by its place in its article.
 */
export const mediaIdentity = (item: MediaDraft, articleId: number, position: number): string => {
  if (item.contentUrl) return `url:${sha256(foldedUrl(item.contentUrl))}`
  if (item.caption) return `text:${sha256(`${item.mediaType} ${fold(item.caption)} / ${fold(item.creditText ?? "")}`)}`
  return `article:${articleId}:${position}`
}
