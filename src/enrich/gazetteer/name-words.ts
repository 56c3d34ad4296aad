import type { OrganizationType } from "../../model/entity.ts"

/** Last words of organization names, and what such an organization is. */
const HEADS: Partial<Record<OrganizationType, string>> = {
  GOVERNMENT:
    "Ministry Department Parliament Senate Congress Court Courts Tribunal Council Commission Assembly Administration Government Authority Treasury Police Secretariat Cabinet Embassy Consulate Directorate Bureau Legislature Chamber Judiciary Taskforce Customs",
  MILITARY:
    "Command Army Navy Force Forces Corps Guard Guards Brigade Battalion Regiment Fleet Squadron Militia Infantry Marines",
  ARMED_GROUP: "Brigades Rebels Jihad Mujahideen Militants Tigers",
  COMPANY:
    "Corp Corp. Corporation Inc Inc. Ltd Ltd. Limited Plc PLC Co Co. Company Companies Bank Bancorp Banking Holdings Holding Industries Industrial Airlines Airways Air Motors Motor Electric Electronics Energy Oil Petroleum Gas Telecom Telecommunications Communications Technologies Technology Systems Software Pharmaceuticals Pharma Insurance Securities Partners Capital Financial Finance Investments Investment Management Brothers Bros Sons Stores Foods Steel Chemical Chemicals Mining Resources Records Pictures Studios Entertainment Productions Enterprises AG SA S.A. NV N.V. BV B.V. Pty AB Oy GmbH SpA LLC LLP LP Lines Railways Rail Ferries Cruises Shipping Properties Semiconductor Semiconductors Computer Computers Networks Labs Laboratories Solutions Services Brands Trust Trustees Associates Ventures Advisors Research Bankers Brewery Brewing Press Publishing Group International",
  NEWS_MEDIA:
    "News Times Post Journal Herald Tribune Gazette Chronicle Newspaper Newspapers Broadcasting Television TV Radio Magazine Observer Telegraph Guardian Newsroom Network Examiner Inquirer Courier Globe",
  NGO: "Foundation Charity Society Watch Campaign Coalition Federation Confederation Union Unions Alliance Observatory Initiative Forum Movement Aid Relief Appeal",
  PARTY: "Party Democrats Front Conservatives Socialists Liberals Greens Communists",
  SPORTS:
    "United City Rovers Wanderers Athletic FC F.C. AFC CF Club Team Hotspur Albion Rangers Celtic Giants Bulls Bears Lions Eagles Hawks Falcons Panthers Sharks Warriors Kings Knights Cowboys Indians Jets Sox Yankees Nets Devils Flyers Flames Rockets Raiders Saints Chiefs Browns Bengals Vikings Cardinals Rams Bills Dodgers Mets Athletics Orioles Royals Pirates Brewers Twins Mariners Padres Astros Angels Cubs Reds Phillies Braves Expos Marlins Blues Bruins Canadiens Penguins Capitals Islanders Sabres Senators Oilers Canucks Avalanche Stars Coyotes Spurs Pistons Pacers Bucks Cavaliers Hornets Heat Magic Suns Jazz Lakers Clippers Harlequins Saracens Wasps Sparta Dynamo Spartak Lokomotiv Dinamo",
  EDUCATION: "University College School Academy Polytechnic Faculty Universities Seminary",
  OTHER:
    "Exchange Orchestra Ensemble Theatre Theater Museum Gallery Library Hospital Clinic Choir Band Opera Ballet Philharmonic Registry Institute Institution Church Centre Center Committee Panel Board Programme Program Office Mission Project League Lobby Conference Consortium Synod Unit Fund Association Associations Organization Organisation Division Department Agency Service",
}

const FIRST_WORDS: Partial<Record<OrganizationType, string>> = {
  GOVERNMENT: "Ministry Department Office Bureau House Court Embassy Council Commission Parliament Board",
  EDUCATION: "University College School Institute Academy",
  NGO: "Association Federation Society Union Friends Campaign Movement Alliance Confederation Coalition",
  OTHER: "Institute Organization Organisation Committee Centre Center Church Front Fund International",
  COMPANY: "Bank Banco Banca Banque Credit Grupo Groupe",
  SPORTS:
    "Real Atletico Sporting Inter Deportivo Racing Borussia Bayern Dynamo Dinamo Spartak Lokomotiv CSKA Racing Olympique Clube FC AC AS Hapoel Maccabi Club",
  PARTY: "Party Partido",
}

const PLACE_LAST =
  "River Airport Street Road Avenue Province Valley Mountain Mountains Lake Bay Island Islands Beach Park Square Bridge County District Region Peninsula Coast Hills Hill Desert Sea Ocean Gulf Canal Channel Strait Straits Stadium Arena Port Harbor Harbour Forest Heights Springs Falls Creek Boulevard Lane Highway Motorway Station Town Village Township Borough Camp Cathedral Mosque Palace Castle Tower Towers Basin Plateau Border Plaza Prison Cemetery Temple Base Airfield Pass Dam Plain Plains Archipelago Territory Territories Republic Kingdom Crossing Gate Hotel Zoo Oblast Governorate Prefecture Barracks Quarter Reef Ridge Volcano Glacier Terminal Speedway Racecourse"
const PLACE_FIRST =
  "Lake Mount Mt Mt. Cape Port Fort Gulf Bay River Camp Isle San Santa Sao Los Las El Puerto Rio Villa Vila Ponta Praia Playa Punta Ciudad Pont Mont Sankt Republic Strait Province"

const NOT_NAMES =
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Christmas Easter Ramadan Thanksgiving Halloween Hanukkah Passover Eid Internet Web English French German Spanish Latin God Allah Almighty Bible Koran Quran Islam Christianity Judaism Buddhism Hinduism Nazism Communism Olympic Olympics Paralympics Oscar Oscars Grammy Emmy Brexit Covid-19 COVID-19 Covid COVID Ebola AIDS HIV DNA GDP GMT EDT EST PST UTC BST CET TV PC DVD CD LCD MP3 SUV PCP ATM CCTV Show Podcast LED HDTV SMS PDA USB CPU GSM GPS CEO CFO COO MP MPs MEP MEPs UAE's PM AM AD BC IT HR PR Q&A RBI ERA ID IDs FAQ PDF UFO WMD I'm I've I'd I'll OK iPhone iPad iPod Xbox PlayStation Windows Android Linux Boeing-747 Cup Championship Championships Open Prix Olympics Tour Masters League Series Trophy Bowl Games Award Awards Prize Festival Act Treaty Bill Amendment Constitution Accord Accords Agreement War Revolution Day Week Year Summit Plan Test Derby Marathon Street's Renaissance Holocaust Protocol Convention Directive Resolution Dollar Euro Index Dow FTSE Nikkei Jr Jr. Sr Sr."

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
const byWord = (table: Partial<Record<OrganizationType, string>>): ReadonlyMap<string, OrganizationType> =>
  new Map(
    Object.entries(table).flatMap(([type, list]) => list.split(" ").map((word) => [word, type as OrganizationType])),
  )

export const organizationLastWords = byWord(HEADS)
export const organizationFirstWords = byWord(FIRST_WORDS)
export const placeLastWords = words(PLACE_LAST)
export const placeFirstWords = words(PLACE_FIRST)
/** Capitalised words that name neither a person, nor an organization, nor a place: calendar, creeds, works, events, units. */
export const otherCapitalised = words(NOT_NAMES)
/** Small words that stand inside the names of people: "Ursula von der Leyen". */
export const nameParticles = words(
  "de da do dos das di du del della la le van von der den ter ten bin bint ibn al el ul ur y",
)
