import type { DateSignal, SourceArticle } from "../../model/article.ts"
import { type InputError, ok, type Result } from "../../model/input-error.ts"
import { LONGEST_CONTENT, MOST_ITEMS } from "../check-input.ts"
import { monthDayBefore } from "../month-day-before.ts"
import { headlineFrom } from "../read-text.ts"
import type { Reading } from "../reading.ts"
import { bareLine } from "../text/bare-line.ts"
import { type Dateline, readDateline } from "../text/read-dateline.ts"
import { chooseBody, type NinjsBody } from "./ninjs-body.ts"
import { addressesOf, datesOf, sectionOf } from "./ninjs-facts.ts"
import { type FoundMedia, mediaOfAssociations, mediaOfItem, ninjsMediaType } from "./ninjs-media.ts"
import { lineAt, type NinjsObject, namesAt } from "./ninjs-object.ts"
import { providerOf } from "./ninjs-provider.ts"
import { renditionsOf } from "./ninjs-renditions.ts"
import { lineOfText, textsOf, withRole } from "./ninjs-texts.ts"
import { whyNotUsable } from "./why-not-usable.ts"

const ASIDE_ROLE = /credit|^alt|caption|usage|note/
const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text)

const error = (code: InputError["code"], message: string): InputError => ({ code, message, path: ["ninjs"] })

/** Why an item is no article: plans are none, pictures and graphics only belong to one; so do recordings without a text. */
const whyNoArticle = (item: NinjsObject): InputError | null => {
  const type = lineAt(item, "type")?.toLowerCase() ?? ""
  const isPlan = ["event", "planning"].includes(type) || (type === "" && item.has("eventdetails"))
  if (isPlan) return error("UNREADABLE", "The item is a plan or a listing of an event, not an article.")
  const media = ninjsMediaType(item, renditionsOf(item))
  const isAlone = textsOf(item, "body").length === 0 && type !== ""
  if (media !== "IMAGE" && media !== "GRAPHIC" && !(media && isAlone)) return null
  const message = `An item of type ${type || "picture"} is taken in with the article that it is associated with.`
  return error("UNREADABLE", message)
}

const headlinesOf = (item: NinjsObject) => {
  const texts = textsOf(item, "headline")
  const main = withRole(texts, /^main$/, /^(?:headline|)$/, /./)
  const headline = lineOfText(main) ?? lineAt(item, "title")
  const others = texts.filter((text) => text !== main).map(lineOfText)
  const alternativeHeadline = others.find((other) => other && bareLine(other) !== bareLine(headline ?? "")) ?? null
  return { headline, alternativeHeadline }
}

const descriptionsOf = (item: NinjsObject) => textsOf(item, "description").filter(({ role }) => !ASIDE_ROLE.test(role))

/** The words of the story: its body, else its description, which then is no abstract. */
const storyOf = (item: NinjsObject, base: string | null): { body: NinjsBody; abstract: string | null } | null => {
  const descriptions = descriptionsOf(item)
  const body = chooseBody(textsOf(item, "body"), base)
  const abstract = lineOfText(withRole(descriptions, /summary|abstract/, /^(?:main|text|)$/, /./))
  if (body && hasWords(body.text)) return { body, abstract }
  const described = chooseBody(descriptions, base)
  return described && hasWords(described.text) ? { body: described, abstract: null } : null
}

/** The paragraphs without the headline and the byline where the text repeats them, and without the dateline. */
const withoutTop = (
  text: string,
  repeated: readonly (string | null)[],
): { text: string; dateline: Dateline | null } => {
  const paragraphs = text.split("\n\n")
  const known = new Set(repeated.filter((line) => line !== null).map(bareLine))
  while (paragraphs.length > 1 && known.has(bareLine(paragraphs[0]!.slice(0, 500)))) paragraphs.shift()
  const dateline = readDateline(paragraphs[0]!)
  if (!dateline || dateline.rest === "") return { text: paragraphs.join("\n\n"), dateline: null }
  return { text: [dateline.rest, ...paragraphs.slice(1)].join("\n\n"), dateline }
}

/** Pictures inside the text that the associations do not have already, at whatever size. */
const inText = (body: NinjsBody, found: readonly FoundMedia[]) => {
  const hrefs = new Set(found.flatMap((each) => each.hrefs))
  const captions = new Set(found.map(({ media }) => media.caption).filter((caption) => caption !== null))
  return body.media.filter(
    ({ contentUrl, caption }) => !hrefs.has(contentUrl ?? "") && !(caption && captions.has(caption)),
  )
}

const dateSignalsOf = (stated: readonly DateSignal[], dateline: Dateline | null, now: Date): DateSignal[] => {
  const near = new Date(stated[0]?.value ?? now)
  const reported = dateline?.day ? monthDayBefore(dateline.day, near) : null
  return [...stated, ...(reported ? [{ source: "TEXT" as const, value: reported, chosen: false }] : [])]
}

const readingOf = (item: NinjsObject, story: NonNullable<ReturnType<typeof storyOf>>, now: Date): Reading => {
  const { headline, alternativeHeadline } = headlinesOf(item)
  const byline = lineAt(item, "by", "byline") ?? (namesAt(item, "authors").join(", ") || null)
  const { text, dateline } = withoutTop(story.body.text, [headline, byline])
  const { dateSignals, dateModified } = datesOf(item, now)
  const associated = [...mediaOfItem(item), ...mediaOfAssociations(item, now)]
  const language = lineAt(item, "language")
  const reading: Partial<SourceArticle> = {
    ...{ alternativeHeadline, byline, dateModified, abstract: story.abstract },
    articleSection: sectionOf(item),
    keywords: namesAt(item, "subject", "subjects", "keywords").slice(0, MOST_ITEMS),
    inLanguage: language?.replaceAll("_", "-") ?? null,
    dateline: dateline?.text ?? lineAt(item, "located"),
    dateSignals: dateSignalsOf(dateSignals, dateline, now),
    publisher: providerOf(item),
    media: [...associated.map(({ media }) => media), ...inText(story.body, associated)].slice(0, MOST_ITEMS),
    ...addressesOf(item),
  }
  return { ...reading, headline: headline ?? headlineFrom(text), articleBody: text }
}

/**
 * Reads one item. An article is an item with a body, or with a description that stands for one: text, composite,
 * component, and a video or a recording that has a text of its own. All else is refused, and so is what must not be shown.
 */
export const readItem = (item: NinjsObject, now: Date): Result<Reading> => {
  const refusal = whyNotUsable(item, now) ?? whyNoArticle(item)
  if (refusal) return { kind: "error", errors: [refusal] }
  const longest = [...textsOf(item, "body"), ...descriptionsOf(item)].reduce(
    (most, { value }) => Math.max(most, value.length),
    0,
  )
  if (longest > LONGEST_CONTENT) {
    const message = `The item's text is ${longest} characters long; at most ${LONGEST_CONTENT} are accepted.`
    return { kind: "error", errors: [error("TOO_LONG", message)] }
  }
  const story = storyOf(item, addressesOf(item).url)
  const silent = "The item has no text: neither a body (bodies, body_text, body_html …) nor a description."
  return story ? ok(readingOf(item, story, now)) : { kind: "error", errors: [error("UNREADABLE", silent)] }
}
