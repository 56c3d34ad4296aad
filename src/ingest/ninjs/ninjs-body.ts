import { normalizeText } from "../../lib/normalize-text.ts"
import type { MediaDraft } from "../../model/media.ts"
import { fragmentOf } from "../html/fragment.ts"
import { splitParagraphs } from "../text/split-paragraphs.ts"
import { formOf, type NinjsText, unescaped } from "./ninjs-texts.ts"

export type NinjsBody = { text: string; media: MediaDraft[] }

/** How much shorter than the plain text that of the markup may be and still be the whole story. */
const WHOLE = 0.5
const NITF_CONTENT = /<body\.content[^>]*>([\s\S]*)<\/body\.content>/i

const readBody = (text: NinjsText, base: string | null): NinjsBody => {
  const form = formOf(text)
  if (form === "plain") return { text: splitParagraphs(normalizeText(unescaped(text))).join("\n\n"), media: [] }
  const markup = form === "xml" ? (NITF_CONTENT.exec(text.value)?.[1] ?? text.value) : text.value
  const { text: words, media } = fragmentOf(markup, base)
  return { text: normalizeText(words).trim(), media }
}

/** The one that is called main, else the longest. */
const best = (texts: readonly NinjsText[]): NinjsText | undefined =>
  texts.find(({ role }) => role === "main") ?? [...texts].sort((a, b) => b.value.length - a.value.length)[0]

/**
 * The text of the story among its renderings, and the pictures inside it: of HTML, which keeps the paragraphs, unless the
 * plain text says much more; of other markup where there is nothing else. Null when there is none.
 */
export const chooseBody = (texts: readonly NinjsText[], base: string | null): NinjsBody | null => {
  const [html, plain, xml] = (["html", "plain", "xml"] as const).map((form) => {
    const found = best(texts.filter((text) => formOf(text) === form))
    return found && (form !== "xml" || texts.every((text) => formOf(text) === "xml")) ? readBody(found, base) : null
  })
  if (html && plain) return html.text.length < plain.text.length * WHOLE ? { ...plain, media: html.media } : html
  return html ?? plain ?? xml ?? null
}
