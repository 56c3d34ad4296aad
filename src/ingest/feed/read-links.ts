import { absoluteUrl } from "../html/absolute-url.ts"
import { all, attribute, textIn, textOf, type XmlNode } from "./xml-node.ts"

const relOf = (link: XmlNode): string | null =>
  attribute(link, "rel")?.toLowerCase() ?? (attribute(link, "href") ? "alternate" : null)

const links = (node: XmlNode, rel: string): XmlNode[] =>
  all(node, "atom:link", "link", "xhtml:link").filter((link) => relOf(link) === rel)

const hrefOf = (link: XmlNode | undefined): string | null =>
  link ? absoluteUrl(attribute(link, "href") ?? textOf(link), link.base) : null

const isAtom = (node: XmlNode): boolean => /^(?:atom:)?(?:feed|entry)$/.test(node.name)

/** The page that an entry or a feed stands for: RSS's link (the last of several), Atom's alternate (an HTML one before others). */
export const pageLink = (node: XmlNode): string | null => {
  const plain = all(node, "link").filter((link) => !attribute(link, "rel") && (!isAtom(node) || textOf(link).trim()))
  const url = plain.reverse().map(hrefOf).find(Boolean)
  if (url) return url
  const alternates = links(node, "alternate")
  const html = alternates.find((link) => /html/.test(attribute(link, "type") ?? "text/html"))
  return hrefOf(html ?? alternates[0]) ?? absoluteUrl(attribute(node, "href"), node.base)
}

/** The address at the publisher's of an entry whose link leads by way of a counter of readers. */
export const originalLink = (node: XmlNode): string | null =>
  absoluteUrl(textIn(node, "feedburner:origlink", "pheedo:origlink"), node.base)

/** Where a feed says that it lives; an empty reference is the base itself (RFC 3986 4.4). */
export const selfLink = (node: XmlNode): string | null => {
  const [self] = links(node, "self")
  return self?.attributes.get("href")?.trim() === "" ? absoluteUrl(self.base, null) : hrefOf(self)
}

export const enclosureLinks = (node: XmlNode): XmlNode[] => links(node, "enclosure")

/** How a reference looks that counts from a base: "/2024/a", "../a", "2024/a"; "a" alone is a name. */
const RELATIVE = /^(?:[/.?#]|[\w~%-]+\/[^:\s]*$)/

/** A relative id names an entry only together with its base. */
const atomId = (node: XmlNode): string | null => {
  const [id] = all(node, "atom:id")
  const written = id ? textOf(id).trim() : ""
  return (RELATIVE.test(written) ? absoluteUrl(written, id!.base) : null) ?? (written || null)
}

/** The name that an entry is known by: guid, id, rdf:about; with the address that a permanent guid is. */
export const readGuid = (node: XmlNode): { guid: string | null; permalink: string | null } => {
  const guid =
    textIn(node, "guid") ?? atomId(node) ?? textIn(node, "id", "dc:identifier") ?? attribute(node, "rdf:about")
  const written = all(node, "guid")[0]
  const isAddress = written !== undefined && attribute(written, "ispermalink")?.toLowerCase() !== "false"
  return {
    guid,
    permalink: isAddress && guid && /^https?:/i.test(guid) ? absoluteUrl(guid, null) : null,
  }
}
