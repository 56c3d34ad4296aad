import { isAboutTime } from "./is-about-time.ts"
import { isByline } from "./is-byline.ts"

const WIDEST_WRAP = 100
/** The share of the width that a broken line fills at least. */
const EARLY = 0.75
const ENDS_SENTENCE = /[.!?…:]["'”’)\]]*\s*$/

const TIME_LABEL = /^(?:first |last )?(?:published|posted|updated|modified)\b/i

const isBlank = (line: string | undefined) => line === undefined || line.trim() === ""

/** A line that begins in the middle of a sentence. */
const goesOn = (line: string) => /^ ?\p{Ll}/u.test(line)

const lengthOf = (line: string) => line.trimEnd().length

/** The width at which lines are broken: none is longer, and most long ones that another follows stop inside a sentence. */
const wrapWidth = (lines: readonly string[]): number | null => {
  const longest = lines.reduce((most, line) => Math.max(most, lengthOf(line)), 0)
  if (longest > WIDEST_WRAP) return null
  const followed = lines.filter(
    (line, i) => !isBlank(line) && !isBlank(lines[i + 1]) && (lengthOf(line) > longest / 2 || goesOn(lines[i + 1]!)),
  )
  const inside = followed.filter((line) => !ENDS_SENTENCE.test(line))
  return followed.length >= 2 && inside.length > followed.length * 0.5 ? longest : null
}

/** Lines that are never part of a longer one: who wrote, and when under a label. A bare date may be of a sentence. */
const standsAlone = (line: string): boolean =>
  line.length <= WIDEST_WRAP && (isByline(line) || (TIME_LABEL.test(line) && isAboutTime(line)))

/** Whether a sentence ended on a line although the next word had room on it. */
const endsEarly = (line: string, next: string, width: number): boolean =>
  ENDS_SENTENCE.test(line) && lengthOf(line) < width * EARLY && lengthOf(line) + 1 + next.search(/ |$/) <= width

const runsOn = (line: string, next: string, width: number): boolean =>
  !standsAlone(line.trim()) && !standsAlone(next.trim()) && (goesOn(next) || !endsEarly(line, next, width))

/**
 * The paragraphs of a normalised text, each on one line. A line is a paragraph, unless the text is broken at a fixed
 * width: then blank lines, indents and lines that end early part them.
 */
export const splitParagraphs = (text: string): string[] => {
  const lines = text.split("\n")
  const width = wrapWidth(lines)
  const found: string[][] = []
  let before = ""
  for (const line of lines) {
    const joins = width !== null && !isBlank(before) && !/^ {2,}/.test(line) && runsOn(before, line, width)
    if (!isBlank(line) && !joins) found.push([line])
    else if (!isBlank(line)) found.at(-1)!.push(line)
    before = line
  }
  return found.map((paragraph) => paragraph.join(" ").replace(/ {2,}/g, " ").trim())
}
