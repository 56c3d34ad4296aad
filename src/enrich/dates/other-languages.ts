import { dayOf, isoDay, isoMonth } from "../../lib/calendar.ts"
import { monthOfName } from "../../lib/month-of-name.ts"
import { yearFor } from "./absolute-dates.ts"
import type { DateRule } from "./date-rule.ts"
import { rule } from "./date-rule.ts"
import { lastOn, nextOn } from "./weekday-dates.ts"

/** What a language says around dates; its "today" is left out, since it often means "nowadays". Names of months and weekdays come from Unicode's CLDR. */
type Words = {
  yesterday: string
  tomorrow?: string
  /** What stands before a year alone. */
  beforeYear: string
  /** Around a weekday: the one ahead, the one that has passed. */
  next: string
  last: string
}

const WORDS: Readonly<Record<string, Words>> = {
  de: {
    yesterday: "gestern",
    beforeYear: "im Jahre?|Jahr|seit|Anfang|Ende|Mitte|Sommer|Herbst|Winter|Frühjahr",
    next: "(?:kommende[nr]?|nächste[nr]?) ",
    last: "(?:vergangene[nr]?|vorige[nr]?|letzte[nr]?) ",
  },
  es: {
    yesterday: "ayer",
    beforeYear: "en|desde|año|verano de|principios de|finales de|mediados de",
    next: "próximo ",
    last: "pasado ",
  },
  fr: {
    yesterday: "hier",
    tomorrow: "demain",
    beforeYear: "en|depuis|année|début|fin",
    next: "",
    last: "",
  },
  it: {
    yesterday: "ieri",
    tomorrow: "domani",
    beforeYear: "nel|dal|del|anno|estate|fine|inizio",
    next: "prossim[oa] ",
    last: "scors[oa] ",
  },
  nl: {
    yesterday: "gisteren",
    beforeYear: "in|sinds|jaar|begin|eind",
    next: "(?:komende|volgende) ",
    last: "(?:afgelopen|vorige) ",
  },
  pt: {
    yesterday: "ontem",
    tomorrow: "amanhã",
    beforeYear: "em|desde|ano|início de|fim de|final de",
    next: "próxim[oa] ",
    last: "passad[oa] ",
  },
}
/** After a weekday: "lundi prochain", "lunes pasado". */
const NEXT_AFTER = " (?:prochain|próxim[oa]|prossim[oa])"
const LAST_AFTER = " (?:dernier|pasado|passad[oa]|scors[oa])"

const YEAR = "(?<year>1[5-9]\\d{2}|20\\d{2})"
const DAY = "(?<day>3[01]|[12]\\d|0?[1-9])(?:\\.º|\\.|er|º|°|ª)?"
const OF = "(?: (?:de|del|di|den|dem))?"

const intlNames = (language: string, options: Intl.DateTimeFormatOptions, days: readonly number[]): string[] =>
  days.map((day) => {
    const parts = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).formatToParts(day * 86_400_000)
    return parts.find(({ type }) => type in options && !/\d/.test(String(options.day ?? "")))?.value ?? ""
  })

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
const anyOf = (names: readonly string[]): string =>
  [...new Set(names.filter((name) => /^\p{L}{3,}/u.test(name)))]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|")

/** Days that begin with a Sunday, and one in each month. */
const WEEK = [3, 4, 5, 6, 7, 8, 9]
const MONTHS = Array.from({ length: 12 }, (_, month) => dayOf(2020, month + 1, 15)!)

const rulesOf = (language: string, words: Words): DateRule[] => {
  const weekdays = intlNames(language, { weekday: "long" }, WEEK).map((name) => name.toLowerCase())
  const month = `(?<month>${anyOf(
    [{ month: "long" }, { month: "long", day: "numeric" }].flatMap((form) =>
      intlNames(language, form as Intl.DateTimeFormatOptions, MONTHS),
    ),
  )})`
  const weekday = `(?<weekday>${weekdays.map(escaped).join("|")})`
  const monthOf = (p: Record<string, string | undefined>) => monthOfName(p.month!, language)
  const day: DateRule["read"] = (p, c) => {
    const number = monthOf(p)
    if (!number) return null
    const at = dayOf(p.year ? +p.year : yearFor(number, +p.day!, undefined, c), number, +p.day!)
    return at === null ? null : isoDay(at)
  }
  const deictic = (source: string, read: DateRule["read"]) => rule(source, read, { deictic: true, flags: "i" })
  const numberOf = (p: Record<string, string | undefined>) => weekdays.indexOf(p.weekday!.toLowerCase())
  const named = `(?:(?:${weekdays.map(escaped).join("|")}),? (?:(?:den|dem|le|el|dia|il|de) )?)?`
  return [
    rule(`${named}${DAY}${OF} ${month}${OF},? ${YEAR}`, day, { flags: "i" }),
    rule(`${named}${DAY}${OF} ${month}`, day, { flags: "i" }),
    rule(`${month}${OF} ${YEAR}`, (p) => (monthOf(p) ? isoMonth(+p.year!, monthOf(p)!) : null), { flags: "i" }),
    rule(`(?<=(?<![\\p{L}\\p{N}])(?:${words.beforeYear}) )${YEAR}(?![%.,:-]\\d)`, (p) => p.year!, { flags: "i" }),
    deictic(words.yesterday, (_, c) => isoDay(c.published - 1)),
    ...(words.tomorrow ? [deictic(words.tomorrow, (_, c) => isoDay(c.published + 1))] : []),
    deictic(`${weekday}${NEXT_AFTER}`, (p, c) => isoDay(nextOn(c.published + 1, numberOf(p)))),
    deictic(`${weekday}${LAST_AFTER}`, (p, c) => isoDay(lastOn(c.published - 1, numberOf(p)))),
    ...(words.next ? [deictic(`${words.next}${weekday}`, (p, c) => isoDay(nextOn(c.published + 1, numberOf(p))))] : []),
    ...(words.last ? [deictic(`${words.last}${weekday}`, (p, c) => isoDay(lastOn(c.published - 1, numberOf(p))))] : []),
    deictic(
      `(?<!(?:bis|und|ab|et|y|e|al|tot|en) )${weekday}(?! ?(?:bis|und|tot|t/m|en|et|au|a|al|y|e|-|–) )`,
      (p, c) => (c.tense === "FUTURE" ? null : isoDay(lastOn(c.published, numberOf(p)))),
    ),
  ]
}

/** Verbs and words that put what a sentence tells ahead; a bare weekday near one of them is left alone. */
export const aheadIn: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|kann|können|muss|müssen|dürfte|dürften|könnte|könnten|geplant)(?!\p{L})/iu,
  es: /\p{L}(?:ará|erá|irá|arán|erán|irán|ría|rían)(?!\p{L})|(?<!\p{L})(?:va|van) a |previst|hasta|a partir/iu,
  fr: /\p{L}(?:era|eront|ira|iront|ra|ront|rait|raient)(?!\p{L})|(?<!\p{L})(?:va|vont|doit|doivent|prévue?s?|jusqu|à partir)/iu,
  it: /\p{L}(?:erà|irà|arà|eranno|iranno|rrà|rranno|ebbe|ebbero)(?!\p{L})|(?<!\p{L})(?:sarà|saranno|deve|devono|previst|entro|fino)/iu,
  nl: /(?<!\p{L})(?:zal|zullen|wordt|worden|gaat|gaan|moet|moeten|wil|willen|kan|kunnen|vanaf|tot)(?!\p{L})/iu,
  pt: /\p{L}(?:ará|erá|irá|arão|erão|irão|ria|riam)(?!\p{L})|(?<!\p{L})(?:vai|vão|deve|devem|previst|até|a partir)/iu,
}

const numeric: readonly DateRule[] = [
  rule("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})", (p) => isoOf(p)),
  rule("(?<day>3[01]|[12]\\d|0?[1-9])(?<mark>[./])(?<month>1[0-2]|0?[1-9])\\k<mark>(?<year>(?:19|20)\\d{2})", (p) =>
    isoOf(p),
  ),
]
const isoOf = (p: Record<string, string | undefined>): string | null => {
  const at = dayOf(+p.year!, +p.month!, +p.day!)
  return at === null ? null : isoDay(at)
}

const known = new Map<string, readonly DateRule[]>()

/** The plain forms of dates in a language other than English, made when first asked for; of one not known here numbers alone. */
export const rulesForLanguage = (language: string): readonly DateRule[] => {
  const words = WORDS[language]
  const rules = known.get(language) ?? [...(words ? rulesOf(language, words) : []), ...numeric]
  known.set(language, rules)
  return rules
}
