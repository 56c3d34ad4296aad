import { agencyOf } from "./agencies.ts"

const LABEL =
  /^(?:(?:file|handout|pool|stock|courtesy) )?(?:photos?|photographs?|photography|images?|pictures?|fotos?|video|graphics?|illustration|screenshot|map|chart|credit)\b(?: (?:credit|courtesy))?(?: (?:by|of|from))?\s*[:/-]?\s*/i
const BY = /^(?:by|courtesy of|courtesy|from|via)\b:?\s*/i
const MARK = /^(?:©|\(c\)|copyright)\s*:?\s*(?:\d{4}(?:[-–]\d{2,4})?)?\s*/i
const TRAILING =
  /(?:\s*[,;/(]\s*(?:file|file photo|handout|hand out|pool|archive|library image|supplied|via social media|all rights reserved|\d{4})|\s\d{4})\)?\.?$/i
const NOT_NAMES =
  /^(?:photo|image|file|handout|pool|supplied|courtesy|stringer|staff|unknown|contributor|social media|twitter|x|facebook|instagram|youtube|getty|undefined|n\/a)$/i
const NAME =
  /^(?:\p{Lu}[\p{L}.'’-]*)(?: (?:(?:de|da|di|du|van|von|der|den|la|le|al|bin|ibn|el|dos|y|ter|te)|\p{Lu}[\p{L}.'’-]*)){0,4}$/u

const HANDOUT = /^(?:handout\b|[^/]{0,60}\/ ?handout\b)/i

export type Credit = { creators: string[]; agencies: string[] }

const unlabelled = (text: string): string => {
  let rest = text.trim().replace(/^[([\s—–|-]+|[)\]\s.]+$/g, "")
  for (let n = 0; n < 3; n++) rest = rest.replace(MARK, "").replace(LABEL, "").replace(BY, "").trim()
  for (let n = 0; n < 3; n++) rest = rest.replace(TRAILING, "").trim()
  return rest
}

/** "AP Photo/Jane Doe" names the agency first, and the label belongs to its name. */
const agencyFirst = (text: string): string =>
  text.replace(/^\(?(AP|AFP|UPI|EPA|PTI|PA|Reuters) (?:photos?|images?)\b/i, "$1")

const titleCased = (name: string) =>
  /^[\p{Lu}\s.'’-]+$/u.test(name) && / /.test(name)
    ? name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, a: string, b: string) => a + b.toLowerCase())
    : name

/**
 * The people and the organizations of a credit line, in the order in which it names them: who took the picture, for
 * whom, by way of whom. Words that are neither are left out.
 */
export const readCredit = (credit: string): Credit => {
  const creators: string[] = []
  const agencies: string[] = []
  const text = unlabelled(agencyFirst(credit.slice(0, 300)))
  const isHandout = HANDOUT.test(credit)
  for (const part of text.split(/\s*(?:\/|\||;|,|\bvia\b|\bfor\b|\bthrough\b|\band\b|&| - | [–—] |\()\s*/i)) {
    const name = part
      .replace(BY, "")
      .replace(/[()[\]]/g, "")
      .trim()
    if (name === "" || NOT_NAMES.test(name)) {
      if (/^getty$/i.test(name)) agencies.push("Getty Images")
      continue
    }
    const agency = agencyOf(name)
    if (agency) agencies.push(agency)
    // Handouts are pictures that an organization gives away.
    else if (isHandout && agencies.length === 0) agencies.push(name)
    else if (NAME.test(name)) creators.push(titleCased(name))
  }
  return { creators: [...new Set(creators)], agencies: [...new Set(agencies)] }
}
