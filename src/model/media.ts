export const mediaTypes = ["IMAGE", "VIDEO", "AUDIO", "GRAPHIC"] as const
export type MediaType = (typeof mediaTypes)[number]

/** A photograph, video, recording or graphic that belongs to an article. */
export type MediaDraft = {
  mediaType: MediaType
  contentUrl: string | null
  thumbnailUrl: string | null
  encodingFormat: string | null
  /** Pixels. */
  width: number | null
  height: number | null
  durationSeconds: number | null
  caption: string | null
  alternativeText: string | null
  /** As printed. */
  creditText: string | null
  /** Names of the people who made it. */
  creators: string[]
  /** Names of the organizations that it was made for and came by way of, in that order. */
  agencies: string[]
  copyrightNotice: string | null
  license: string | null
  /** EDTF. */
  dateCreated: string | null
  contentLocation: string | null
  /** Its number in the article's gallery, from 1; null when it has none. */
  position: number | null
}

/** A media item of which nothing is known but its type. */
export const mediaOf = (mediaType: MediaType): MediaDraft => ({
  mediaType,
  contentUrl: null,
  thumbnailUrl: null,
  encodingFormat: null,
  width: null,
  height: null,
  durationSeconds: null,
  caption: null,
  alternativeText: null,
  creditText: null,
  creators: [],
  agencies: [],
  copyrightNotice: null,
  license: null,
  dateCreated: null,
  contentLocation: null,
  position: null,
})
