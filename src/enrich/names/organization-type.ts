import type { OrganizationType } from "../../model/entity.ts"
import { demonymCountry } from "../gazetteer/countries.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import { organizationFirstWords, organizationLastWords } from "../gazetteer/name-words.ts"
import { knownOrganization } from "../gazetteer/organizations.ts"

const BROADCASTER = /^(?:BBC|ITV|ITN|CNN|NBC|ABC|CBS|CNBC|MSNBC|Fox News|Sky News|Al Jazeera|Al-Jazeera)\b/
const TEAM =
  /\b(?:Steelers|Texans|Ravens|Colts|Buccaneers|Titans|Jaguars|Seahawks|Chargers|Broncos|Packers|Lakers|Knicks|Nuggets|Raptors|Mavericks|Grizzlies|Pelicans|Timberwolves|Thunder|Blazers|Rockies|Diamondbacks|Phillies|Nationals|Maple Leafs|Red Wings|Blackhawks|Lightning|Wildcats|Bulldogs|Longhorns|Crusaders|Waratahs|Brumbies|Hurricanes|Stormers|Wallabies|Springboks|Warriors|Wolves|Town|County F\.?C\.?)$/
const SPORT =
  /\b(?:Football|Soccer|Rugby|Cricket|Athletics?|Tennis|Golf|Golfers|Olympic|Paralympic|Swimming|Cycling|Hockey|Basketball|Baseball|Boxing|Racing|Grand Prix|Anti-Doping|Ski|Skating|Gymnastics|Rowing)\b.* (?:Union|Federation|Association|Committee|Board|League|Council|Agency|Confederation|Club|Team)$/
const AIRBORNE = /^(?:\d+(?:st|nd|rd|th)|First|Second|Third|Airborne|Infantry|Armou?red|Marine|Mountain|Cavalry)\b/
/** Heads of public bodies and of others: what stands before tells which. */
const BODY =
  /^(?:Department|Agency|Service|Services|Office|Board|Committee|Commission|Bureau|Administration|Authority|Council|Police|Institute|Registry|Inspectorate|Corps|Archives|Reserve)$/
const PUBLIC =
  /^(?:National|Federal|Central|Congressional|Parliamentary|House|Senate|Commons|Lords|Joint|Select|Royal|Public|Home|Foreign|Interior|Civil|Secret|Crown|City|State|County|Municipal|Metropolitan|Police|Fire|Health|Treasury|Justice|Defen[cs]e|Immigration|Environment|Environmental|Prison|Intelligence|Security|Coast|Border|Customs|Revenue|Land|Energy|Education|Labou?r|Agriculture|Transport|Transportation|Commerce|Atomic|Nuclear|Drug|Weather|Meteorological|Geological|Park|Forest|Wildlife|Fish|Planning|Electoral|Election)$/

const isPublicBody = (words: readonly string[]): boolean => {
  const head = words.at(-1)!
  if (head === "Department" && words.length > 1) return true
  if (!BODY.test(head)) return false
  const [first] = words
  return words.slice(0, -1).some((word) => PUBLIC.test(word)) || isOfPlace(first!)
}

const isOfPlace = (word: string): boolean => {
  const place = knownPlace(word)
  return demonymCountry(word) !== null || (place !== null && place.kind !== "CITY")
}

const byHead = (words: readonly string[]): OrganizationType | undefined => {
  const of = words.findIndex((word) => word === "of" || word === "for" || word === "on")
  // "Department of Health", "Foundation for Peace": what stands before says more than the last word.
  const head = of > 0 ? words[of - 1]! : words.at(-1)!
  const type = organizationLastWords.get(head)
  if (of === 1) return organizationFirstWords.get(head) ?? type
  return of > 0 ? type : (type ?? organizationFirstWords.get(words[0]!))
}

/** What kind of organization a name is of, by what is known of it or by its words; OTHER where they do not tell. */
export const organizationTypeOf = (name: string): OrganizationType => {
  const words = name.split(" ")
  const known = knownOrganization(name)
  if (known) return known.organizationType
  if (BROADCASTER.test(name)) return "NEWS_MEDIA"
  // "News Agency", "Press Association": the word before the head says more than the head.
  if (words.length > 2 && /^(?:News|Press|Broadcasting)$/.test(words.at(-2)!)) return "NEWS_MEDIA"
  if (words.length > 1 && (TEAM.test(name) || SPORT.test(name))) return "SPORTS"
  if (words.at(-1) === "Division" && words.some((word) => AIRBORNE.test(word))) return "MILITARY"
  if (isPublicBody(words)) return "GOVERNMENT"
  return byHead(words) ?? "OTHER"
}
