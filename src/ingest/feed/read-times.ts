import { readFeedDate } from "./read-feed-date.ts"
import { all, attribute, textOf, type XmlNode } from "./xml-node.ts"

const PUBLISHED = ["pubdate", "atom:published", "atom:issued", "dcterms:issued", "published", "issued"]
const CREATED = [
  "dc:date",
  "atom:created",
  "dcterms:created",
  "created",
  "news:publication_date",
  "dcterms:date",
  "dc:issued",
]
/** What Dublin Core's date is the date of, it leaves open: readers take it for that of the last change too. */
const CHANGED = ["dc:date", "dcterms:date"]
const UPDATED = [
  "atom:updated",
  "atom:modified",
  "dcterms:modified",
  "updated",
  "modified",
  "lastbuilddate",
  "dc:modified",
]

const firstDate = (node: XmlNode, names: readonly string[]): string | null => {
  // Of several of a name, the last is what its writer left standing.
  for (const name of names)
    for (const child of all(node, name).toReversed()) {
      const date = readFeedDate(textOf(child))
      if (date) return date
    }
  return readFeedDate(attribute(node, "lastmod") ?? "")
}

/** When it was published and last changed, ISO 8601 in UTC; one of them speaks for the other where it is alone. */
export const readTimes = (node: XmlNode): { datePublished: string | null; dateModified: string | null } => {
  const dateModified = firstDate(node, [...UPDATED, ...CHANGED])
  return {
    datePublished: firstDate(node, PUBLISHED) ?? firstDate(node, CREATED) ?? dateModified,
    dateModified,
  }
}

/** When a feed last changed. */
export const readUpdated = (node: XmlNode): string | null => firstDate(node, [...UPDATED, ...PUBLISHED, ...CREATED])
