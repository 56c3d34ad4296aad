import { UNREAD_TAGS } from "../../html/tags.ts"
import { nameWords } from "../element-text.ts"

/** A short piece of a page: an element whose text is at most 240 units. */
export type PageLine = {
  element: Element
  /** Spaces collapsed; a line end where an element inside begins or ends a line, or where two words would meet. */
  text: string
  /** Units of text before it. */
  at: number
  /** In comments, related news, a sidebar: beside the article. */
  isBeside: boolean
  /** In the footer of the page. */
  isFooter: boolean
  /** The words of its class names and id. */
  names: readonly string[]
}

const LONGEST = 240
const ELEMENT = 1
const TEXT = 3
const BESIDE_TAGS = new Set(["aside", "nav"])
const BESIDE =
  /^(?:comments?|commentlist|related|sidebar|recommended|recirc|recent|popular|trending|widgets?|respond|promo|newsletter|nav|menu)$/
const FOOTER = /^(?:footer|colophon|copyright)$/
const INLINE = new Set(
  "a abbr b bdi cite code em font i ins mark q s small span strong sub sup time u var wbr".split(" "),
)
const MEETING = /\p{Ll}$/u
const CAPITAL = /^["“„«‘]?\p{Lu}/u

/** Names that microformats and systems of many sites give to an article and its text. */
const ENTRY = ".hentry,.h-entry,.entry-content,.e-content,.post-body"

/** Whatever holds a main heading or the first entry holds the article. */
const holdersOfHeadings = (document: Document): Set<Element> => {
  const holders = new Set<Element>(document.querySelectorAll("html,body"))
  const entry = document.querySelector(ENTRY)
  for (const heading of [...document.querySelectorAll("h1,main,[itemtype*=Article]"), ...(entry ? [entry] : [])])
    for (let above: Element | null = heading; above && !holders.has(above); above = above.parentElement)
      holders.add(above)
  return holders
}

/** All short pieces of the page's body in the order of the page, each element before those within it. One walk. */
export const pageLines = (document: Document): PageLine[] => {
  const holders = holdersOfHeadings(document)
  const lines: (PageLine | null)[] = []
  let at = 0
  /** The text under the element without what stands beside, null when it is too long. */
  const walk = (element: Element, within: Pick<PageLine, "isBeside" | "isFooter">): string | null => {
    const names = nameWords(element)
    const isHolder = holders.has(element)
    const isBeside =
      within.isBeside || (!isHolder && (BESIDE_TAGS.has(element.localName) || names.some((name) => BESIDE.test(name))))
    const isFooter =
      within.isFooter || (!isHolder && (element.localName === "footer" || names.some((name) => FOOTER.test(name))))
    const place = lines.push(null) - 1
    const start = at
    let text: string | null = ""
    for (let child = element.firstChild; child; child = child.nextSibling) {
      let piece: string | null = ""
      if (child.nodeType === TEXT) {
        piece = child.textContent!.replace(/\s+/g, " ")
        at += piece.length
      } else if (child.nodeType === ELEMENT) {
        const tag = (child as Element).localName
        if (UNREAD_TAGS.has(tag)) continue
        piece = walk(child as Element, { isBeside, isFooter })
        if (piece !== null && (!INLINE.has(tag) || (MEETING.test(text ?? "") && CAPITAL.test(piece))))
          piece = `\n${piece}\n`
      }
      text = text === null || piece === null || text.length + piece.length > LONGEST * 2 ? null : text + piece
    }
    const line = text
      ?.replace(/ *\n\s*/g, "\n")
      .replace(/ {2,}/g, " ")
      .trim()
    if (line && line.length <= LONGEST) lines[place] = { element, text: line, at: start, isBeside, isFooter, names }
    const isOut = (isBeside && !within.isBeside) || (isFooter && !within.isFooter)
    return isOut ? "\n" : text
  }
  // What comes after a body that was closed too early stands beside it.
  for (const root of document.children) walk(root, { isBeside: false, isFooter: false })
  return lines.filter((line) => line !== null)
}
