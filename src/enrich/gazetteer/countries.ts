/** Names that news uses beside the one that the runtime's locale data gives. */
const ALIASES = `
US: United States, US, U.S., USA, U.S.A., United States of America, America
GB: United Kingdom, UK, U.K., Britain, Great Britain
AE: United Arab Emirates, UAE, U.A.E., Emirates
RU: Russia, Russian Federation, Soviet Union, USSR
CN: China, People's Republic of China, PRC
KR: South Korea, Republic of Korea, S. Korea
KP: North Korea, DPRK, N. Korea
CZ: Czech Republic, Czechia
TR: Turkey, Türkiye, Turkiye
MM: Myanmar, Burma
CI: Ivory Coast, Côte d'Ivoire, Cote d'Ivoire
CD: Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, Zaire, DRC
CG: Republic of Congo, Congo
BA: Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina
MK: North Macedonia, Macedonia
PS: Palestine, Palestinian Territories
VA: Vatican City, Vatican
HK: Hong Kong
MO: Macau, Macao
CV: Cape Verde
TL: East Timor, Timor-Leste
SZ: Eswatini, Swaziland
TT: Trinidad and Tobago, Trinidad
LC: St. Lucia, St Lucia, Saint Lucia
KN: St. Kitts and Nevis, St Kitts and Nevis
VC: St. Vincent and the Grenadines, St Vincent
AG: Antigua and Barbuda, Antigua
NL: Netherlands, Holland
XK: Kosovo
LA: Laos
SY: Syria
VN: Vietnam
ST: Sao Tome and Principe
`

/** Adjectives of nationality and names of peoples; not names themselves by the rules of CoNLL. */
const DEMONYMS = `
Emirati Afghan Albanian Armenian Angolan Argentine Argentinian Argentinean Austrian Australian Azerbaijani Azeri
Bosnian Barbadian Bangladeshi Bengali Belgian Bulgarian Bahraini Burundian Bolivian Brazilian Bhutanese Botswanan
Belarusian Belarussian Byelorussian Canadian Congolese Zairean Swiss Ivorian Chilean Cameroonian Chinese Colombian
Cuban Cypriot Czech German Danish Dane Dominican Algerian Ecuadorean Ecuadorian Estonian Egyptian Eritrean Spanish
Spaniard Catalan Basque Ethiopian Finnish Finn Fijian French Frenchman Frenchwoman Gabonese British Briton English
Englishman Scottish Scot Scots Welsh Georgian Ghanaian Gambian Guinean Greek Guatemalan Honduran Croatian Croat
Haitian Hungarian Indonesian Irish Irishman Israeli Indian Iraqi Iranian Icelandic Italian Jamaican Jordanian Japanese
Kenyan Kyrgyz Cambodian Korean Kuwaiti Kazakh Laotian Lebanese Lankan Liberian Lithuanian Latvian Libyan Moroccan
Moldovan Montenegrin Malagasy Macedonian Malian Burmese Mongolian Mauritanian Maltese Malawian Mexican Malaysian
Mozambican Namibian Nigerien Nigerian Nicaraguan Dutch Dutchman Norwegian Nepalese Nepali Zealander Omani Panamanian
Peruvian Filipino Philippine Pakistani Polish Pole Palestinian Portuguese Paraguayan Qatari Romanian Rumanian Serbian
Serb Yugoslav Russian Soviet Rwandan Saudi Sudanese Swedish Swede Singaporean Slovenian Slovene Slovak Slovakian
Leonean Senegalese Somali Somalian Salvadoran Syrian Chadian Togolese Thai Tajik Turkmen Tunisian Turkish Turk
Taiwanese Tanzanian Ukrainian Ugandan American Uruguayan Uzbek Venezuelan Vietnamese Kosovar Kosovan Yemeni African
Zambian Zimbabwean
`

const OTHER_PEOPLES =
  "European Asian Arab Arabic Latin Hispanic Latino Kurdish Kurd Chechen Tibetan Uighur Uyghur Rohingya Hutu Tutsi Pashtun Tamil Sikh Hindu Muslim Moslem Christian Catholic Protestant Orthodox Jewish Jew Islamic Islamist Shiite Shia Sunni Buddhist Anglican Methodist Mormon Western Nordic Scandinavian Balkan Baltic Slavic Caribbean Cantonese Mandarin Hebrew Parisian Londoner Californian Texan Hawaiian Sicilian Bavarian Flemish Siberian Antarctic Arctic Mediterranean Atlantic Pacific Zionist Nazi Communist Marxist Maoist Republican Democrat Democratic Conservative Liberal Tory Unionist Nationalist Gypsy Roma Amish Aboriginal Maori Cherokee Anglo Euro Indo Sino Afro Victorian Edwardian Roman"

/** Codes of the runtime that stand for no country. */
const NOT_COUNTRIES = new Set([
  "EU",
  "EZ",
  "UN",
  "XA",
  "XB",
  "ZZ",
  "QO",
  "AC",
  "DG",
  "EA",
  "IC",
  "CP",
  "TA",
  "CQ",
  "DD",
  "SU",
  "YU",
])
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]

const localeNames = (): Map<string, string[]> => {
  const display = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" })
  const names = new Map<string, string[]>()
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = NOT_COUNTRIES.has(code) ? undefined : display.of(code)
    if (name) names.set(code, [name])
  }
  return names
}

const namesByCode = localeNames()
for (const line of ALIASES.split("\n").filter(Boolean)) namesByCode.set(line.slice(0, 2), line.slice(4).split(", "))

/** Every known name of a country with its ISO 3166-1 alpha-2 code. */
export const countryCodes: ReadonlyMap<string, string> = new Map(
  [...namesByCode].flatMap(([code, names]) => names.map((name) => [name, code] as const)),
)

/** The name that news calls a country by, in full. */
export const countryName = (code: string): string | null => namesByCode.get(code)?.[0] ?? null

const peoples = new Set([...DEMONYMS.trim().split(/\s+/), ...OTHER_PEOPLES.split(" ")])

/** "Afghan", "Afghans", "Muslim": a people, a creed or a camp, not the name of a place or an organization. */
export const isDemonym = (word: string): boolean =>
  peoples.has(word) ||
  (word.endsWith("s") && peoples.has(word.slice(0, -1))) ||
  (/men$/.test(word) && peoples.has(`${word.slice(0, -2)}an`))
