import { agencyNamed } from "../../model/photo-agencies.ts"
import { agencyOf, beginsWithGivenName } from "./agencies.ts"
import { type CreditPart, creditParts } from "./credit-parts.ts"
import { casedName, isNameShaped } from "./person-name.ts"

/** Words that stand where names do: how the picture came, on which network it was found, what somebody does. */
const NOT_NAMES =
  /^(?:photos?|images?|files?|file (?:photo|image|pic|picture)|handout|hand-out|pool|stf|copyright|vorlage|pool photo|supplied|submitted|contributed|special arrangement|by arrangement|courtesy|stringer|staff|unknown|anonymous|contributor|social media|twitter|x|facebook|instagram|youtube|tiktok|telegram|reddit|whatsapp|linkedin|snapchat|weibo|undefined|n\/a|no name|private?|privat|privatfoto|archives?|archiv|screenshot|screengrab|video|recherche|montage|collage|wikimedia(?: commons)?|wikipedia|wikicommons|creative commons|public domain|gemeinfrei|cc[ -]by.*|divulgação|reprodução|arquivo(?: pessoal)?|archivo|cortesía|reproducción|redes sociales|reproduction|illustration|symbolbild|archivbild|archiwum|all rights reserved|dr|d\.r\.)$/i
const ROLE =
  /\b(?:staff|special to|photographers?|photojournalists?|freelancer?|correspondent|contributors?|contributed|reporter|intern|via social media|file photo|all rights reserved|stock photo)\b|^(?:the |)\S+ family$/i
const HANDOUT = /^(?:handout\b|[^/]{0,60}\/ ?handout\b)/i
/** "u/name", "@name", a name that somebody chose for a network. */
const HANDLE = /^(?:u\/|@|\/u\/)\S+$|^\p{Ll}[\p{L}\d._-]*$|^\S*[\d_]\S*$/u
const NETWORK = /\b(?:reddit|twitter|instagram|facebook|tiktok|youtube)\b.*(?:u\/|@|\bby\b)/i

const TAKES_FROM_ALL =
  /^(?:shutterstock|i?stock|istockphoto|adobe ?stock|stock\.adobe|fotolia|depositphotos|dreamstime|pixabay|unsplash|pexels|flickr|wikipedia|wikimedia|123rf|bigstock|deviantart)\b/i

export type Credit = { creators: string[]; agencies: string[] }

const isPerson = ({ text, follows }: CreditPart, hasCreator: boolean): boolean => {
  if (!isNameShaped(text) || !/[ .]|[\p{Lo}]/u.test(text)) return false
  // Behind a slash, after whoever took it, stands a house: "Lidia Marten/Harrow Bay".
  return follows !== "HOUSE" || !hasCreator || beginsWithGivenName(text)
}

const isNobody = (text: string): boolean =>
  NOT_NAMES.test(text) || ROLE.test(text) || (HANDLE.test(text) && !agencyNamed(text) && !/\.\p{L}{2,}$/u.test(text))

/** "Ann Lee/Flash90": behind whoever took it a name with a number is a house's, elsewhere a handle. */
const isNumberedHouse = ({ text, follows }: CreditPart, hasCreator: boolean): boolean =>
  follows === "HOUSE" && hasCreator && /^\p{Lu}\p{L}+\d+$/u.test(text)

/** The name by which somebody contributes to a house that takes pictures from everybody. */
const isContributor = (text: string, house: string | undefined): boolean =>
  house !== undefined && !text.includes(" ") && TAKES_FROM_ALL.test(house) && !agencyNamed(text)

/**
 * The people and the organizations of a credit line, in the order in which it names them: who took the picture, for
 * whom, by way of whom. Words that are neither are left out.
 */
export const readCredit = (credit: string): Credit => {
  const creators: string[] = []
  const agencies: string[] = []
  if (NETWORK.test(credit)) return { creators, agencies }
  const isHandout = HANDOUT.test(credit)
  const parts = creditParts(credit)
  for (const [i, part] of parts.entries()) {
    if (
      (isNobody(part.text) && !isNumberedHouse(part, creators.length > 0)) ||
      isContributor(part.text, parts[i + 1]?.text)
    )
      continue
    const agency = agencyOf(part.text, part.follows === "HOUSE" && creators.length > 0)
    if (agency) agencies.push(agency)
    // Handouts are pictures that an organization gives away.
    else if (isHandout && agencies.length === 0) agencies.push(part.text)
    else if (isPerson(part, creators.length > 0)) creators.push(casedName(part.text))
    else if (part.follows === "HOUSE" && isNameShaped(part.text)) agencies.push(part.text)
  }
  return { creators: [...new Set(creators)], agencies: [...new Set(agencies)] }
}
