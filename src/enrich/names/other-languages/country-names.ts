import { countryNames as englishNames } from "../../gazetteer/countries.ts"
import { knownPlace } from "../../gazetteer/known-places.ts"
import { casesOf } from "./cases.ts"

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
const CODES = LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
/** Names that news uses beside the one of the runtime. */
const ALSO: Record<string, string> = {
  de: "US USA; GB Großbritannien; NL Holland; CN Volksrepublik China; VA Vatikan; CD Kongo; AE Emirate; KP Nordkorea; MM Birma",
  fr: "US USA; GB Grande-Bretagne; NL Hollande; VA Vatican; MM Birmanie; KP Corée du Nord",
  es: "US EEUU; US EE UU; US EE.UU.; GB Gran Bretaña; NL Holanda; VA Vaticano; MM Birmania; CZ República Checa",
  it: "US USA; GB Gran Bretagna; NL Olanda; VA Vaticano; MM Birmania; CZ Repubblica Ceca",
  pt: "US EUA; GB Grã-Bretanha; NL Holanda; VA Vaticano; RU Rússia; CZ República Tcheca; IR Irã; VN Vietnã; PL Polônia; UA Ucrânia",
  nl: "US VS; GB Groot-Brittannië; GB Verenigd Koninkrijk; VA Vaticaan",
  ru: "US США; US Соединённые Штаты; KR Южная Корея; BY Белоруссия; NL Голландия; AE ОАЭ; GB Британия; KP Северная Корея",
  uk: "US США; GB Британія",
  pl: "US USA; NL Holandia",
  sv: "GB England; GB Storbritannien",
  id: "US AS; US Amerika Serikat",
  tr: "US ABD; GB İngiltere",
  zh: "KR 南韩; KP 朝鲜",
  ja: "US 米国; US アメリカ; GB 英国; KR 韓国; KP 北朝鮮",
  ko: "US 미국; KR 한국; KP 북한",
}
const LEAST_LETTERS = 4
const CASELESS = /^\p{Lo}/u

/** The English name of a country; null for codes of what is none. */
export const countryName = (code: string): string | null => {
  const name = englishNames(code)[0]!
  return knownPlace(name)?.kind === "COUNTRY" ? name : null
}

const read = (language: string): Map<string, string> => {
  const names = new Map<string, string>()
  const display = Intl.DisplayNames.supportedLocalesOf([language]).length
    ? new Intl.DisplayNames([language], { type: "region", fallback: "none" })
    : null
  const add = (name: string, code: string): void => {
    if (name.length < LEAST_LETTERS && !CASELESS.test(name) && !/^\p{Lu}[\p{Lu}.\s]+$/u.test(name)) return
    for (const form of casesOf(name, language)) names.set(form, code)
  }
  for (const code of CODES) {
    const name = countryName(code) === null ? undefined : display?.of(code)
    if (name && !/[()（]/u.test(name)) add(name, code)
  }
  for (const line of ALSO[language]?.split("; ") ?? []) add(line.slice(3), line.slice(0, 2))
  return names
}

const byLanguage = new Map<string, ReadonlyMap<string, string>>()

/** The names of countries in a language, in the cases in which texts have them, with their ISO 3166-1 codes. */
export const countryNames = (language: string): ReadonlyMap<string, string> => {
  const known = byLanguage.get(language) ?? read(language)
  byLanguage.set(language, known)
  return known
}
