/** Names that news uses, the full one first, where the runtime's locale data does not have them all. */
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
CV: Cape Verde, Cabo Verde
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

/** Adjectives of nationality and names of peoples, by country; not names themselves by the rules of CoNLL. */
const DEMONYMS = `
AE Emirati; AF Afghan; AL Albanian; AM Armenian; AO Angolan; AR Argentine Argentinian Argentinean; AT Austrian; AU Australian; AZ Azerbaijani Azeri;
BA Bosnian; BB Barbadian; BD Bangladeshi; BE Belgian; BF Burkinabe; BG Bulgarian; BH Bahraini; BI Burundian; BJ Beninese; BO Bolivian; BR Brazilian; BT Bhutanese; BW Botswanan; BY Belarusian Belarussian Byelorussian;
CA Canadian; CD Congolese Zairean; CH Swiss; CI Ivorian; CL Chilean; CM Cameroonian; CN Chinese; CO Colombian; CR Rican; CU Cuban; CY Cypriot; CZ Czech;
DE German; DK Danish Dane; DO Dominican; DZ Algerian; EC Ecuadorean Ecuadorian; EE Estonian; EG Egyptian; ER Eritrean; ES Spanish Spaniard Catalan Basque; ET Ethiopian;
FI Finnish Finn; FJ Fijian; FR French Frenchman Frenchwoman; GA Gabonese; GB British Briton English Englishman Scottish Scot Scots Welsh; GE Georgian; GH Ghanaian; GM Gambian; GN Guinean; GR Greek; GT Guatemalan; GY Guyanese;
HN Honduran; HR Croatian Croat; HT Haitian; HU Hungarian; ID Indonesian; IE Irish Irishman; IL Israeli; IN Indian; IQ Iraqi; IR Iranian; IS Icelandic; IT Italian;
JM Jamaican; JO Jordanian; JP Japanese; KE Kenyan; KG Kyrgyz; KH Cambodian; KW Kuwaiti; KZ Kazakh; LA Laotian; LB Lebanese; LK Lankan; LR Liberian; LT Lithuanian; LV Latvian; LY Libyan;
MA Moroccan; MD Moldovan; ME Montenegrin; MG Malagasy; MK Macedonian; ML Malian; MM Burmese; MN Mongolian; MR Mauritanian; MT Maltese; MU Mauritian; MW Malawian; MX Mexican; MY Malaysian; MZ Mozambican;
NA Namibian; NE Nigerien; NG Nigerian; NI Nicaraguan; NL Dutch Dutchman; NO Norwegian; NP Nepalese Nepali; NZ Zealander; OM Omani;
PA Panamanian; PE Peruvian; PH Filipino Philippine; PK Pakistani; PL Polish Pole; PS Palestinian; PT Portuguese; PY Paraguayan; QA Qatari; RO Romanian Rumanian; RS Serbian Serb; RU Russian Soviet; RW Rwandan;
SA Saudi; SD Sudanese; SE Swedish Swede; SG Singaporean; SI Slovenian Slovene; SK Slovak Slovakian; SL Leonean; SN Senegalese; SO Somali Somalian; SR Surinamese; SV Salvadoran; SY Syrian;
TD Chadian; TG Togolese; TH Thai; TJ Tajik; TM Turkmen; TN Tunisian; TR Turkish Turk; TT Trinidadian; TW Taiwanese; TZ Tanzanian; UA Ukrainian; UG Ugandan; US American; UY Uruguayan; UZ Uzbek;
VE Venezuelan; VN Vietnamese; XK Kosovar Kosovan; YE Yemeni; ZA African; ZM Zambian; ZW Zimbabwean
`

const OTHER_PEOPLES =
  "Bengali Korean Yugoslav European Asian Arab Arabic Latin Hispanic Latino Kurdish Kurd Chechen Tibetan Uighur Uyghur Rohingya Hutu Tutsi Pashtun Tamil Sikh Hindu Muslim Moslem Christian Catholic Protestant Orthodox Jewish Jew Islamic Islamist Shiite Shia Sunni Buddhist Anglican Methodist Mormon Western Nordic Scandinavian Balkan Baltic Slavic Caribbean Cantonese Mandarin Hebrew Parisian Londoner Californian Texan Hawaiian Sicilian Bavarian Flemish Siberian Antarctic Arctic Mediterranean Atlantic Pacific Zionist Nazi Communist Marxist Maoist Republican Democrat Democratic Conservative Liberal Tory Unionist Nationalist Gypsy Roma Amish Aboriginal Maori Cherokee Anglo Euro Indo Sino Afro Victorian Edwardian Roman"

const namesByCode = new Map(
  ALIASES.split("\n")
    .filter(Boolean)
    .map((line) => [line.slice(0, 2), line.slice(4).split(", ")] as const),
)
const localeNames = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" })

/** The names of a country by its ISO 3166-1 alpha-2 code, the full one first. */
export const countryNames = (code: string): readonly string[] => namesByCode.get(code) ?? [localeNames.of(code) ?? code]

const demonymCodes = new Map(
  DEMONYMS.trim()
    .split(/;\s*/)
    .flatMap((entry) =>
      entry
        .slice(3)
        .split(" ")
        .map((word) => [word, entry.slice(0, 2)] as const),
    ),
)
const peoples = new Set([...demonymCodes.keys(), ...OTHER_PEOPLES.split(" ")])

/** "Afghan", "Afghans", "Muslim": a people, a creed or a camp, not the name of a place or an organization. */
export const isDemonym = (word: string): boolean =>
  peoples.has(word) ||
  (word.endsWith("s") && peoples.has(word.slice(0, -1))) ||
  (/men$/.test(word) && peoples.has(`${word.slice(0, -2)}an`))

/** The country of an adjective of nationality; "African" is anybody's. */
export const demonymCountry = (word: string): string | null =>
  word === "African" ? null : (demonymCodes.get(word) ?? demonymCodes.get(word.replace(/s$/, "")) ?? null)
