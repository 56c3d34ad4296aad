import { fold } from "../../lib/fold.ts"
import { agencyAsPrinted, agencyCutShort, agencyNamed } from "../../model/photo-agencies.ts"
import { agencyOf, casedHouse } from "./agencies.ts"
import { withoutLabel } from "./credit-labels.ts"
import { withoutCopyright } from "./credit-parts.ts"
import { casedName, isNameShaped, withJoinedInitials } from "./person-name.ts"
import { readCredit } from "./read-credit.ts"

/** What the metadata of a picture says of its origin: the fields of IPTC, as their senders filled them in. */
export type CreditMetadata = {
  byline?: string | null
  credit?: string | null
  copyright?: string | null
  title?: string | null
  description?: string | null
}

/** The same in one form: who took it; the chain of houses, "Anadolu Agency/Getty Images"; a title that says more than the caption. */
export type CleanedCredit = {
  byline: string | null
  credit: string | null
  title: string | null
  creators: string[]
  agencies: string[]
}

/** From whom to whom a picture went, however that is set: "via", a slash, a bar, a hash, a hyphen between spaces. */
const STEP = /\s*\/\s*(?:via\s+)?|\s*\|\s*|\s*#\s*|(?<![\p{L}\p{N}])via(?![\p{L}\p{N}])|\s+[-–—]\s+/giu
const FOR = /^(.+?)\s+for\s+((?:the\s+)?\p{Lu}.*|the\s+.*)$/iu
const LEGAL_FORM = /,?\s+(?:Ltd|Limited|Inc|LLC|GmbH|plc|Corp)\.?$/i
const EDGES = /^[\s\p{P}\p{S}]+|[\s!#/|–—-]+$/gu
/** Papers whose name begins with an article, which many leave out. */
const WITH_ARTICLE =
  /^(?:the )?(guardian|observer|times|sunday times|independent|telegraph|daily telegraph|new york times|washington post|wall street journal|boston globe|irish times|economist|atlantic|new yorker|hindu|age|australian|sydney morning herald|globe and mail|seattle times|denver post)$/i

const same = (a: string, b: string): boolean => fold(a) === fold(b)

const bare = (text: string | null | undefined): string =>
  text ? withoutLabel(withoutCopyright(text)).replace(/\s+/g, " ").trim() : ""

const steps = (text: string): string[] =>
  text
    .split(STEP)
    .map((part) => part.replace(EDGES, "").trim())
    .filter((part) => part !== "")

/** A house in the form in which credits print it: "PA Archive" and "Press Association" are "PA". */
const house = (part: string): string => {
  const bare = part.replace(LEGAL_FORM, "")
  const known = agencyAsPrinted(part) ?? agencyAsPrinted(bare) ?? agencyCutShort(part)
  if (known) return known
  const paper = WITH_ARTICLE.exec(bare)?.[1]
  if (paper)
    return `The ${paper
      .toLowerCase()
      .replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
      .replace(" And ", " and ")}`
  return casedHouse(part)
}

/** Each house once. The agency that delivered the picture stands behind those it was made for. */
const chained = (parts: readonly string[]): string[] => {
  const houses = parts.map(house)
  const once = houses.filter((name, i) => houses.findIndex((other) => same(other, name)) === i)
  const isAgency = (name: string) => agencyNamed(name) !== null
  return [...once.filter((name) => !isAgency(name)), ...once.filter(isAgency)]
}

const nameOf = (part: string): string =>
  isNameShaped(part) || /^\p{Ll}[\p{L}'’. -]+$/u.test(part) ? withJoinedInitials(casedName(part)) : part

/** The maker and the houses of a byline: "Ella Ling/BPI/REX", "Ana Ruiz for the Courier", "AP Photo/Ana Ruiz". */
const ofByline = (byline: string): { name: string | null; houses: string[] } => {
  const [first, ...rest] = steps(
    byline.replace(FOR, (_, name: string, paper: string) => `${name}/${paper.replace(/\.$/, "")}`),
  )
  if (first === undefined) return { name: null, houses: [] }
  const second = rest[0]
  if (second !== undefined && agencyNamed(first) && agencyOf(second) === null && isNameShaped(second))
    return { name: second, houses: [first, ...rest.slice(1)] }
  return { name: first, houses: rest }
}

/** Whether a title only begins what the description says in full. */
const isRedundant = (title: string, description: string): boolean => fold(description).startsWith(fold(title))

/**
 * Byline and credit of a picture's metadata in one form. The maker stands in the byline alone, the houses in the credit
 * alone, from the one it was made for to the one that delivered it; what is only a copyright mark, a label, a way of
 * writing an agency or a doubling is gone. Fields that were not given stay null, but for a credit that another field names.
 */
export const cleanCredit = (metadata: CreditMetadata): CleanedCredit => {
  const by = ofByline(bare(metadata.byline))
  const credited = steps(bare(metadata.credit) || bare(metadata.copyright))
  const isDoubled = (part: string) => by.name !== null && same(part, by.name)
  const isHouse = by.name !== null && agencyOf(by.name) !== null
  const others = isHouse || credited.length === 1 ? credited : credited.filter((part) => !isDoubled(part))
  // A house in the byline is written as it wants to be.
  const houses = chained([...others.map((part) => (isDoubled(part) ? by.name! : part)), ...by.houses])
  const isRepeated = isHouse && houses.length > 1 && houses.some((each) => same(each, house(by.name!)))
  const byline = by.name === null || isRepeated ? null : nameOf(by.name)
  const credit = houses.join("/") || null
  const [makers, owners] = [readCredit(isRepeated ? "" : (by.name ?? "")), readCredit(credit ?? "")]
  const { title = null, description = null } = metadata
  return {
    byline,
    credit,
    title: title && description && isRedundant(title, description) ? null : title,
    creators: [...new Set([...makers.creators, ...owners.creators])],
    agencies: [...new Set([...owners.agencies, ...makers.agencies])],
  }
}
