import { type HeaderField, headerField } from "./header-fields.ts"
import { readWrittenDate } from "./read-written-date.ts"

const LINE = /^ *(\p{L}[\p{L} _-]{0,24}?) ?:(?: +(\S.*)| *)$/u
const FENCE = /^-{3,}\s*$/
/** A value that goes on below its key: an item of a list, or what e-mail folds. */
const CONTINUED = /^(?: +| *- +)(?:- +)?(\S.*)$/
const MOST_LINES = 60
const QUOTED = /^(["'])(.*)\1$/
const LISTED = /^\[(.*)\]$/

export type Header = { fields: Partial<Record<HeaderField, string>>; rest: string }

/** A key and its value; an indented line has one only where the key is known. */
const keyed = (line: string): RegExpExecArray | null => {
  const found = LINE.exec(line)
  return found && (!line.startsWith(" ") || headerField(found[1]!)) ? found : null
}

/** A value without YAML's marks of strings and lists, and a sender's name without the address. */
const cleaned = (field: HeaderField, value: string): string => {
  const unquoted = (text: string) => text.trim().replace(QUOTED, "$2")
  if (field === "keywords") return (LISTED.exec(value)?.[1] ?? value).split(",").map(unquoted).join(", ")
  const plain = unquoted(LISTED.exec(value)?.[1] ?? value)
  return field === "byline" ? unquoted(plain.replace(/ *<[^<>]*@[^<>]*>/g, "")) : plain
}

/** "Date: the worst dinner of my life" is no date: words that the field can't hold make no header. */
const isSense = (field: HeaderField, value: string): boolean => {
  if (field === "datePublished" || field === "dateModified") return readWrittenDate(cleaned(field, value)) !== null
  if (field === "url") return /^["']?https?:/i.test(value)
  return field !== "inLanguage" || /^["']?[\p{L}-]{2,20}["']?$/u.test(value)
}

const finished = (written: ReadonlyMap<HeaderField, string>, rest: string): Header => ({
  fields: Object.fromEntries([...written].map(([field, value]) => [field, cleaned(field, value)])),
  rest,
})

/**
 * Reads a block of `Key: value` lines at the top of a text, in any case and order, or between fences as in Markdown's
 * front matter. Without a blank line after it, only two known keys or more make a block; prose that happens to begin with
 * a word and a colon stays in `rest`.
 */
export const readHeader = (text: string): Header => {
  const none: Header = { fields: {}, rest: text }
  const written = new Map<HeaderField, string>()
  let rest = text.replace(/^\s+/, "")
  let open: HeaderField | null = null
  let known = 0
  const next = (): string | null => {
    if (rest === "") return null
    const newline = rest.indexOf("\n")
    const line = newline < 0 ? rest : rest.slice(0, newline)
    return line
  }
  const drop = (line: string) => {
    rest = rest.slice(line.length + 1)
  }
  const isFenced = FENCE.test(next() ?? "")
  if (isFenced) drop(next()!)
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const line = next()
    if (line === null || (isFenced ? FENCE.test(line) : line.trim() === "")) {
      if (line !== null && isFenced) drop(line)
      return known > 0 ? finished(written, rest) : none
    }
    const [, key, value] = keyed(line) ?? []
    const more = lines > 0 && key === undefined ? CONTINUED.exec(line)?.[1] : undefined
    if (key === undefined && more === undefined) return known > 1 && !isFenced ? finished(written, rest) : none
    const field: HeaderField | undefined = key === undefined ? undefined : headerField(key)
    if (key !== undefined) open = field && !written.has(field) ? field : null
    const found = more ?? value
    if (field && isSense(field, found ?? "")) known++
    else if (field && found !== undefined) open = null
    if (open && found !== undefined) {
      const before = written.get(open)
      written.set(
        open,
        before === undefined ? found.trim() : `${before}${open === "keywords" ? ", " : " "}${found.trim()}`,
      )
    }
    drop(line)
  }
  return none
}
