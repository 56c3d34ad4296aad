import type { PageLine } from "./page-lines.ts"
import type { PageSource } from "./page-source.ts"
import { findWrittenDate } from "./written-date.ts"

const LONGEST = 160
/** Units of text before and after the start of the headline in which its date stands. */
const BEFORE = 400
const AFTER = 1_500
/** More than this around a date is a sentence about something else. */
const MOST_AROUND = 90
const MOST_LOOKED_AT = 3_000

const DATED =
  /^(?:date|dates|dateline|time|timestamp|datetime|published|publish|pubdate|posted|byline|meta|info|entry)$/
const PUBLISHED =
  /publi|post|first|erschien|veröff|veroff|gepost|veröffentlicht|publié|mis en ligne|pubbl|opublik|опубл/i
const UPDATED = /updat|modif|aktualisi|geänd|edited|revis|mis à jour|maj\b|aggiorn|actuali|atualiz|gewijzigd|изменен/i
const OTHER = /©|\(c\)|copyright|expires|deadline/i

/** Countries where the month comes first write English; most other pages in English do not say where they are. */
const isMonthFirst = (language: string | null, url: string | null): boolean =>
  /^(?:en-us|en-ph|es-us|fil)$/i.test(language ?? "") ||
  (/^en$/i.test(language ?? "en") &&
    !/\.(?:uk|au|nz|ie|in|za|eu|sg|my|ng|ke|[a-z]{2}\.[a-z]{2})(?:[/:]|$)/.test(url ?? ""))

/** What readers see as the date, near the headline first: each with its readings, the likelier first. ISO 8601 days. */
export const visibleDates = (
  { lines, url }: PageSource,
  { language, headlineAt }: { language: string | null; headlineAt: number | null },
): string[][] => {
  const order = { language, isMonthFirst: isMonthFirst(language, url) }
  const rated = lines.slice(0, MOST_LOOKED_AT).flatMap((line) => {
    if (line.text.length < 6 || line.text.length > LONGEST || line.isBeside || line.isFooter) return []
    if (!/\d/.test(line.text) || OTHER.test(line.text)) return []
    const written = findWrittenDate(line.text.replace(/\s+/g, " "), order)
    return written ? [{ dates: written.dates, rate: rate(line, written.text, headlineAt) }] : []
  })
  return rated
    .filter(({ rate: each }) => each > 0)
    .sort((a, b) => b.rate - a.rate)
    .map(({ dates }) => dates)
}

const rate = (line: PageLine, date: string, headlineAt: number | null): number => {
  const from = headlineAt ?? 0
  const isNear = line.at >= from - BEFORE && line.at <= from + AFTER
  const isDated = line.element.localName === "time" || line.names.some((name) => DATED.test(name))
  if (!isDated && line.text.length - date.length > MOST_AROUND) return 0
  const [before] = line.text.split(date)
  const isUpdate = UPDATED.test(before ?? "") || UPDATED.test(line.names.join(" "))
  const isPublished = PUBLISHED.test(before ?? "") || PUBLISHED.test(line.names.join(" "))
  // Of equals the one nearest to the headline.
  const distance = Math.min(1, Math.abs(line.at - from) / 100_000)
  return 2 + (isNear ? 3 : 0) + (isDated ? 1.5 : 0) + (isPublished && !isUpdate ? 1 : 0) - (isUpdate ? 2 : 0) - distance
}
