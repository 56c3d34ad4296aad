import type { FeedPerson } from "../../model/feed.ts"
import { absoluteUrl } from "../html/absolute-url.ts"
import { all, textIn, textOf, type XmlNode } from "./xml-node.ts"

/** Of one name, and of people at one entry. */
const LONGEST = 500
const MOST_PEOPLE = 100
const EMAIL = /[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*/i

/** "Name (mail)", "mail (Name)", "Name <mail>", a mail address or a name alone. */
const written = (all: string): FeedPerson | null => {
  const text = all.trim().slice(0, LONGEST)
  const email = EMAIL.exec(text)?.[0] ?? null
  const rest = (email ? text.replace(email, " ") : text)
    .replace(/mailto:|\(\s*\)|<\s*>|\[\s*\]/gi, " ")
    .replace(/\s+/g, " ")
    .trim()
  const name = /^[(<[](.*)[)>\]]$/.exec(rest)?.[1] ?? rest
  return name || email ? { name: name || null, email, url: null } : null
}

const structured = (node: XmlNode): FeedPerson | null => {
  const name = textIn(node, "atom:name", "name", "itunes:name")
  const email = textIn(node, "atom:email", "email", "itunes:email")
  const url = absoluteUrl(textIn(node, "atom:uri", "atom:url", "atom:homepage", "uri", "url"), node.base)
  if (!name && !email && !url) return written(textOf(node))
  const both = name ? written(name) : null
  return { name: both?.name ?? null, email: email ?? both?.email ?? null, url }
}

const same = (a: FeedPerson, b: FeedPerson) => a.name?.toLowerCase() === b.name?.toLowerCase() && a.email === b.email

const FIRST_CHOICE = ["atom:author", "author", "dc:creator", "dc:author"]
const ELSE = ["itunes:author", "managingeditor", "dc:publisher", "itunes:owner", "webmaster"]

/** Who wrote the entry or the feed: Atom, RSS and Dublin Core say it best; editors and owners where nobody else is named. */
export const readPeople = (node: XmlNode, isEntry: boolean): FeedPerson[] => {
  const found = (names: readonly string[]) =>
    names.flatMap((name) => all(node, name).slice(0, MOST_PEOPLE)).flatMap((each) => structured(each) ?? [])
  const named = found(FIRST_CHOICE)
  const people = named.length > 0 ? named : found(isEntry ? ELSE.slice(0, 1) : ELSE).slice(0, 1)
  return people.filter((person, i) => people.findIndex((other) => same(other, person)) === i)
}
