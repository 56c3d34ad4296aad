import { fold } from "./fold.ts"

const LANGUAGES =
  "en de fr es it pt nl sv da nb fi is pl cs sk sl hr sr bs hu ro bg ru uk be el tr ca gl eu et lv lt sq id ms vi sw af ga cy".split(
    " ",
  )

const namesIn = (language: string): [name: string, month: number][] =>
  Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2020, month, 15))
    // A month beside its day may be in another case than alone.
    return [{ month: "long" }, { month: "long", day: "numeric" }, { month: "short", day: "numeric" }].map(
      (form): [string, number] => {
        const parts = new Intl.DateTimeFormat(language, { ...(form as object), timeZone: "UTC" }).formatToParts(day)
        return [fold(parts.find(({ type }) => type === "month")?.value ?? ""), month + 1]
      },
    )
  }).flat()

const known = new Map<string, ReadonlyMap<string, number>>()

const monthsOf = (language: string): ReadonlyMap<string, number> => {
  const found = known.get(language) ?? new Map(namesIn(language).filter(([name]) => /^\p{L}{3,}$/u.test(name)))
  known.set(language, found)
  return found
}

/**
 * The month, 1..12, of its name or abbreviation as Unicode's CLDR has it: in `language`, else in English and some forty
 * others, in an order by which a name of two months is the commoner language's.
 */
export const monthOfName = (name: string, language: string | null): number | null => {
  const key = fold(name)
  const own = language?.slice(0, 2).toLowerCase() ?? ""
  for (const each of LANGUAGES.includes(own) ? [own, ...LANGUAGES] : LANGUAGES) {
    const month = monthsOf(each).get(key)
    if (month !== undefined) return month
  }
  return key === "sept" ? 9 : null
}
