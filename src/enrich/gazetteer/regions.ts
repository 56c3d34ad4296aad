import { byCountry } from "./by-country.ts"

/** States of the United States, each with its abbreviations in print and in addresses. */
const US_STATES =
  "Alabama Ala. AL, Alaska AK, Arizona Ariz. AZ, Arkansas Ark. AR, California Calif. CA, Colorado Colo. CO, Connecticut Conn. CT, Delaware Del. DE, Florida Fla. FL, Georgia Ga. GA, Hawaii HI, Idaho ID, Illinois Ill. IL, Indiana Ind. IN, Iowa IA, Kansas Kan. KS, Kentucky Ky. KY, Louisiana La. LA, Maine ME, Maryland Md. MD, Massachusetts Mass. MA, Michigan Mich. MI, Minnesota Minn. MN, Mississippi Miss. MS, Missouri Mo. MO, Montana Mont. MT, Nebraska Neb. NE, Nevada Nev. NV, New Hampshire N.H. NH, New Jersey N.J. NJ, New Mexico N.M. NM, New York N.Y. NY, North Carolina N.C. NC, North Dakota N.D. ND, Ohio OH, Oklahoma Okla. OK, Oregon Ore. OR, Pennsylvania Pa. PA, Rhode Island R.I. RI, South Carolina S.C. SC, South Dakota S.D. SD, Tennessee Tenn. TN, Texas Tex. TX, Utah UT, Vermont Vt. VT, Virginia Va. VA, Washington Wash. WA, West Virginia W.Va. WV, Wisconsin Wis. WI, Wyoming Wyo. WY"

/** Other names of regions: country, then the name that news uses, then one that the table has. */
const OTHER_NAMES =
  "CA Quebec = Québec, CA Newfoundland = Newfoundland and Labrador, DE Baden-Wuerttemberg = Baden-Wurttemberg, DE Rhineland-Palatinate = Rheinland-Pfalz, DE North Rhine Westphalia = North Rhine-Westphalia, RU Ingushetia = Ingushetiya, RU Chechen Republic = Chechnya, PK Baluchistan = Balochistan, IN Orissa = Odisha, IN Kashmir = Jammu and Kashmir, ET Oromia = Oromiya, NG Borno = Borno State, FR Brittany = Bretagne, FR Normandy = Normandie, FR Corsica = Corsica, ES Catalonia = Catalunya"

/** Parts of countries that the table lacks, by country. */
const BY_COUNTRY: Record<string, string> = {
  GB: "Yorkshire, Sussex, Ulster, Merseyside, Midlands, West Midlands, East Midlands, East Anglia, Tyneside, Westminster, Whitehall, Downing Street, Wembley, Wimbledon, Heathrow, Gatwick",
  CA: "Labrador",
  DE: "East Germany, West Germany",
  RU: "Siberia, Kremlin, Caucasus, Urals",
  UA: "Donbas, Donbass",
  PK: "Waziristan, North Waziristan, South Waziristan, Swat",
  IQ: "Kurdistan",
  ES: "Basque Country, Majorca, Ibiza",
  FR: "Provence, Alsace, Champs-Elysees",
  CN: "Tiananmen Square",
  SD: "Darfur, Kordofan",
  ID: "Sumatra, Java, Borneo, Sulawesi",
  PS: "Gaza, Gaza Strip, West Bank, East Jerusalem",
  IL: "Golan Heights, Galilee, Negev",
  AF: "Bagram, Tora Bora",
  PH: "Mindanao, Luzon",
  CD: "Kivu, Katanga",
  SO: "Somaliland, Puntland",
  US: "Capitol Hill, Wall Street, Guantanamo Bay, Silicon Valley, Long Island, Bronx, Queens, Harlem, Staten Island, Ground Zero, Times Square, Central Park, Pearl Harbor, Alcatraz, New England, Midwest",
  BA: "Republika Srpska",
  NG: "Biafra, Niger Delta",
}

/** Regions and counties of the table, by country, that a name alone tells. */
const TOLD_BY_NAME =
  "AF Helmand, Nangarhar, Panjshir; AU Victoria, Tasmania, Northern Territory, South Australia, Western Australia, New South Wales, Queensland; CA Quebec, New Brunswick, Newfoundland, Yukon, Alberta, Manitoba, Saskatchewan, Nova Scotia, Ontario, British Columbia; CD South Kivu, North Kivu; CN Tibet; DE Saxony, Hesse, Brandenburg, Thuringia, Saarland, Schleswig-Holstein; ES Galicia, Canary Islands, Catalonia, Andalusia; ET Tigray, Oromia, Amhara; FR Corsica, Normandy, Brittany; GB Kent, Essex, Surrey, Cornwall, Devon, Lancashire, Cumbria, Norfolk, Suffolk, Hampshire, Dorset, Somerset, Berkshire, Lincolnshire, Staffordshire, Oxfordshire, Cambridgeshire, Hertfordshire, Wiltshire, Shropshire, Cheshire, Bedfordshire, Buckinghamshire, Northumberland, England, Scotland, Wales, Northern Ireland, Greater Manchester; ID Papua, West Papua, Bali, Aceh; IN Punjab, Kashmir, Assam, Bihar, Goa, Telangana, Jharkhand, Chhattisgarh, Manipur, Haryana; IQ Anbar; IT Sardinia, Sicily, Tuscany, Piedmont, Lombardy, Calabria, Umbria; MY Penang; NG Borno; PK Punjab, Baluchistan, Balochistan, Sindh; RS Vojvodina; RU Chechnya, Ingushetia, Sakhalin, Dagestan, Tatarstan; UA Crimea"

const WIDE =
  "Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica, Middle East, Far East, Central Asia, South Asia, Southeast Asia, East Asia, West Africa, East Africa, North Africa, Southern Africa, Western Europe, Eastern Europe, Central Europe, Balkans, Scandinavia, Persian Gulf, Gulf, Gulf of Mexico, Gulf of Aden, Mediterranean, Mediterranean Sea, Black Sea, Red Sea, Caspian Sea, South China Sea, Baltic Sea, North Sea, Atlantic, Pacific, Atlantic Ocean, Pacific Ocean, Indian Ocean, English Channel, Suez Canal, Panama Canal, Strait of Hormuz, Sahara, Sahel, Horn of Africa, Himalayas, Alps, Pyrenees, Andes, Amazon, Nile, Danube, Rhine, Thames, Euphrates, Tigris, Ganges, Mississippi River, Mount Everest, Sinai, Bosphorus, Nagorno-Karabakh, Abkhazia, South Ossetia, Transnistria, Western Sahara, Yugoslavia, Czechoslovakia, Great Lakes, Indochina, Maghreb, Levant, Mars, Moon, Caribbean"

/** A region under one of its names; `packed` is one that the table has. */
export type OtherRegionName = { countryCode: string; name: string; packed: string }

const stateNames = US_STATES.split(", ").map((entry) => {
  const [, name, short] = /^(.+?)((?: (?:\p{Lu}\S*\.|\p{Lu}{2}))+)$/u.exec(entry)!
  return { name: name!, short: short!.trim().split(" ") }
})

export const otherRegionNames: readonly OtherRegionName[] = [
  ...stateNames.flatMap(({ name, short }) =>
    short.filter((each) => each.endsWith(".")).map((each) => ({ countryCode: "US", name: each, packed: name })),
  ),
  ...OTHER_NAMES.split(", ").map((entry) => {
    const [name, packed] = entry.slice(3).split(" = ")
    return { countryCode: entry.slice(0, 2), name: name!, packed: packed! }
  }),
]

/** States of the United States by the two letters of addresses, which only say something after the name of a town. */
export const postalStates: ReadonlyMap<string, string> = new Map(
  stateNames.flatMap(({ name, short }) => short.filter((each) => !each.endsWith(".")).map((each) => [each, name])),
)

/** Their country and name: "GB Kent". */
export const regionsToldByName: ReadonlySet<string> = new Set([
  ...byCountry(TOLD_BY_NAME),
  ...stateNames.map(({ name }) => `US ${name}`),
])

/** Regions, seas and other places that the table lacks, with their country; null for what lies in several. */
export const furtherRegions: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ...WIDE.split(", ").map((name) => [name, null] as const),
  ...Object.entries(BY_COUNTRY).flatMap(([code, names]) => names.split(", ").map((name) => [name, code] as const)),
])
