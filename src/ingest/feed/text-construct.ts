import { decodeHTMLStrict } from "entities/decode"
import { decodeText } from "../../lib/decode-text.ts"
import { absoluteUrl } from "../html/absolute-url.ts"
import { attribute, elements, innerHtml, textOf, type XmlNode } from "./xml-node.ts"

/** Text as a feed carries it: HTML, or words to be taken as they are. */
export type FeedText = { html: string } | { text: string }

const MARKUP = /<\/?[a-zA-Z][^<>]*>|<!--|<!\[CDATA\[|&(?:[a-zA-Z]{2,8}|#\d{1,7}|#[xX][\da-fA-F]{1,6});/
const ADDRESSES = /(<[a-zA-Z][^<>]*?\s(?:href|src|poster|cite|longdesc)\s*=\s*)(["']?)([^"'<>\s]+)\2/g

/** The same HTML with its addresses made absolute. */
export const withAbsoluteUrls = (html: string, base: string | null): string =>
  base === null
    ? html
    : html.replace(ADDRESSES, (whole, before: string, quote: string, address: string) => {
        const absolute = absoluteUrl(address.replaceAll("&amp;", "&"), base)
        return absolute ? `${before}${quote}${absolute.replaceAll("&", "&amp;")}${quote}` : whole
      })

const unbased = (node: XmlNode): string => decodeText(Buffer.from(textOf(node), "base64")) ?? ""

/** Markup that was escaped once too often is escaped from its first tag to its last. */
const ESCAPED_TWICE = /^\s*&lt;(?:p|div|span|a|img|br|b|em|strong|h[1-6]|ul|ol|table|blockquote|figure)\b/i
const isEscapedTwice = (text: string): boolean =>
  ESCAPED_TWICE.test(text) && text.trimEnd().endsWith("&gt;") && !text.includes("<")

const escapedOrPlain = (text: string): FeedText => {
  if (isEscapedTwice(text)) return { html: decodeHTMLStrict(text) }
  return MARKUP.test(text) ? { html: text } : { text }
}

/**
 * What a node says, by its `type` and `mode`: RFC 4287 (text, html, xhtml, media types), Atom 0.3 (xml, escaped, base64); in
 * RSS, escaped HTML wherever it looks like that. Null when it is empty.
 */
export const textConstruct = (node: XmlNode | null, isAtom: boolean): FeedText | null => {
  if (!node) return null
  const said = reading(node, isAtom)
  const content = "html" in said ? said.html : said.text
  if (content.trim() === "") return null
  return "html" in said ? { html: withAbsoluteUrls(said.html.trim(), node.base) } : { text: said.text.trim() }
}

const reading = (node: XmlNode, isAtom: boolean): FeedText => {
  const type = attribute(node, "type")?.toLowerCase() ?? null
  const mode = attribute(node, "mode")?.toLowerCase() ?? null
  const hasElements = elements(node).length > 0
  if (mode === "base64" || (isAtom && type !== null && isBinary(type) && !hasElements))
    return type && /html|xml/.test(type) ? { html: unbased(node) } : { text: unbased(node) }
  if (hasElements) return { html: innerHtml(node) }
  if (mode === "escaped" || (type !== null && /html/.test(type))) return escapedOrPlain(textOf(node))
  if (isAtom && (type === null || type === "text" || type === "text/plain")) return { text: textOf(node) }
  return escapedOrPlain(textOf(node))
}

const isBinary = (type: string): boolean => /^[\w.+-]+\//.test(type) && !/^text\/|[+/]xml$|html/.test(type)

/** The construct as it stands, HTML or not, for those who show neither before they cleaned it. */
export const asHtml = (said: FeedText | null): string | null => {
  if (!said) return null
  return "html" in said ? said.html : said.text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
}
