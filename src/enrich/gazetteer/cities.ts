import { byCountry } from "./by-country.ts"

/** Other names of cities: country, then the name that news uses, then one that the table has. */
const OTHER_NAMES = `
AF Mazar-i-Sharif = Mazar-e Sharif; AF Mazar-e-Sharif = Mazar-e Sharif; BE Ghent = Gent; BE Bruges = Brugge; CA Quebec City = Québec; CH Berne = Bern; CH Basle = Basel; CH Lucerne = Luzern; CN Peking = Beijing; CN Canton = Guangzhou;
DE Cologne = Köln; DE Frankfurt = Frankfurt am Main; DE Hanover = Hannover; DE Duesseldorf = Düsseldorf; DE Muenchen = Munich; DK Aarhus = Århus; DK Elsinore = Helsingør; ES Seville = Sevilla; ET Mekelle = Mek'ele; GB Newcastle = Newcastle upon Tyne; GB Newcastle-upon-Tyne = Newcastle upon Tyne; GB Londonderry = Derry; GB Hull = Kingston upon Hull;
GR Salonika = Thessaloniki; IN Bombay = Mumbai; IN Calcutta = Kolkata; IN Madras = Chennai; IN Bangalore = Bengaluru; IQ Fallujah = Al Fallujah; IQ Falluja = Al Fallujah; IQ Arbil = Erbil; IQ Samarra = Samarra'; IQ Basra = Basrah; IQ Ramadi = Ar Ramadi; IT Leghorn = Livorno; JP Tokio = Tokyo; KR Pusan = Busan; KZ Astana = Nur-Sultan; KZ Alma-Ata = Almaty; LY Misrata = Misratah; MA Marrakech = Marrakesh; MA Tangiers = Tangier;
MM Naypyidaw = Nay Pyi Taw; MM Rangoon = Yangon; MN Ulan Bator = Ulaanbaatar; MX Acapulco = Acapulco de Juarez; MX Juarez = Ciudad Juárez; NL Hague = The Hague; NP Katmandu = Kathmandu; PE Cuzco = Cusco; PH Cebu = Cebu City; PH Davao = Davao City; PH Marawi = Marawi City; PL Cracow = Kraków; PL Lodz = Łódź; PL Wroclaw = Wrocław; PL Breslau = Wrocław; PS Gaza City = Gaza; PS Jenin = Janin; PS Khan Younis = Khan Yunis; PT Oporto = Porto;
RO Cluj = Cluj-Napoca; RU Leningrad = Saint Petersburg; RU Rostov = Rostov-na-Donu; SA Mecca = Makkah; SA Medina = Madinah; SO Hargeisa = Hargeysa; SY Palmyra = Tadmur; SY Raqqa = Ar Raqqah; SY Daraa = Dar'a; SY Deraa = Dar'a; SY Deir al-Zour = Deir ez-Zor; SY Kobani = 'Ayn al 'Arab; TR Diyarbakir = Diyarbakır; TR Constantinople = Istanbul; UA Kiev = Kyiv; UA Odesa = Odessa; UA Kharkov = Kharkiv; UA Lvov = Lviv; UA Zaporizhzhia = Zaporizhia; UA Lugansk = Luhansk;
US Washington D.C. = Washington; US Washington DC = Washington; US D.C. = Washington; US New York = New York City; US NYC = New York City; US LA = Los Angeles; US L.A. = Los Angeles; VN Saigon = Ho Chi Minh City; YE Hodeidah = Al Hudaydah; YE Sana'a = Sanaa; ZA Port Elizabeth = Gqeberha
`

/** Towns that news often reports of and the table lacks, or has under a namesake: latitude and longitude in degrees. */
const TOWNS = `
BA Srebrenica 44.1 19.3; CH Davos 46.8 9.84; CH Gstaad 46.48 7.29; EG Sharm el-Sheikh 27.92 34.33; EG Sharm el-Sheik 27.92 34.33; FR Lourdes 43.09 -0.05; IL Sderot 31.52 34.6; IR Natanz 33.51 51.92; KR Pyeongchang 37.37 128.39; NI Bluefields 12.01 -83.77;
PS Ramallah 31.9 35.2; PS Bethlehem 31.71 35.2; UA Chernobyl 51.28 30.22; US Hollywood 34.1 -118.33
`

/** Cities, by country, that a name alone tells although they are not large, have a larger namesake, or their name is a word or a given name. */
const TOLD_BY_NAME =
  "AF Jalalabad, Kunduz, Lashkar Gah, Ghazni, Kandahar, Herat; AT Graz, Salzburg, Innsbruck; AU Darwin, Hobart; BA Banja Luka, Mostar, Tuzla; BE Ghent, Bruges; BG Sofia; BR Salvador; CD Goma; CH Geneva, Basel, Basle, Lausanne, Lucerne; CN Lhasa; ET Mekelle; FI Tampere, Turku; FR Bordeaux, Lille, Cannes, Calais, Rennes, Grenoble; GB Newcastle, Portsmouth, Brighton, Oxford, Cambridge, Aberdeen, Dundee, Norwich, Dover, Londonderry, Derry, Salisbury; GE Gori; HR Split, Dubrovnik, Vukovar; IE Cork, Galway, Limerick; IL Beersheba, Eilat; IQ Fallujah, Falluja, Tikrit, Samarra; IT Milan, Venice, Verona, Parma; JO Aqaba; KE Garissa; KG Osh; KH Siem Reap; LB Sidon, Tyre; LK Jaffna, Kandy, Galle; LY Sirte, Tripoli; ML Timbuktu, Gao; MN Ulaanbaatar; NL Eindhoven, Maastricht; NO Bergen, Trondheim, Lillehammer; NZ Dunedin; PH Marawi; PK Abbottabad; PS Hebron, Nablus, Jenin, Rafah, Khan Younis, Jericho; RS Novi Sad; RU Grozny, Beslan; SA Dhahran; SE Uppsala; SK Kosice; SO Kismayo; SY Hama, Raqqa, Idlib, Palmyra, Kobani, Daraa, Douma; TH Phuket, Chiang Mai, Pattaya; TN Sousse; UA Bakhmut, Bucha, Kramatorsk; UG Entebbe; US Washington, Austin, Salt Lake City, Charlotte, Orlando, Ferguson, Charlottesville, Cupertino, Montgomery, New York, Little Rock, Flint, Parkland"

/** A city under one of its names. */
export type OtherCityName = { countryCode: string; name: string; packed: string }

export const otherCityNames: readonly OtherCityName[] = OTHER_NAMES.trim()
  .split(/;\s*/)
  .map((entry) => {
    const [name, packed] = entry.slice(3).split(" = ")
    return { countryCode: entry.slice(0, 2), name: name!, packed: packed! }
  })

/** Towns that the table lacks. */
export const furtherTowns = TOWNS.trim()
  .split(/;\s*/)
  .map((entry) => {
    const words = entry.slice(3).split(" ")
    const [latitude, longitude] = [Number(words.at(-2)), Number(words.at(-1))]
    return { countryCode: entry.slice(0, 2), name: words.slice(0, -2).join(" "), latitude, longitude }
  })

/** Their country and name: "AF Kunduz". */
export const citiesToldByName: ReadonlySet<string> = new Set(byCountry(TOLD_BY_NAME))
