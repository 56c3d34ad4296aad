import type { MediaDraft } from "../model/media.ts"
import { cleanCredit } from "./media/clean-credit.ts"
import { withoutPrintedLabel } from "./media/credit-labels.ts"
import { dateTaken } from "./media/date-taken.ts"
import { eachPictureOnce } from "./media/each-picture-once.ts"
import { galleryPosition } from "./media/gallery-position.ts"
import { casedName } from "./media/person-name.ts"
import { placeTaken } from "./media/place-taken.ts"
import { type Credit, readCredit } from "./media/read-credit.ts"
import { type ParsedCaption, splitCaption } from "./media/split-caption.ts"
import { publishedDay } from "./published-day.ts"
import type { EnrichStep } from "./step.ts"

const BRACKETS = /^[([]([^()[\]]+)[)\]]$/

const named = ({ creators, agencies }: Credit): number => creators.length + agencies.length

/** Caption and credit apart, whether the source gave them in one, apart, or the credit twice. */
const wordsOf = ({ caption, creditText }: MediaDraft): ParsedCaption => {
  const printed = creditText === null ? null : withoutPrintedLabel(creditText.replace(BRACKETS, "$1"))
  if (caption === null) {
    const inCredit = printed && /\S\s*©/.test(printed) ? splitCaption(printed) : null
    return inCredit?.caption ? inCredit : { caption, creditText: printed }
  }
  const parted = splitCaption(caption)
  if (printed === null || parted.creditText === null) return { ...parted, creditText: printed ?? parted.creditText }
  const isFuller = named(readCredit(parted.creditText)) > named(readCredit(printed))
  return { caption: parted.caption, creditText: isFuller ? parted.creditText : printed }
}

/** Who made it and for whom, by the credit, the names and the notice that its source states. */
const originOf = (item: MediaDraft, creditText: string | null): Credit => {
  const { copyrightNotice: copyright, creators } = item
  if (creators.length <= 1 && (creators.length === 1 || creditText === null)) {
    const stated = cleanCredit({ byline: creators[0] ?? null, credit: creditText, copyright })
    return { creators: stated.creators, agencies: item.agencies.length > 0 ? item.agencies : stated.agencies }
  }
  const credit = readCredit(creditText ?? "")
  return {
    creators: creators.length > 0 ? creators.map(casedName) : credit.creators,
    agencies: item.agencies.length > 0 ? item.agencies : credit.agencies,
  }
}

const understood = (item: MediaDraft, datePublished: string | null, inLanguage: string | null): MediaDraft => {
  const numbered = item.caption === null ? null : galleryPosition(item.caption)
  const { caption, creditText } = wordsOf(numbered ? { ...item, caption: numbered.caption || null } : item)
  return {
    ...item,
    ...originOf(item, creditText),
    ...{ caption, creditText },
    position: item.position ?? numbered?.position ?? null,
    copyrightNotice: item.copyrightNotice ?? (/^©/.test(creditText ?? "") ? creditText : null),
    dateCreated: item.dateCreated ?? dateTaken(caption ?? "", datePublished, inLanguage),
    contentLocation: item.contentLocation ?? placeTaken(caption ?? ""),
  }
}

/** Parts captions from credits and reads from them who made a picture, for whom, when and where. */
export const findMedia: EnrichStep = {
  name: "find-media",
  version: 3,
  description: "Parts captions from credits and reads who made each picture, for whom, when and where.",
  run: (article) => {
    const day = publishedDay(article)
    return {
      ...article,
      media: eachPictureOnce(article.media.map((item) => understood(item, day, article.inLanguage))),
    }
  },
}
