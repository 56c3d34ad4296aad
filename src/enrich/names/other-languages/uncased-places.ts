import type { NameSpan } from "../tag-names.ts"
import { countryName, countryNames } from "./country-names.ts"

/** What may stand right before and after a name where words are not parted, or have small words joined to them. */
const AROUND: Record<string, { before: string; after: string }> = {
  zh: { before: "", after: "(?=$|[的在和与、，。；：！？“”（）《》\\s]|将|对|向|从|也|已|政府|总统|总理|外交部|首都)" },
  ja: { before: "", after: "(?=$|[のでにはがをとへもや、。「」（）・\\s]|から|まで|政府|大統領|首相)" },
  ko: {
    before: "(?<![\\p{L}])",
    after: "(?=(?:은|는|이|가|의|에|에서|을|를|와|과|도|로|으로|에는|에도|까지|부터)?(?:$|[^\\p{L}]))",
  },
  ar: { before: "(?<![\\p{L}\\p{M}])(?:[وفبل])?", after: "(?![\\p{L}\\p{M}])" },
  fa: { before: "(?<![\\p{L}\\p{M}])", after: "(?![\\p{L}\\p{M}])" },
  ur: { before: "(?<![\\p{L}\\p{M}])", after: "(?![\\p{L}\\p{M}])" },
  he: { before: "(?<![\\p{L}\\p{M}])(?:[ובלמהש])?", after: "(?![\\p{L}\\p{M}])" },
  hi: { before: "(?<![\\p{L}\\p{M}])", after: "(?![\\p{L}\\p{M}])" },
}

const forms = new Map<string, RegExp>()

const formOf = (language: string): RegExp | null => {
  const around = AROUND[language]
  if (!around) return null
  const names = [...countryNames(language).keys()].sort((a, b) => b.length - a.length)
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  const form = forms.get(language) ?? new RegExp(`${around.before}(?<name>${escaped.join("|")})${around.after}`, "gu")
  forms.set(language, form)
  return form
}

/** The countries that a text in a script without capitals names; nothing else in it is sure. */
export const uncasedPlaces = (text: string, language: string): NameSpan[] => {
  const form = formOf(language)
  if (!form) return []
  return [...text.matchAll(form)].map((found) => {
    const name = found.groups!.name!
    const start = found.index + found[0].length - name.length
    return {
      start,
      end: start + name.length,
      type: "PLACE",
      form: countryName(countryNames(language).get(name)!) ?? name,
    }
  })
}
