import { decodeHTMLStrict } from "entities/decode"
import { oneLine } from "../../lib/normalize-text.ts"
import { LONGEST_FIELD } from "../check-input.ts"
import { lineOfHtml } from "../html/text-of-html.ts"
import { type NinjsObject, ninjsObject } from "./ninjs-object.ts"

/** A headline, a description or a body; role and type are in lower case, empty where they are not said. */
export type NinjsText = { role: string; contentType: string; value: string }

const LISTS = { headline: "headlines", description: "descriptions", body: "bodies" } as const

const textOf = (value: unknown): NinjsText | null => {
  if (typeof value === "string") return { role: "", contentType: "", value }
  const object = ninjsObject(value)
  const written = object?.get("value")
  if (!object || typeof written !== "string") return null
  const word = (key: string) => String(object.get(key) ?? "").toLowerCase()
  return { role: word("role"), contentType: word("contenttype") || word("mimetype"), value: written }
}

/** All texts of one kind, as versions 2 and 3 list them (`bodies`) or version 1 names them (`body_text`, `body_xhtml` …). */
export const textsOf = (item: NinjsObject, kind: keyof typeof LISTS): NinjsText[] => {
  const listed = item.get(LISTS[kind])
  const texts = (Array.isArray(listed) ? listed : [listed]).map(textOf)
  for (const [key, value] of item) {
    if (typeof value !== "string" || !(key === kind || key.startsWith(`${kind}_`))) continue
    texts.push({ role: key.slice(kind.length + 1), contentType: "", value })
  }
  return texts.filter((text) => text !== null && text.value.trim() !== "") as NinjsText[]
}

/** What reads as markup whatever it is declared to be. */
const LOOKS_LIKE_MARKUP =
  /<\/(?:p|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|section|article|blockquote|figure|table|script|style)\s*>|<(?:br|p|img|hr)(?:\s[^<>]{0,500})?\/?>/i

const isXml = ({ contentType, role }: NinjsText): boolean =>
  /^(?:text|application)\/xml|nitf|newsml/.test(contentType) || /nitf|newsml|^xml$/.test(role)

/** How a text is written: for reading in a browser, for machines (NITF and the like), or plain. */
export const formOf = (text: NinjsText): "html" | "xml" | "plain" => {
  if (isXml(text)) return "xml"
  const isHtml = /html/.test(text.contentType) || /html|rich/.test(text.role) || LOOKS_LIKE_MARKUP.test(text.value)
  return isHtml ? "html" : "plain"
}

const isDeclaredPlain = ({ contentType, role }: NinjsText) => contentType.startsWith("text/plain") || role === "text"

/** A plain text without the character references that some leave in it. */
export const unescaped = (text: NinjsText): string =>
  isDeclaredPlain(text) || !text.value.includes("&") ? text.value : decodeHTMLStrict(text.value)

/** A text on one line, without markup; null when nothing is left, or more than a line. */
export const lineOfText = (text: NinjsText | undefined): string | null => {
  if (!text || text.value.length > LONGEST_FIELD) return null
  return (formOf(text) === "plain" ? oneLine(unescaped(text)) : lineOfHtml(text.value)) || null
}

/** The first text whose role is among those named, in their order. */
export const withRole = (texts: readonly NinjsText[], ...roles: RegExp[]): NinjsText | undefined => {
  for (const role of roles) {
    const found = texts.find((text) => role.test(text.role))
    if (found) return found
  }
  return undefined
}
