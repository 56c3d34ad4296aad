import type { FeedPerson } from "../../model/feed.ts"
import { absoluteUrl } from "../html/absolute-url.ts"
import { lineOfHtml } from "../html/text-of-html.ts"
import { all, textIn, textOf, type XmlNode } from "./xml-node.ts"

/** Of one name, and of people at one entry. */
const LONGEST = 500
const MOST_PEOPLE = 100
const EMAIL = /[a-z0-9_][\w.!#$%&'*+/=?^`{|}~-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*/gi

const EDGES = /^[\s,;:|"'–—-]+|[\s,;:|"'–—-]+$/g
/** Names may be HTML, escaped once too often. */
const plainName = (text: string): string => {
  const line = lineOfHtml(text)
  return (/<\/\w/.test(line) ? lineOfHtml(line) : line).replace(EDGES, "")
}

/** "Name (mail)", "mail (Name)", "Name <mail>", a mail address or a name alone. */
const onePerson = (text: string): FeedPerson | null => {
  const [email = null] = text.match(EMAIL) ?? []
  const rest = plainName(text.replace(EMAIL, " ").replace(/mailto:|\(\s*\)|<\s*>|\[\s*\]/gi, " "))
  const name = /^[(<[](.*)[)>\]]$/.exec(rest)?.[1]?.trim() ?? rest
  return name || email ? { name: name || null, email, url: null } : null
}

/** Several people, where each comes with a mail address. */
const written = (all: string): FeedPerson[] => {
  const text = all.trim().slice(0, LONGEST)
  const parts = text.split(/[,;]\s+|\s(?:and|&)\s/)
  const people = parts.every((part) => part.match(EMAIL)?.length === 1) ? parts : [text]
  return people.flatMap((part) => onePerson(part) ?? [])
}

const structured = (node: XmlNode): FeedPerson[] => {
  const name = textIn(node, "atom:name", "name", "itunes:name")
  const email = textIn(node, "atom:email", "email", "itunes:email")
  const url = absoluteUrl(textIn(node, "atom:uri", "atom:url", "atom:homepage", "uri", "url"), node.base)
  if (!name && !email && !url) return written(textOf(node))
  const both = name ? onePerson(name.slice(0, LONGEST)) : null
  return [{ name: both?.name ?? null, email: email ?? both?.email ?? null, url }]
}

const same = (a: FeedPerson, b: FeedPerson) => a.name?.toLowerCase() === b.name?.toLowerCase() && a.email === b.email

const peopleIn = (node: XmlNode, names: readonly string[]): FeedPerson[] => {
  const people = names.flatMap((name) => all(node, name).slice(0, MOST_PEOPLE)).flatMap(structured)
  return people.filter((person, i) => people.findIndex((other) => same(other, person)) === i)
}

/** Who wrote the entry or the feed, as Atom, RSS and Dublin Core say it. */
export const readAuthors = (node: XmlNode): FeedPerson[] =>
  peopleIn(node, ["atom:author", "author", "dc:creator", "dc:author"])

/** The one who signs all entries of a feed; several people seldom wrote each of them. */
export const soleAuthor = (people: readonly FeedPerson[]): FeedPerson[] => (people.length === 1 ? [...people] : [])

/** Who wrote an entry; where none is named, the author of an episode. */
export const readEntryAuthors = (entry: XmlNode): FeedPerson[] => {
  const named = readAuthors(entry)
  return named.length > 0 ? named : peopleIn(entry, ["itunes:author"]).slice(0, 1)
}

/** Who stands for a feed: its authors, else its editor or owner. */
export const readFeedPeople = (channel: XmlNode): FeedPerson[] => {
  const named = readAuthors(channel)
  const responsible = ["itunes:author", "managingeditor", "dc:publisher", "itunes:owner", "webmaster"]
  return named.length > 0 ? named : peopleIn(channel, responsible).slice(0, 1)
}
