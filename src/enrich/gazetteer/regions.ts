const US_STATES =
  "Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming"

const US_STATE_ABBREVIATIONS =
  "Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich., Minn., Miss., Mo., Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Vt., Va., Wash., W.Va., Wis., Wyo., D.C."

/** Parts of countries, by country. */
const BY_COUNTRY: Record<string, string> = {
  GB: "England, Scotland, Wales, Northern Ireland, Yorkshire, Kent, Essex, Sussex, Surrey, Cornwall, Devon, Ulster, Merseyside, Lancashire, Cumbria, Norfolk, Suffolk, Hampshire, Dorset, Somerset, Midlands, West Midlands, East Anglia, Westminster, Whitehall, Downing Street, Wembley, Wimbledon, Heathrow, Gatwick, Belfast",
  CA: "Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Labrador, Yukon",
  AU: "New South Wales, Queensland, Victoria, Tasmania, South Australia, Western Australia, Northern Territory",
  DE: "Bavaria, Saxony, Hesse, Brandenburg, North Rhine-Westphalia, Lower Saxony, Baden-Wuerttemberg, East Germany, West Germany",
  RU: "Chechnya, Dagestan, Ingushetia, Siberia, Tatarstan, Kremlin, Caucasus, Sakhalin, Urals",
  UA: "Crimea, Donbas, Donbass",
  IN: "Kashmir, Punjab, Gujarat, Assam, Bihar, Kerala, Tamil Nadu, Uttar Pradesh, Maharashtra, West Bengal, Rajasthan, Karnataka",
  PK: "Sindh, Baluchistan, Balochistan, Waziristan, North Waziristan, South Waziristan, Khyber Pakhtunkhwa, Swat",
  IQ: "Kurdistan, Anbar",
  ES: "Catalonia, Andalusia, Basque Country, Galicia, Canary Islands, Majorca, Ibiza",
  IT: "Sicily, Sardinia, Tuscany, Lombardy, Piedmont",
  FR: "Corsica, Normandy, Brittany, Provence, Alsace, Champs-Elysees",
  CN: "Tibet, Xinjiang, Sichuan, Guangdong, Hubei, Yunnan, Inner Mongolia, Tiananmen Square",
  SD: "Darfur, Kordofan",
  ET: "Tigray, Oromia, Amhara",
  ID: "Aceh, Sumatra, Java, Borneo, Papua, West Papua, Sulawesi",
  PS: "Gaza, Gaza Strip, West Bank, East Jerusalem",
  IL: "Golan Heights, Galilee, Negev",
  AF: "Helmand, Nangarhar, Panjshir, Bagram, Tora Bora",
  PH: "Mindanao, Luzon",
  CD: "Kivu, North Kivu, South Kivu, Katanga",
  SO: "Somaliland, Puntland",
  US: "Capitol Hill, Wall Street, Guantanamo Bay, Silicon Valley, Long Island, Bronx, Queens, Harlem, Staten Island, Ground Zero, Times Square, Central Park, Pearl Harbor, Alcatraz, New England, Midwest",
  RS: "Vojvodina",
  BA: "Republika Srpska",
  NG: "Borno, Biafra, Niger Delta",
}

const WIDE =
  "Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica, Middle East, Far East, Central Asia, South Asia, Southeast Asia, East Asia, West Africa, East Africa, North Africa, Southern Africa, Western Europe, Eastern Europe, Central Europe, Balkans, Scandinavia, Persian Gulf, Gulf, Gulf of Mexico, Gulf of Aden, Mediterranean, Mediterranean Sea, Black Sea, Red Sea, Caspian Sea, South China Sea, Baltic Sea, North Sea, Atlantic, Pacific, Atlantic Ocean, Pacific Ocean, Indian Ocean, English Channel, Suez Canal, Panama Canal, Strait of Hormuz, Sahara, Sahel, Horn of Africa, Himalayas, Alps, Pyrenees, Andes, Amazon, Nile, Danube, Rhine, Thames, Euphrates, Tigris, Ganges, Mississippi River, Mount Everest, Sinai, Bosphorus, Nagorno-Karabakh, Abkhazia, South Ossetia, Transnistria, Western Sahara, Yugoslavia, Czechoslovakia, Great Lakes, Indochina, Maghreb, Levant, Mars, Moon, Caribbean"

/** Regions, states, seas and other places without a middle worth naming; null for what lies in several countries. */
export const regionCountries: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ...WIDE.split(", ").map((name) => [name, null] as const),
  ...`${US_STATES}, ${US_STATE_ABBREVIATIONS}`.split(", ").map((name) => [name, "US"] as const),
  ...Object.entries(BY_COUNTRY).flatMap(([code, names]) => names.split(", ").map((name) => [name, code] as const)),
])
