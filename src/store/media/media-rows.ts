import type { SavedArticle } from "../articles/article-to-save.ts"
import type { EntityDirectory } from "../entities/link-entities.ts"
import type { NewRow } from "../insert-rows.ts"

/** Rows of `article_media`: an item that the article has twice is there once. */
export const articleMediaRows = ({ id, article, datePublished }: SavedArticle, mediaIds: readonly number[]): NewRow[] =>
  article.media.map((item, i) => ({
    article_id: id,
    media_id: mediaIds[i],
    media_type: item.mediaType,
    position: item.position ?? i + 1,
    date_published: datePublished,
  }))

/** Rows of `media_creator`, `media_agency` and `media_depiction`; whom a caption names, the picture is said to show. */
export const mediaLinkRows = (
  { article, entityIds }: SavedArticle,
  mediaIds: readonly number[],
  { idOf }: EntityDirectory,
) => {
  const link = (i: number) => (entityId: number, position: number) => ({
    media_id: mediaIds[i]!,
    entity_id: entityId,
    position,
  })
  const captioned = (i: number) =>
    article.mentions
      .filter((mention) => mention.field === "CAPTION" && mention.media === i && mention.type !== "PLACE")
      .map((mention) => entityIds[mention.entity]!)
  const rows = (idsOf: (i: number) => (number | null)[]) =>
    mediaIds.flatMap((_, i) => [...new Set(idsOf(i).filter((id) => id !== null))].map(link(i)))
  return {
    media_creator: rows((i) => article.media[i]!.creators.map((name) => idOf("PERSON", name))),
    media_agency: rows((i) => article.media[i]!.agencies.map((name) => idOf("ORGANIZATION", name))),
    media_depiction: rows(captioned),
  } satisfies Record<string, NewRow[]>
}
