const OPEN = "<![CDATA["
const CLOSE = "]]>"
const ENTRY_END = /<\/(?:\w{1,30}:)?(?:item|entry)\s*>/gi
const PART_END = /<\/(?:title|link|description|summary|content|category|author|guid|content:encoded|dc:\w{1,30})\s*>/gi

/** Finds places in the order of the text, each once, so that all its answers together cost one reading. */
const finder = (search: (from: number) => number) => {
  let found = -1
  return (from: number): number => {
    if (found < from) {
      const next = search(from)
      found = next < 0 ? Number.POSITIVE_INFINITY : next
    }
    return found
  }
}

const indexIn = (xml: string, pattern: RegExp) => (from: number) => {
  pattern.lastIndex = from
  return pattern.exec(xml)?.index ?? -1
}

/** The same XML, where a CDATA section that would swallow the end of its entry ends with its element. */
export const closeCdata = (xml: string): string => {
  if (!xml.includes(OPEN)) return xml
  const close = finder((from) => xml.indexOf(CLOSE, from))
  const entryEnd = finder(indexIn(xml, ENTRY_END))
  const partEnd = finder(indexIn(xml, PART_END))
  const parts: string[] = []
  let done = 0
  for (let open = xml.indexOf(OPEN); open >= 0; open = xml.indexOf(OPEN, done)) {
    const end = close(open)
    if (entryEnd(open) >= end) {
      if (end === Number.POSITIVE_INFINITY) break
      parts.push(xml.slice(done, end))
      done = end
      continue
    }
    const cut = Math.min(partEnd(open), entryEnd(open))
    parts.push(xml.slice(done, cut), CLOSE)
    done = cut
  }
  parts.push(xml.slice(done))
  return parts.join("")
}
