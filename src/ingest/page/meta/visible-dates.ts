import { lineOfElement } from "../element-text.ts"
import type { PageLine } from "./page-lines.ts"
import type { PageSource } from "./page-source.ts"
import { findWrittenDate } from "./written-date.ts"

const LONGEST = 160
/** Units of text before and after the start of the headline in which its date stands. */
const BEFORE = 400
const AFTER = 1_500
/** What stands this close to the headline is the article's own, whatever its name. */
const CLOSE = 50
/** Farther above it the head of the page begins. */
const ABOVE = 150
/** More than this around a date is a sentence about something else. */
const MOST_AROUND = 90
const FEW_AROUND = 40
const MOST_LOOKED_AT = 3_000

const DATED =
  /^(?:date|dates|dateline|time|timestamp|datetime|published|publish|pubdate|posted|byline|meta|info|entry)$/
const PUBLISHED =
  /publi|post|first|erschien|veröff|veroff|gepost|veröffentlicht|publié|mis en ligne|pubbl|opublik|опубл/i
const UPDATED = /updat|modif|aktualisi|geänd|edited|revis|mis à jour|maj\b|aggiorn|actuali|atualiz|gewijzigd|изменен/i
const OTHER =
  /©|\(c\)|copyright|expires|deadline|\b(?:joined|member since|registered|last (?:seen|visit|active)|registriert|mitglied seit|dabei seit|inscrit|membre depuis|miembro desde|iscritto|lid sinds|dołączył|регистрация)\b/i

/** Countries where the month comes first write English; most other pages in English do not say where they are. */
const isMonthFirst = (language: string | null, url: string | null): boolean =>
  /^(?:en-us|en-ph|es-us|fil)$/i.test(language ?? "") ||
  (/^en$/i.test(language ?? "en") &&
    !/\.(?:uk|au|nz|ie|in|za|eu|sg|my|ng|ke|[a-z]{2}\.[a-z]{2})(?:[/:]|$)/.test(url ?? ""))

export type VisibleDate = {
  /** ISO 8601 days, the likelier reading first. */
  readings: string[]
  /** Beside the headline, and there as a date: not in a sentence, nor the day on which the page was sent. */
  isSure: boolean
  /** Said to be that of a change. */
  isUpdate: boolean
}

type Place = { language: string | null; headline: string | null; headlineAt: number | null }

/** The part of a line before its date. */
const labelOf = (line: PageLine, date: string) =>
  `${flat(line).slice(0, flat(line).indexOf(date))} ${line.names.join(" ")}`
const flat = ({ text }: PageLine) => text.replace(/\s+/g, " ")

/** What readers see as the date, near the headline first. */
export const visibleDates = ({ lines, url }: PageSource, { language, headline, headlineAt }: Place): VisibleDate[] => {
  const order = { language, isMonthFirst: isMonthFirst(language, url) }
  const rated = lines.slice(0, MOST_LOOKED_AT).flatMap((line) => {
    if (line.text.length < 6 || line.text.length > LONGEST || !/\d/.test(line.text) || OTHER.test(line.text)) return []
    const written = findWrittenDate(flat(line), order)
    if (!written || (headline?.includes(written.text) && flat(line).includes(headline))) return []
    const rated = rate(line, written.text, headlineAt, headline?.length ?? 0)
    return rated ? [{ readings: written.dates, ...rated }] : []
  })
  return rated.sort((a, b) => b.worth - a.worth)
}

/** Whether the date stands in a part of the line that is marked as the time of a change, and of a change alone. */
const isOfChange = (element: Element, date: string): boolean => {
  const changed = element.querySelector(".updated,.modified,.dt-updated,[itemprop=dateModified]")
  return changed !== null && !/publish|entry-date/.test(changed.className) && lineOfElement(changed).includes(date)
}

const rate = (line: PageLine, date: string, headlineAt: number | null, headlineLength: number) => {
  const from = line.at - (headlineAt ?? 0)
  const isClose = headlineAt !== null && from >= -CLOSE && from <= headlineLength + CLOSE
  const isOwn = isClose && !line.element.closest("aside,[class*=comment],[id*=comment]")
  if (line.isFooter || (line.isBeside && !isOwn)) return null
  const isNear = from >= -BEFORE && from <= AFTER
  const isMarked = line.element.localName === "time" || line.names.some((name) => DATED.test(name))
  // Above the headline stands the day on which the page was sent, too.
  const isDated = isMarked && (headlineAt === null || from >= -ABOVE)
  const around = line.text.length - date.length
  if (!isMarked && around > MOST_AROUND) return null
  const label = labelOf(line, date)
  const isUpdate = UPDATED.test(label) || isOfChange(line.element, date)
  const isPublished = PUBLISHED.test(label) && !isUpdate
  // Of equals the one nearest to the headline.
  const distance = Math.min(1, from < 0 ? -from / BEFORE : from / AFTER)
  const worth = 2 + (isNear ? 3 : 0) + (isDated ? 1.5 : 0) + (isPublished ? 1 : 0) - (isUpdate ? 2 : 0) - distance
  const isSure =
    headlineAt !== null &&
    from >= -ABOVE &&
    from <= AFTER &&
    !isUpdate &&
    (isDated || isPublished || around <= FEW_AROUND)
  return worth > 0 ? { worth, isSure, isUpdate } : null
}

/** The day on which the page says that it was last changed, wherever it does; ISO 8601. */
export const visibleChange = ({ lines, url }: PageSource, language: string | null): string | null => {
  const order = { language, isMonthFirst: isMonthFirst(language, url) }
  for (const line of lines.slice(-MOST_LOOKED_AT)) {
    if (line.text.length > LONGEST || !/\d/.test(line.text) || !UPDATED.test(line.text)) continue
    const written = findWrittenDate(flat(line), order)
    if (written && UPDATED.test(labelOf(line, written.text))) return written.dates[0] ?? null
  }
  return null
}
