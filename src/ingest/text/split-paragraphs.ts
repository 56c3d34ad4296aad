const WIDEST_WRAP = 100
const ENDS_SENTENCE = /[.!?…:]["'”’)\]]*\s*$/

const isBlank = (line: string | undefined) => line === undefined || line.trim() === ""

/** Lines broken at a fixed width: none is long, and most of those that another line follows stop inside a sentence. */
const isHardWrapped = (lines: readonly string[]): boolean => {
  const followed = lines.filter((line, i) => !isBlank(line) && !isBlank(lines[i + 1]))
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  if (followed.length < 2 || longest > WIDEST_WRAP) return false
  const inside = followed.filter((line) => line.length > longest / 2 && !ENDS_SENTENCE.test(line))
  return inside.length > followed.length * 0.5
}

/**
 * The paragraphs of a normalised text, each on one line. A line is a paragraph, unless the text is broken at a fixed
 * width: then blank lines and indents part them.
 */
export const splitParagraphs = (text: string): string[] => {
  const lines = text.split("\n")
  const wrapped = isHardWrapped(lines)
  const found: string[][] = []
  let open = false
  for (const line of lines) {
    const starts = !open || !wrapped || /^ {2,}/.test(line)
    if (!isBlank(line) && starts) found.push([line])
    else if (!isBlank(line)) found.at(-1)!.push(line)
    open = !isBlank(line)
  }
  return found.map((paragraph) => paragraph.join(" ").replace(/ {2,}/g, " ").trim())
}
