/** The fields that a header block of a text can carry. */
export type HeaderField =
  | "headline"
  | "byline"
  | "datePublished"
  | "dateModified"
  | "url"
  | "publisher"
  | "articleSection"
  | "keywords"
  | "inLanguage"
  | "abstract"

const FIELDS: Record<string, HeaderField> = {
  headline: "headline",
  title: "headline",
  by: "byline",
  byline: "byline",
  author: "byline",
  authors: "byline",
  date: "datePublished",
  published: "datePublished",
  "published on": "datePublished",
  "date published": "datePublished",
  posted: "datePublished",
  updated: "dateModified",
  modified: "dateModified",
  "last updated": "dateModified",
  "date modified": "dateModified",
  url: "url",
  link: "url",
  publisher: "publisher",
  source: "publisher",
  section: "articleSection",
  category: "articleSection",
  keywords: "keywords",
  tags: "keywords",
  language: "inLanguage",
  lang: "inLanguage",
  abstract: "abstract",
  summary: "abstract",
  description: "abstract",
}

const LINE = /^ *(\p{L}[\p{L} _-]{0,18}) ?: +(\S.*)$/u
const MOST_LINES = 20

export type Header = { fields: Partial<Record<HeaderField, string>>; rest: string }

/**
 * Reads a block of `Key: value` lines at the top of a text, in any case and order. Without a blank line after it, only
 * two known keys or more make a block; prose that happens to begin with a word and a colon stays in `rest`.
 */
export const readHeader = (text: string): Header => {
  const fields: Header["fields"] = {}
  const none: Header = { fields: {}, rest: text }
  let rest = text.replace(/^\s+/, "")
  let known = 0
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const newline = rest.indexOf("\n")
    const line = newline < 0 ? rest : rest.slice(0, newline)
    if (line.trim() === "") return known > 0 ? { fields, rest } : none
    const [, key, value] = LINE.exec(line) ?? []
    if (key === undefined || value === undefined) return known > 1 ? { fields, rest } : none
    const field = FIELDS[key.trim().toLowerCase()]
    if (field) known++
    if (field) fields[field] ??= value.trim()
    rest = newline < 0 ? "" : rest.slice(newline + 1)
  }
  return none
}
