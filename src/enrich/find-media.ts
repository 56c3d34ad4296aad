import type { MediaDraft } from "../model/media.ts"
import { datesIn } from "./find-dates.ts"
import { publishedDay } from "./published-day.ts"
import { readCredit } from "./read-credit.ts"
import { splitCredit } from "./split-credit.ts"
import type { EnrichStep } from "./step.ts"

const DAY = /^\d{4}-\d{2}-\d{2}/
const PLACE =
  /\bin ((?:(?:St|Mt|Ft)\. )?\p{Lu}[\p{L}'’-]+(?: (?:(?:de|la|al|el|of) )?\p{Lu}[\p{L}'’-]+){0,3})(?=,|;|\.(?: |$)|$| on \b| during\b| after\b| in \b| \()/gu
const NOT_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Spring|Summer|Autumn|Winter|Parliament|Congress)\b/
const MOST_COMPARED = 20

/** The place in which a caption says that the picture was taken, null when it names none or several. */
const placeIn = (caption: string): string | null => {
  const places = [...caption.slice(0, 2_000).matchAll(PLACE)]
    .map((found) => found[1]!)
    .filter((place) => !NOT_PLACE.test(place))
  return new Set(places).size === 1 ? places[0]! : null
}

/** The one day that a caption names, else its one date of any kind; EDTF. */
const dateIn = (caption: string, datePublished: string | null): string | null => {
  if (!datePublished) return null
  const dates = [...new Set(datesIn(caption.slice(0, 2_000), datePublished).map((mention) => mention.edtf))]
  const days = dates.filter((edtf) => DAY.test(edtf) && !edtf.includes("/"))
  if (days.length === 1) return days[0]!
  return dates.length === 1 ? dates[0]! : null
}

const understood = (item: MediaDraft, datePublished: string | null): MediaDraft => {
  const parted = item.creditText || !item.caption ? item : splitCredit(item.caption)
  const credit = readCredit(parted.creditText ?? "")
  return {
    ...item,
    caption: parted.caption,
    creditText: parted.creditText,
    creators: item.creators.length > 0 ? item.creators : credit.creators,
    agencies: item.agencies.length > 0 ? item.agencies : credit.agencies,
    copyrightNotice: item.copyrightNotice ?? (/^©/.test(parted.creditText ?? "") ? parted.creditText : null),
    dateCreated: item.dateCreated ?? dateIn(parted.caption ?? "", datePublished),
    contentLocation: item.contentLocation ?? placeIn(parted.caption ?? ""),
  }
}

const key = (item: MediaDraft) =>
  [
    item.mediaType,
    item.contentUrl,
    item.caption
      ?.toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .trim(),
    item.creators.join(),
  ].join("|")

/** Each picture once: the same address, or the same words by the same person, is the same picture. */
const once = (media: readonly MediaDraft[]): MediaDraft[] => {
  const kept: MediaDraft[] = []
  for (const item of media) if (!kept.slice(-MOST_COMPARED).some((other) => key(other) === key(item))) kept.push(item)
  return kept
}

/** Parts captions from credits and reads from them who made a picture, for whom, when and where. */
export const findMedia: EnrichStep = {
  name: "find-media",
  version: 1,
  description: "Parts captions from credits and reads who made each picture, for whom, when and where.",
  run: (article) => {
    const day = publishedDay(article)
    return { ...article, media: once(article.media.map((item) => understood(item, day))) }
  },
}
