import { lineOfHtml } from "../../html/text-of-html.ts"
import { isFullName, splitByline, splitNames } from "../../split-byline.ts"
import { isType, type LinkedData, textsOf } from "./json-ld.ts"
import type { PageLine } from "./page-lines.ts"
import type { PageSource } from "./page-source.ts"
import { signatures } from "./pen-names.ts"
import { findWrittenDate } from "./written-date.ts"

/** Names that one place of a page gives for its authors. The more `weight`, the more often such a place is right. */
export type AuthorClaim = { names: string[]; weight: number; printed: string | null }

/** Units of text before and after the start of the headline within which a byline is its own. */
const BEFORE = 300
const AFTER = 1_500
const SAME_BYLINE = 200
const LONGEST_STATED = 500

const stated = (texts: readonly string[], weight: number, { siteName }: PageSource): AuthorClaim => ({
  names: texts.flatMap((text) => splitNames(lineOfHtml(text.slice(0, LONGEST_STATED)), siteName)),
  weight,
  printed: texts[0] ? lineOfHtml(texts[0].slice(0, LONGEST_STATED)) : null,
})

/** Many pages give people out as houses; what has not the shape of a name is one. */
const isHouse = (node: LinkedData) => isType(node, /Organization$/)

const inJsonLd = (page: PageSource): AuthorClaim => {
  const byId = new Map(page.nodes.map((node) => [node["@id"], node]))
  const authors = page.articles.slice(0, 3).flatMap(({ author, creator }) => [author ?? creator].flat(2))
  const texts = authors.flatMap((author) => {
    const node = typeof author === "object" && author !== null ? (author as LinkedData) : null
    const known = node && node.name === undefined ? (byId.get(node["@id"]) ?? node) : node
    return textsOf(known ?? author).filter((name) => !known || !isHouse(known) || isFullName(name))
  })
  return stated(texts, 3, page)
}

const labelled = (page: PageSource): AuthorClaim => {
  const labels = [1, 2].filter((n) =>
    /author|writ|\bby\b|autor|auteur|verfass|geschrieben|écrit|escrito/i.test(
      page.meta.first(`twitter:label${n}`) ?? "",
    ),
  )
  return stated(
    labels.flatMap((n) => page.meta.all(`twitter:data${n}`)),
    2.5,
    page,
  )
}

/** Elements whose markup says that they name the author: microdata, RDFa, microformats, links. */
const marked = (page: PageSource): AuthorClaim[] => {
  const lines = page.lines.filter(({ isBeside }) => !isBeside)
  const claim = (weight: number, attribute: string, value: RegExp): AuthorClaim => {
    const found = lines.filter(({ element }) => value.test(element.getAttribute(attribute) ?? ""))
    return stated(inOnePlace(found).flatMap(namesMarked), weight, page)
  }
  return [
    claim(3, "itemprop", /(?:^|\s)(?:author|creator)(?:\s|$)/i),
    claim(2.5, "property", /^(?:schema:|dc:|dcterms:|rnews:)?(?:author|creator)$/i),
    claim(2.5, "rel", /(?:^|\s)author(?:\s|$)/i),
  ]
}

const namesMarked = ({ element, text }: PageLine): string[] => {
  const names = [...element.querySelectorAll("[itemprop~=name]")]
  if (names.length === 0) return [element.getAttribute("content") ?? text]
  return names.map((name) => name.getAttribute("content") ?? name.textContent ?? "")
}

/** Class names that mark bylines, and addresses under which sites keep their authors. */
const BYLINE_NAME =
  /^(?:bylines?|authors?|authornames?|postauthor|postedby|writtenby|createdby|submitted|writers?|contributors?|reporters?|journaliste?s?|autor(?:en|es|e|i)?|auteurs?|verfasser|redakteur|redactor|skribent|fn|by)$/
const NOT_BYLINE =
  /^(?:bio|biography|description|about|image|avatar|img|photo|social|follow|job|title|role|position|date|time|count|more|posts)$/
const AUTHOR_PAGE =
  /\/(?:authors?|people|staff|profiles?|contributors?|columnists?|writers?|reporters?|journaliste?s?|by|bio|autor|autoren|autores|auteurs?|autori|redaktion|redactie|team)\/[^/?#]+|\/@[\w.-]+\/?$/i

const BY =
  /^(?:[^\n]{0,60}[\n|•·–—,-] ?|[^\n]{0,40}\d,? |)((?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Ss]ubmitted|[Ww]ords|[Ss]tory|[Rr]eport|[Tt]ext|[Aa]rticle|[Gg]eschrieben|[Éé]crit|[Pp]ublié|[Ee]scrito|[Pp]ubblicato|[Ss]critto) )?(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Dd]i|[Aa][vf]|(?:[Aa]uthor|[Aa]utor(?:in|a|zy|es)?|[Aa]uteur|[Aa]utore|[Tt]ext[eo]?|[Tt]esto|[Tt]eksti?|Szerző|Yazar|Автор|Текст|Συντάκτης) ?(?=[:：]))\s*[:：]?\s+\p{Lu}[\s\S]{2,120})$/u

/** The first line and those right after it: the byline's own, not those of the next article. */
const inOnePlace = (lines: readonly PageLine[]): PageLine[] =>
  lines.filter(({ at }) => at - lines[0]!.at <= SAME_BYLINE).slice(0, 8)

const together = (lines: readonly PageLine[]): PageLine[] =>
  inOnePlace(lines).filter((line) => isAlike(line, lines[0]!))
const isAlike = (a: PageLine, b: PageLine) =>
  a.element.localName === b.element.localName && a.names.join() === b.names.join()

/** The name on a line that holds one name and one day and hardly anything else: "21 June 2023 | Ada Diaz". */
const nameBesideDate = (line: string): string | null => {
  if (line.length > LONGEST_DATED || !/\d/.test(line)) return null
  const pieces = line.split(/\s*[|•·\n–—/]\s*|,\s+(?=\p{L}+ \p{L}+$)/u).filter((piece) => piece !== "")
  const names = pieces.filter((piece) => isFullName(piece))
  const days = pieces.filter((piece) => findWrittenDate(piece, { language: null, isMonthFirst: false }))
  return pieces.length <= 4 && names.length === 1 && days.length === 1 && days[0]!.length <= LONGEST_DAY
    ? names[0]!
    : null
}
const LONGEST_DATED = 100
const LONGEST_DAY = 40

/** What readers see around the headline: bylines by class name, links to authors, "By Ada Diaz". */
const visible = (page: PageSource, headlineAt: number | null): AuthorClaim[] => {
  const lines = page.lines.filter(({ isBeside, isFooter }) => !isBeside && !isFooter)
  const isNear = ({ at }: PageLine) => at >= (headlineAt ?? 0) - BEFORE && at <= (headlineAt ?? 0) + AFTER
  const claim = (found: readonly PageLine[], weight: number): AuthorClaim => {
    const near = found.filter(isNear)
    const group = together(near.length > 0 ? near : found)
    const names = group.flatMap(({ text }) =>
      splitByline(text.replace(/^[^\n]*?\b(?=[Bb]y\s+\p{Lu})/u, ""), page.siteName),
    )
    return { names, weight: near.length > 0 ? weight : weight * 0.4, printed: group[0]?.text ?? null }
  }
  const byClass = lines.filter(
    ({ names }) => names.some((name) => BYLINE_NAME.test(name)) && !names.some((name) => NOT_BYLINE.test(name)),
  )
  const links = lines.filter(
    ({ element, text }) =>
      element.localName === "a" && AUTHOR_PAGE.test(element.getAttribute("href") ?? "") && isFullName(text),
  )
  const written = lines
    .filter((line) => line.text.length <= 140 && isNear(line))
    .flatMap((line) => {
      const text = BY.exec(line.text)?.[1]
      return text && splitByline(text, page.siteName).length > 0 ? [{ ...line, text }] : []
    })
  const dated = lines.filter(isNear).flatMap((line) => {
    const name = nameBesideDate(line.text)
    return name ? [{ ...line, text: name }] : []
  })
  return [claim(byClass, 1.2), claim(links, 1.8), claim(written, 1.5), claim(dated, 1)]
}

/** All places of a page that name authors; those without a name keep what they print. */
export const authorClaims = (page: PageSource, headlineAt: number | null): AuthorClaim[] => {
  const signed = signatures(page, headlineAt)
  const meta = (weight: number, ...names: string[]) => stated(page.meta.all(...names), weight, page)
  return [
    inJsonLd(page),
    ...marked(page),
    labelled(page),
    meta(2, "parsely-author", "sailthru.author", "byl", "citation_author", "cxenseparse:author"),
    meta(1.6, "dc.creator", "dcterms.creator", "author", "article:author", "og:article:author", "creator"),
    stated(signed.cards, 2.4, page),
    stated(signed.links, 2.3, page),
    ...visible(page, headlineAt),
  ]
}
