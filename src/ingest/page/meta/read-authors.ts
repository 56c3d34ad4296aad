import { lineOfHtml } from "../../html/text-of-html.ts"
import { isBeside, lineOfElement } from "../element-text.ts"
import { type LinkedData, textsOf } from "./json-ld.ts"
import type { PageSource } from "./page-source.ts"

const LONGEST_NAME = 60
const MOST_AUTHORS = 12
const PARTICLE =
  "(?:van|von|der|den|de|da|di|du|del|della|dos|la|le|el|al|bin|ben|ibn|ter|ten|zu|af|av|y|e|ter|st\\.|mc|o['’])"
const NAME_WORD = "(?:\\p{Lu}\\p{M}*\\.(?:-?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lo}[\\p{L}\\p{M}]+)"
const NAME = new RegExp(
  `^${NAME_WORD}(?: (?:${PARTICLE} ){0,3}${NAME_WORD}){1,4}(?:,? (?:Jr|Sr|II|III|IV|PhD|MD)\\.?)?$`,
  "u",
)
/** What a structured source calls a name may be written as its owner likes. */
const LOOSE = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){1,4}$/u
const ONE_WORD = /^\p{Lu}[\p{L}\p{M}'’-]{2,24}$/u

/** Words that no person is called by: desks, roles and sites. */
const NO_NAME =
  /\b(?:admin|administrator|staff|editors?|editorial|newsroom|news|desk|team|redaktion|redaction|rédaction|redacción|redazione|redactie|agenc(?:y|ies)|press|reporters?|correspondents?|writers?|contributors?|guest|author|magazine|online|media|network|times|post|journal|wire|service|bureau|company|inc|ltd|gmbh|group|blog|website|anonymous|unknown|user|webmaster|sponsored|press release|afp|reuters|associated|dpa|efe|ansa)\b|\.(?:com|org|net|de|uk)\b|[@#/\\{}<>=_|\d]/i

const LEAD =
  /^(?:(?:written|posted|published|reported|words|story|text|article|report|reviewed|medically reviewed|created|submitted|contributed|analysis|opinion|review)\s+)?(?:by|von|par|por|di|da|door|av|af|autor(?:in)?|author|auteur|autore|texte?|text)\b\s*:?\s*/i

/** The names in what is printed as a byline: parted at commas and "and", without roles, places, dates and addresses. */
export const namesIn = (written: string, allowsOneWord: boolean): string[] => {
  const text = lineOfHtml(written)
    .replace(/\S+@\S+|https?:\/\/\S+|@\w+/g, " ")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(LEAD, "")
    .replace(/\s(?:for|in|at|from|on)\s(?:(?!,| and )[\s\S])*/gi, "")
  const parts = text
    .split(/\s*(?:,|;|\||•|·|\/|–|—| - |&|\band\b|\bund\b|\bet\b|\by\b|\bwith\b|\bupdated\b|\bpublished\b|\n)\s*/iu)
    .map((part) =>
      part
        .replace(LEAD, "")
        .replace(/[.:,]+$/, (end) => (end === "." && /\b\p{Lu}\.$/u.test(part) ? end : ""))
        .trim(),
    )
  return parts
    .map(properCase)
    .filter(
      (part) =>
        part.length <= LONGEST_NAME &&
        !NO_NAME.test(part) &&
        (NAME.test(part) || (allowsOneWord && (LOOSE.test(part) || (parts.length === 1 && ONE_WORD.test(part))))),
    )
}

/** A name in capitals, or all small, as it is written elsewhere. */
const properCase = (name: string): string =>
  /\p{Ll}/u.test(name) && /\p{Lu}/u.test(name)
    ? name
    : name
        .toLowerCase()
        .replace(/(^|[ '’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

const same = (a: string, b: string) =>
  a.toLowerCase().replace(/[^\p{L}]/gu, "") === b.toLowerCase().replace(/[^\p{L}]/gu, "")
const once = (names: readonly string[]) =>
  names.filter((name, i) => names.findIndex((other) => same(name, other)) === i)

/** A page says who wrote it in one of these ways; the first that names somebody is believed. */
type Source = { texts: (page: PageSource) => string[]; allowsOneWord: boolean }

const elementsText =
  (selector: string, most: number) =>
  ({ document }: PageSource): string[] =>
    [...document.querySelectorAll(selector)]
      .filter((element) => !isBeside(element))
      .slice(0, most)
      .map(lineOfElement)
      .filter((text) => text !== "" && text.length < 200)

const inJsonLd = ({ articles, nodes }: PageSource): string[] => {
  const byId = new Map(nodes.map((node) => [node["@id"], node]))
  const authors = articles.slice(0, 3).flatMap(({ author, creator }) => [author ?? creator].flat(2))
  return authors.flatMap((author) => {
    const node = typeof author === "object" && author !== null ? (author as LinkedData) : null
    if (node && /Organization/.test(String(node["@type"]))) return []
    return node && node.name === undefined ? textsOf(byId.get(node["@id"])) : textsOf(author)
  })
}

const labelled = ({ meta }: PageSource): string[] =>
  [1, 2].flatMap((n) =>
    /written|author|by|von|autor|auteur/i.test(meta.first(`twitter:label${n}`) ?? "")
      ? meta.all(`twitter:data${n}`)
      : [],
  )

const BY =
  /(?:^|[|•·–—-]\s*|\d,?\s+)(?:(?:written|posted|words|story|report|text) )?(?:by|von|par|por|door):?\s+((?:\p{Lu}\S*)(?:[\s\S]{1,80})?)$/iu

/** "By Ada Diaz" in a short piece of text of its own, before or right after the headline. */
const visible = ({ document }: PageSource): string[] => {
  for (const element of document.querySelectorAll("p,span,div,a,h2,h3,h4,h5,h6,li,address,em,strong,td")) {
    if (element.children.length > 6) continue
    const text = lineOfElement(element)
    const said = text.length > 5 && text.length < 110 ? BY.exec(text)?.[1] : undefined
    if (said && namesIn(said.split(" | ")[0]!, false).length > 0 && !isBeside(element)) return [said.split(" | ")[0]!]
  }
  return []
}

const SOURCES: readonly Source[] = [
  { texts: inJsonLd, allowsOneWord: true },
  { texts: elementsText("[itemprop~=author] [itemprop~=name]", 6), allowsOneWord: true },
  { texts: elementsText("[itemprop~=author]", 4), allowsOneWord: true },
  { texts: labelled, allowsOneWord: true },
  { texts: elementsText("a[rel~=author],link[rel~=author]", 4), allowsOneWord: true },
  {
    texts: ({ meta }) =>
      meta.all("parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "citation_author"),
    allowsOneWord: false,
  },
  { texts: ({ meta }) => meta.all("author", "article:author", "og:article:author"), allowsOneWord: false },
  {
    texts: elementsText(
      "[class*=author-name],[class*=authorName],[class*=author__name],[class*=byline-name],[class*=byline__name],.author a,.byline a,.vcard .fn,.fn",
      4,
    ),
    allowsOneWord: false,
  },
  {
    texts: elementsText("[class*=byline],[class*=Byline],.author,[class*=author],[class*=Author]", 2),
    allowsOneWord: false,
  },
  { texts: visible, allowsOneWord: false },
]

/** Who wrote a page: names alone; and the line that says so, as printed. */
export const readAuthors = (page: PageSource): { authors: string[]; byline: string | null } => {
  const site = page.siteName
  for (const { texts, allowsOneWord } of SOURCES) {
    const written = texts(page)
    const names = once(written.flatMap((text) => namesIn(text, allowsOneWord))).filter(
      (name) => !site || !same(name, site),
    )
    if (names.length > 0)
      return { authors: names.slice(0, MOST_AUTHORS), byline: names.slice(0, MOST_AUTHORS).join(", ") }
  }
  const [printed] = [...page.meta.all("author"), ...elementsText(".byline", 1)(page)]
  return { authors: [], byline: printed && printed.length < 200 && !/^https?:/.test(printed) ? printed : null }
}
