import { canonicalUrl, httpUrl } from "../lib/canonical-url.ts"
import { decodeText } from "../lib/decode-text.ts"
import { languageTag } from "../lib/language-tag.ts"
import { readDateTime } from "../lib/read-date-time.ts"
import { articleDraft, type DateSignal, type SourceArticle } from "../model/article.ts"
import type { ArticleInput } from "../model/article-input.ts"
import { ok, type Result, refused } from "../model/input-error.ts"
import { checkInput } from "./check-input.ts"
import { chooseDate, dateInUrl } from "./choose-date.ts"
import { detectKind } from "./detect-kind.ts"
import { readFields, readSenderFields } from "./read-fields.ts"
import { type Reading, readText } from "./read-text.ts"
import { splitByline } from "./split-byline.ts"

const ACCEPTED = "For now Dateline reads plain text (text), clean bodies (articleBody) and JSON lines of them."

const unreadable = (kind: string, key: string) =>
  refused("UNREADABLE", `Dateline cannot read ${kind} yet. ${ACCEPTED}`, [key])

const textOfBytes = (base64: string, headers: Record<string, string>): Result<string> => {
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? ""
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1] ?? null
  const text = decodeText(Buffer.from(base64, "base64"), charset)
  if (text === null)
    return refused("UNREADABLE", "The bytes are not text in an encoding that can be told.", ["bytesBase64"])
  const kind = /html/i.test(type) ? "html" : detectKind(text)
  return kind === "text" ? ok(text) : unreadable(kind, "bytesBase64")
}

const readContent = (input: ArticleInput, near: Date): Result<Reading> => {
  if (input.articleBody) return ok(readFields({ ...input, articleBody: input.articleBody }))
  if (input.text) return ok(readText(input.text, near, input.headline))
  if (input.html) return unreadable("HTML", "html")
  if (input.feed) return unreadable("feeds", "feed")
  if (input.ninjs) return unreadable("ninjs", "ninjs")
  const text = textOfBytes(input.bytesBase64 ?? "", input.headers ?? {})
  return text.kind === "ok" ? ok(readText(text.value, near, input.headline)) : text
}

const dateClaims = (input: ArticleInput, reading: Reading, url: string | null): DateSignal[] => {
  const claim = (source: DateSignal["source"], value: string | null): DateSignal[] =>
    value ? [{ source, value, chosen: false }] : []
  return [
    ...claim("META", input.datePublished ? readDateTime(input.datePublished) : null),
    ...claim("URL", url && dateInUrl(url)),
    ...(reading.dateSignals ?? []),
  ]
}

const assemble = (input: ArticleInput, reading: Reading, now: Date): SourceArticle => {
  const sender = readSenderFields(input)
  const url = sender.url ?? (reading.url ? httpUrl(reading.url) : null)
  const merged = { ...reading, ...sender, media: [...(sender.media ?? []), ...(reading.media ?? [])] }
  return articleDraft({
    ...merged,
    ...chooseDate(dateClaims(input, reading, url), now),
    headline: merged.headline ?? "",
    inLanguage: merged.inLanguage ? languageTag(merged.inLanguage) : null,
    authors: merged.byline ? splitByline(merged.byline, merged.publisher) : [],
    url,
    canonicalUrl: url && canonicalUrl(url),
  })
}

/**
 * Reads one article from whatever its sender has of it, or says everything that is wrong with the input. What the sender
 * states of the article wins over what is read from its text. `now` is the time of the first sight.
 */
export const readInput = (input: ArticleInput, { now }: { now: Date }): Result<SourceArticle> => {
  const errors = checkInput(input, now)
  if (errors.length > 0) return { kind: "error", errors }
  const known = input.datePublished ?? (input.url ? dateInUrl(input.url) : null)
  const reading = readContent(input, new Date((known && readDateTime(known)) || now))
  if (reading.kind === "error") return reading
  if (!/[\p{L}\p{N}]/u.test(reading.value.articleBody)) return refused("UNREADABLE", "The input holds no article text.")
  return ok(assemble(input, reading.value, now))
}
