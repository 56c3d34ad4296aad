import type { ArticleDraft } from "../../model/article.ts"
import { type Evidence, evidenceOf } from "../../model/evidence.ts"
import { newsDate } from "../../model/news-date.ts"
import type { Token } from "./sentence-tokens.ts"
import { wordGroups } from "./word-groups.ts"

const DAY = 86_400_000
const RECENT_DAYS = 4
const PICTURED: readonly ReadonlySet<string>[] = [wordGroups.weapon, wordGroups.disaster, wordGroups.vehicle]

const singular = (word: string): string => word.replace(/s$/, "")

const picturedThings = (words: readonly string[]): string[] =>
  words.map((word) => singular(word.toLowerCase())).filter((word) => PICTURED.some((group) => group.has(word)))

const isJustBefore = (edtf: string, published: string): boolean => {
  const date = newsDate(edtf)
  const days = date ? (Date.parse(published) - Date.parse(date.start)) / DAY : -1
  return days >= 0 && days <= RECENT_DAYS
}

/** The day of a photograph, taken days before the article, that shows the rockets, flood or ferry of an undated sentence. */
export const captionDate = (
  article: ArticleDraft,
  tokens: readonly Token[],
): { edtf: string; evidence: Evidence } | null => {
  if (article.datePublished === null) return null
  const things = new Set(picturedThings(tokens.map(({ lower }) => lower)))
  if (things.size === 0) return null
  for (const [media, { caption, dateCreated }] of article.media.entries()) {
    if (!caption || !dateCreated || !isJustBefore(dateCreated, article.datePublished)) continue
    if (!picturedThings(caption.match(/\p{L}+/gu) ?? []).some((thing) => things.has(thing))) continue
    const evidence = evidenceOf(caption, { start: 0, end: caption.length }, "CAPTION")
    return { edtf: dateCreated, evidence: { ...evidence, media } }
  }
  return null
}
