import { agencyNamed } from "../../model/photo-agencies.ts"
import { isGivenName } from "../gazetteer/given-names.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import { organizationFirstWords, organizationLastWords } from "../gazetteer/name-words.ts"
import { knownOrganization } from "../gazetteer/organizations.ts"

/** Last words that make a name one of an organization that delivers or publishes pictures. */
const ORGANIZATION_END =
  /\b(?:agency|agence|agencies|images?|photos?|fotos?|pictures|pics|press|presse|news|newspapers?|newsroom|media|medien|times|post|herald|tribune|gazette|guardian|telegraph|magazine|magazin|revista|zeitschrift|tv|television|network|radio|wire|newswire|service|services|studios?|archives?|archiv|library|museum|institute|institut|university|universität|foundation|stiftung|department|ministry|office|police|polizei|feuerwehr|government|navy|army|corps|force|ltd|inc|co|corp|llc|plc|gmbh|ag|s\.a|b\.v|kg|e\.v|group|features|syndication|collection|stock|authority|council|commission|committee|federation|association|society|international|corporation|organi[sz]ation|gazeta|agencja|ag[eê]ncia|agenzia|agentur|productions?|pool|verlag|werbung|tourismus|zeitung|redaktion|landratsamt|bundesamt|ministerium|administration|industries|enterprises|entertainment|systems|technologies|robotics|laborator(?:y|ies)|labs?|aeronautics|airlines?|airways|railways?|embassy|parliament|campaign|multimedia|video|vidéo|sports|orchestra|survey|bureau|coastguard|patrol|rescue|alliance|coalition|collaboration|consortium|partnership|echo|argus|courier|mercury|express|mirror|chronicle|standard|globe|journal|observer|bulletin|dispatch|examiner|inquirer|advertiser|sentinel|weekly|daily|today|online|orchestra|theatre|theater|festival|entertainment)$/i
/** Such words that are surnames, too. */
const MAYBE_END =
  /\b(?:star|mail|record|review|globe|register|reporter|live|club|team|works|school|college|church|hospital|films?|opera|gallery|zoo|airport|house|guard|union|party|trust|charity|fund|bank|board|center|centre|county|city|district|court|company|records|books|design|designs|art|arts|digital|global|world|channel|nation|republic|report|reports|project|park|resort|hotel|league|academy|matin|soir|bote|blatt)$/i
/** A house by its first word. */
const HOUSE_START =
  /^(?:agence|agencia|agenzia|agência|agentur|ministère|ministerio|ministero|ministerium|mairie|ville|ayuntamiento|policía|prefettura|préfecture|gobierno|governo|presidencia|université|universidad|universität|radio|radiotelevisión|channel|canal|diario|journal|daily|grupo|groupe|studio|collection|courtesy|polizei|stadt|landkreis|bundesministerium|bundeswehr|staatskanzlei|museo|musée|museum|fondation|fundación|fondazione|clube|office of|city of|state of|u\.?s\.? |us |uk |royal|national|federal|international|universal|warner|paramount|sony|walt)\b/i
/** Words of titles and sentences, which no name of a person holds. */
const SENTENCE_WORD = / (?:of|the|about|for|in|on|at|to|with|and|&|un|une|das|die|und|für) /i
const LONG_CAPITALS = /\p{Lu}{5,}/u
/** A house with its article: all words but the small ones have capitals. */
const NAMED_THE = /^The(?: (?:of|and|&|\p{Lu}[\p{L}.'’-]*)){1,5}$/u
/** Authorities and the like, whose article is no part of the name. */
const WITH_ARTICLE =
  /^the (?=(?:\S+ ){1,6}(?:department|office|police|service|society|university|museum|ministry|authority|commission|council|agency|institute|bureau|survey|foundation|archives?|library)$)/i
const DOMAIN = /^(?:www\.)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,20})?\.\p{L}{2,6}$/u

/** Whether the first word of a name is one that people are called by. */
export const beginsWithGivenName = (name: string): boolean => isGivenName(name.split(" ")[0]!)

const isOrganization = (name: string, isBehindPerson: boolean): boolean => {
  const words = name.split(" ")
  if (!/\p{Lu}/u.test(name)) return DOMAIN.test(name)
  if (ORGANIZATION_END.test(name) || NAMED_THE.test(name) || DOMAIN.test(name)) return true
  if (words.length < 2 || (beginsWithGivenName(name) && !isBehindPerson)) return false
  return (
    MAYBE_END.test(name) ||
    HOUSE_START.test(name) ||
    (SENTENCE_WORD.test(name) && /^\p{Lu}/u.test(name)) ||
    organizationLastWords.has(words.at(-1)!) ||
    organizationFirstWords.has(words[0]!) ||
    knownPlace(words[0]!) !== null
  )
}

/** Words in capitals as running text writes them; short ones may be acronyms. */
export const casedHouse = (name: string): string => {
  if (!LONG_CAPITALS.test(name) || /\p{Ll}/u.test(name)) return name
  return name
    .split(" ")
    .map((word, i) => {
      const lower = word.toLowerCase()
      if (i > 0 && /^(?:of|and|for)$/.test(lower)) return lower
      if (word.includes(".") || (word.length < 4 && !/^(?:the|new)$/.test(lower))) return word
      return lower.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    })
    .join(" ")
}

/**
 * What a part of a credit is when it is an organization: its full name where we know it, else as printed. Null for people.
 * Behind whoever took the picture a house needs less to be one.
 */
export const agencyOf = (part: string, isBehindPerson = false): string | null => {
  const name = part
    .trim()
    .replace(WITH_ARTICLE, "")
    .replace(/^the /, "The ")
    .replace(/(?<=Ltd|Inc|Co|Corp)\.$/i, "")
  const known = agencyNamed(name)
  if (known) return known
  if (knownOrganization(name)) return name
  if (isOrganization(name, isBehindPerson)) return name.includes(" ") ? casedHouse(name) : name
  // Photographers are printed with two names, so a single word is a house: Netflix, BPI, Allstar.
  return /^\p{Lu}[\p{L}\p{N}&.-]+$/u.test(name) && !/^\p{Lu}\.\p{Lu}\.$/u.test(name) ? name : null
}
