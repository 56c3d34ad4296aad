import { wordCount } from "../../lib/text.ts"
import type { DateSignal } from "../../model/article.ts"
import { bareLine } from "./bare-line.ts"
import { isAboutTime } from "./is-about-time.ts"
import { isByline, isNames } from "./is-byline.ts"
import { readDateLine } from "./read-date-line.ts"
import { readDateline } from "./read-dateline.ts"

const LONGEST_HEADLINE = 160
/** A headline longer than this has no end of a sentence inside. */
const LONG_HEADLINE = 100
const ENDS_SENTENCE = /[.!?…:]["'”’)\]»]*$/
/** How many lines below a headline its text begins at the latest, bylines and dates not counted: tables go on longer. */
const TEXT_WITHIN = 3
const LONG_PARAGRAPH = 160
/** Lines above a text, at the most. */
const MOST_TAKEN = 30

/** What parts of a paper are called. */
const SECTION =
  /\b(?:news|world|politics|business|economy|econom[iy]c?s|finance|money|markets?|sports?|football|cricket|culture|arts?|entertainment|technology|tech|science|health|environment|climate|opinion|comment|editorial|analysis|education|travel|lifestyle|society|elections?|europe|asia|africa|americas|middle east|local|national|international|region(?:al)?|politik|wirtschaft|kultur|wissen|gesellschaft|panorama|ausland|inland|politique|économie|société|monde|política|economía|economia|deportes|mundo|cultura|sociedad|cronaca|esteri|sportnieuws|binnenland|buitenland)\b/i

const isProse = (paragraph: string): boolean => ENDS_SENTENCE.test(paragraph) || paragraph.length > LONG_PARAGRAPH

const isAbove = (below: readonly string[]): boolean =>
  below
    .slice(0, 3 * TEXT_WITHIN)
    .filter((line) => !isByline(line) && !isAboutTime(line))
    .slice(0, TEXT_WITHIN)
    .some(isProse)

/** A short line that ends like none of the text, above a text. */
const isHeadline = (rest: readonly string[]): boolean => {
  const [line, next] = rest
  if (line === undefined || next === undefined) return false
  const isTop = next.length > line.length || isByline(next) || isAboutTime(next) || isNames(next)
  return (
    isTop &&
    line.length <= LONGEST_HEADLINE &&
    wordCount(line) >= 2 &&
    !/[.,;:…]["”’]?$/.test(line) &&
    !(line.length > LONG_HEADLINE && /[.!?]["”’]? \p{Lu}/u.test(line)) &&
    // The line below goes on in a sentence that began here.
    !/^\p{Ll}\p{Ll}* /u.test(next) &&
    !isByline(line) &&
    !isAboutTime(line) &&
    readDateline(line) === null &&
    isAbove(rest.slice(1))
  )
}

/** "World news" above the headline proper. */
const isKicker = ([line, ...below]: readonly string[]): boolean =>
  line !== undefined &&
  wordCount(line) <= 3 &&
  (wordCount(line) === 1 || SECTION.test(line)) &&
  !/\d|[.!?,;:]$/.test(line) &&
  below[0] !== undefined &&
  wordCount(below[0]) > wordCount(line) &&
  isHeadline(below)

/** What stood above the text, and the paragraphs of the text. */
export type Top = {
  section: string | null
  headline: string | null
  byline: string | null
  signals: DateSignal[]
  dateModified: string | null
  rest: string[]
}

/** Takes a line that says when off the top; the text that follows it in the same paragraph stays. */
const takeTime = (top: Top): boolean => {
  const line = top.rest[0]!
  const dateLine = readDateLine(line)
  if (!dateLine && !isAboutTime(line)) return false
  if (dateLine?.isUpdate) top.dateModified ??= dateLine.date
  else if (dateLine) top.signals.push({ source: "TEXT", value: dateLine.date, chosen: false })
  top.rest.splice(0, 1, ...(dateLine?.rest ? [dateLine.rest] : []))
  return true
}

const isBylineOf = (top: Top): boolean => {
  const [line, next] = top.rest
  if (top.byline || next === undefined) return false
  return isByline(line!) || (isNames(line!) && top.headline !== null && isAboutTime(next))
}

/**
 * Takes the section, the headline, the byline and standing date lines off the top of the paragraphs, in whatever order
 * they come. Where the headline is `known`, a line is taken for it only when it repeats it: others are subheadings.
 */
export const readTop = (paragraphs: readonly string[], known: string | null): Top => {
  const top: Top = {
    ...{ section: null, headline: null, byline: null, dateModified: null },
    signals: [],
    rest: [...paragraphs],
  }
  for (let taken = 0; taken < MOST_TAKEN && top.rest.length > 0; taken++) {
    const line = top.rest[0]!
    const isOpen = known === null && !top.headline
    if (takeTime(top)) continue
    if (known !== null && bareLine(line) === bareLine(known)) top.rest.shift()
    else if (isOpen && !top.section && isKicker(top.rest)) top.section = top.rest.shift()!
    else if (isBylineOf(top)) top.byline = top.rest.shift()!
    else if (isOpen && isHeadline(top.rest)) top.headline = top.rest.shift()!
    else break
  }
  return top
}
