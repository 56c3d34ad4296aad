import { httpUrl } from "../../lib/canonical-url.ts"
import { type MediaDraft, type MediaType, mediaOf } from "../../model/media.ts"
import { newsDate } from "../../model/news-date.ts"
import { MOST_ITEMS } from "../check-input.ts"
import { mediaTypeOf } from "../feed/read-feed-media.ts"
import { splitByline } from "../split-byline.ts"
import { lineAt, type NinjsObject, namedObjectsAt, ninjsObject } from "./ninjs-object.ts"
import { providerOf } from "./ninjs-provider.ts"
import { chooseRendition, type Rendition, renditionsOf } from "./ninjs-renditions.ts"
import { lineOfText, textsOf, withRole } from "./ninjs-texts.ts"
import { whyNotUsable } from "./why-not-usable.ts"

/** Galleries are composites of pictures; what lies deeper is no picture of this article. */
const MOST_DEPTH = 3
const TYPES: Record<string, MediaType> = {
  picture: "IMAGE",
  photo: "IMAGE",
  image: "IMAGE",
  graphic: "GRAPHIC",
  video: "VIDEO",
  audio: "AUDIO",
}
const CREDIT_ROLE = /credit/
const ALTERNATIVE_ROLE = /^alt|accessib/
const LONGEST_NOTICE = 200

/** The kind of media that an item is; null for texts, packages and plans. An item without a type is told by its files. */
export const ninjsMediaType = (item: NinjsObject, renditions: readonly Rendition[]): MediaType | null => {
  const type = lineAt(item, "type")?.toLowerCase()
  if (type) return Object.hasOwn(TYPES, type) ? TYPES[type]! : null
  const declared = mediaTypeOf(lineAt(item, "mimetype", "contenttype"), "")
  return declared ?? renditions.find(({ mediaType }) => mediaType !== null)?.mediaType ?? null
}

const creditOf = (item: NinjsObject): string | null => {
  const printed =
    lineOfText(withRole(textsOf(item, "description"), CREDIT_ROLE)) ?? lineAt(item, "creditline", "credit")
  if (printed) return printed
  const by = lineAt(item, "by", "byline")?.replace(/^(?:photo(?:graph)? )?by:? /i, "") ?? null
  const provider = providerOf(item)
  if (by && provider && !by.toLowerCase().includes(provider.toLowerCase())) return `${by}/${provider}`
  const notice = lineAt(item, "copyrightnotice")
  return by ?? provider ?? (notice && notice.length <= LONGEST_NOTICE ? notice : null)
}

/** What the picture shows, and what stands for it where it can't be seen. The body of a picture is one of the two. */
const wordsOf = (item: NinjsObject) => {
  const descriptions = textsOf(item, "description").filter(({ role }) => !CREDIT_ROLE.test(role))
  const alternative = withRole(descriptions, ALTERNATIVE_ROLE)
  const others = descriptions.filter((text) => text !== alternative)
  const described = lineOfText(withRole(others, /caption/, /^(?:main|text|)$/, /./))
  const body = lineOfText(textsOf(item, "body")[0])
  const headline = lineOfText(textsOf(item, "headline")[0]) ?? lineAt(item, "title")
  return {
    caption: described ?? body ?? headline,
    alternativeText: lineOfText(alternative) ?? (described ? body : null),
  }
}

/** EDTF of the moment at which it was made; dates of the item that carries it say less. */
const dateCreatedOf = (item: NinjsObject): string | null => {
  const written = lineAt(item, "contentcreated")
    ?.replace(/\.\d+/, "")
    .replace(/T00:00(?::00)?(?:Z|[+-]00:?00)?$/, "")
  return written && newsDate(written) ? written : null
}

const licenseOf = (item: NinjsObject): string | null => {
  const rights = ninjsObject(item.get("rightsinfo"))
  const linked = rights && lineAt(rights, "linkedrights")
  return linked ? httpUrl(linked) : null
}

/** Behind these a byline names whom the picture was made for, which is understood later, together with the credit. */
const HOUSE_BEHIND = /[/#|]|\b(?:via|for)\b/i

const creatorsOf = (item: NinjsObject): string[] => {
  const by = lineAt(item, "by", "byline")
  if (!by) return []
  return HOUSE_BEHIND.test(by) ? [by] : splitByline(by, providerOf(item))
}

const draftOf = (item: NinjsObject, mediaType: MediaType, renditions: readonly Rendition[]): MediaDraft | null => {
  const uri = lineAt(item, "uri", "guid")
  const isFile = uri !== null && httpUrl(uri) !== null && mediaTypeOf(null, uri) !== null
  const chosen = chooseRendition(renditions, mediaType)
  const draft = {
    ...mediaOf(mediaType),
    ...chosen,
    ...wordsOf(item),
    contentUrl: chosen.contentUrl ?? (isFile ? httpUrl(uri) : null),
    creditText: creditOf(item),
    creators: creatorsOf(item),
    copyrightNotice: lineAt(item, "copyrightnotice"),
    license: licenseOf(item),
    dateCreated: dateCreatedOf(item),
    contentLocation: lineAt(item, "located"),
  }
  return draft.contentUrl || draft.caption ? draft : null
}

/** A medium, and every address at which it lies in some size. */
export type FoundMedia = { media: MediaDraft; hrefs: string[] }

const foundIn = (item: NinjsObject, now: Date, depth: number): FoundMedia[] => {
  if (whyNotUsable(item, now)) return []
  if (lineAt(item, "type")?.toLowerCase() === "composite") return mediaOfAssociations(item, now, depth + 1)
  return mediaOfItem(item)
}

/** The medium that an item itself is. */
export const mediaOfItem = (item: NinjsObject): FoundMedia[] => {
  const renditions = renditionsOf(item)
  const type = ninjsMediaType(item, renditions)
  const media = type && draftOf(item, type, renditions)
  return media ? [{ media, hrefs: [...renditions.map(({ href }) => href), media.contentUrl ?? ""] }] : []
}

/**
 * The pictures, graphics, videos and recordings that are associated with an item, those of its galleries among them.
 * Texts are articles of their own, and what is withdrawn or still embargoed is left out.
 */
export const mediaOfAssociations = (item: NinjsObject, now: Date, depth = 0): FoundMedia[] =>
  depth >= MOST_DEPTH
    ? []
    : namedObjectsAt(item, "associations")
        .slice(0, MOST_ITEMS)
        .flatMap((each) => foundIn(each, now, depth))
        .slice(0, MOST_ITEMS)
