const CLOSING: Record<string, string> = { "{": "}", "[": "]" }

/**
 * JSON with the faults of those who write it by hand or lose its end: commas before a closing bracket go, raw line ends in
 * strings are escaped, and of a text that is cut off the objects and lists that were complete stay.
 */
export const mendJson = (json: string): string => {
  const parts: string[] = []
  const open: string[] = []
  let whole: { parts: number; open: string[] } | null = null
  for (let at = 0; at < json.length; ) {
    const char = json[at]!
    if (char === '"') {
      const end = endOfString(json, at)
      if (end === null) break
      parts.push(json.slice(at, end).replace(/[\n\r\t]/g, (each) => JSON.stringify(each).slice(1, -1)))
      at = end
      continue
    }
    at++
    if (/\s/.test(char)) continue
    if (CLOSING[char]) open.push(CLOSING[char])
    const closes = char === open.at(-1)
    if (closes) {
      open.pop()
      if (parts.at(-1) === ",") parts.pop()
    }
    parts.push(char)
    if (!closes) continue
    whole = { parts: parts.length, open: open.slice(-MOST_DEPTH) }
    if (open.length === 0) break
  }
  return whole ? parts.slice(0, whole.parts).join("") + whole.open.reverse().join("") : json
}

const MOST_DEPTH = 100

/** Where the string that begins here ends; null when it does not. */
const endOfString = (json: string, from: number): number | null => {
  for (let at = from + 1; at < json.length; at++) {
    if (json[at] === "\\") at++
    else if (json[at] === '"') return at + 1
  }
  return null
}
