import type { MediaType } from "../../../model/media.ts"
import { columns, type List, type Node, type Shape } from "../shape.ts"

export type MediaItemRow = Node & {
  mediaType: MediaType
  contentUrl: string | null
  thumbnailUrl: string | null
  encodingFormat: string | null
  width: number | null
  height: number | null
  durationSeconds: number | null
  caption: string | null
  alternativeText: string | null
  creditText: string | null
  copyrightNotice: string | null
  license: string | null
  edtf: string | null
  contentLocationId: number | null
  creatorIds: number[]
  agencyIds: number[]
  depictedIds: number[]
}

const linkedEntities = (table: string) =>
  `array(select e.entity_id from ${table} e where e.media_id = t.id order by e.position)`

export const mediaItemShape: Shape<MediaItemRow> = {
  table: "media_item",
  typename: () => "MediaItem",
  columns: {
    rowId: "t.id",
    ...columns("mediaType", "contentUrl", "thumbnailUrl", "encodingFormat", "width", "height", "durationSeconds"),
    ...columns("caption", "alternativeText", "creditText", "copyrightNotice", "license", "contentLocationId"),
    edtf: "t.date_created",
    creatorIds: linkedEntities("media_creator"),
    agencyIds: linkedEntities("media_agency"),
    depictedIds: linkedEntities("media_depiction"),
  },
}

const latest = (id: string): List<MediaItemRow>["order"] => [{ sql: id, type: "int", descending: true }]

export const allMedia: List<MediaItemRow> = { shape: mediaItemShape, from: "media_item t", order: latest("t.id") }

/** The variant of both is an array of media types. */
const ofTypes = "p.variant is null or l.media_type = any(p.variant::media_type[])"

export const articleMedia: List<MediaItemRow, { position: number }> = {
  shape: mediaItemShape,
  from: "article_media l join media_item t on t.id = l.media_id",
  parent: "l.article_id",
  where: ofTypes,
  order: [
    { sql: "l.position", type: "int", descending: false },
    { sql: "l.media_id", type: "int", descending: false },
  ],
  edge: { position: "l.position" },
}

/** What most articles of the story show comes first. */
export const storyMedia: List<MediaItemRow> = {
  shape: mediaItemShape,
  from: "story_media l join media_item t on t.id = l.media_id",
  parent: "l.story_id",
  where: ofTypes,
  order: [
    { sql: "l.article_count", type: "int", descending: true },
    { sql: "l.media_id", type: "int", descending: false },
  ],
}

const creditedTo = (link: string): List<MediaItemRow> => ({
  shape: mediaItemShape,
  from: `${link} l join media_item t on t.id = l.media_id`,
  parent: "l.entity_id",
  order: latest("l.media_id"),
})

export const photographedMedia = creditedTo("media_creator")
export const creditedMedia = creditedTo("media_agency")
