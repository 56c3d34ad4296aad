import type { MediaDraft } from "../../../model/media.ts"
import { undouble } from "../../text/undouble.ts"
import { lineOfElement } from "../element-text.ts"

const NEAR = 700
const LONGEST_CAPTION = 1_000
const LONGEST_LOOSE = 200
const IMAGES = "img,amp-img"
/** Names by which pages mark captions, and credits. */
const CAPTION =
  /caption|cutline|legend|bildunterschrift|bildtext|bildbeschreibung|piedefoto|pie-(?:de-)?foto|didascalia|onderschrift|popisek|podpis/i
const NO_CAPTION = /toggle|button|(?:has|with|no|without)[-_]?caption|title/i
const CREDIT =
  /credit|copyright|photographer|attribution|(?:photo|image|picture|media|bild|foto)[-_]?(?:source|author|by)|bildnachweis|bildquelle|urheber|fotograf|crédito|credito|fuente/i
const CREDIT_MEANING = /^(?:copyrightHolder|copyrightNotice|creditText|author|creator|provider)$/
const BY_TAG = "small,cite"
const CREDIT_LINE =
  /^[([]?\s*(?:(?:photo(?:graph)?s?|fotos?|fotografía|images?|imagen|imagem|immagine|bild(?:er)?|pictures?|credits?|crédito|photo credit|image credit|file photo|source|quelle|fuente|fonte|bron|photograph by|фото|zdjęcie)\s*(?:by|courtesy(?: of)?|from|credit)?\s*[:/©]|©|\(c\)|copyright\b|courtesy of\b)/iu
/** What does not belong to the words of a figure: what is pressed, and what only screen readers say. */
const CONTROLS = "button,[role=button],[class*=toggle],[class*=enlarge],[class*=hide-caption],script,style"

/** What a player says where it cannot play. */
const FALLBACK = /^.{0,80}\b(?:unsupported|not supported)\b.{0,60}$|enable javascript/i

/** The text of an element without the buttons in it. */
const words = (element: Element | null | undefined): string | null => {
  if (!element) return null
  const whole = lineOfElement(element)
  if (whole === "" || whole.length > LONGEST_CAPTION) return null
  const controls = [...element.querySelectorAll(CONTROLS)].map(lineOfElement).filter((text) => text !== "")
  const text = controls
    .reduce((rest, control) => rest.replace(control, " "), whole)
    .replace(/\s+/g, " ")
    .trim()
  return text === "" || FALLBACK.test(text) ? null : text
}

/** Pictures to be seen: those for readers without scripts are the same again. */
const shown = (element: Element): number =>
  [...element.querySelectorAll(IMAGES)].filter((image) => !image.closest("noscript")).length

/** The piece of the page that speaks of a picture: its figure, else the widest element around it that is still small. */
const scopeOf = (image: Element): Element => {
  const figure = image.closest("figure,[itemtype*=ImageObject]")
  if (figure) return figure
  let scope = image.parentElement ?? image
  for (let above = scope.parentElement; above && above.localName !== "body"; above = above.parentElement) {
    if (shown(above) > 1 || lineOfElement(above).length >= NEAR) break
    scope = above
  }
  return scope
}

const named = (element: Element) =>
  `${element.getAttribute("class") ?? ""} ${element.getAttribute("data-testid") ?? ""}`
const meaning = (element: Element) => element.getAttribute("itemprop") ?? ""

const isCaption = (element: Element): boolean =>
  element.localName === "figcaption" ||
  /^(?:caption|description)$/.test(meaning(element)) ||
  (CAPTION.test(named(element)) && !NO_CAPTION.test(named(element)))

const isCredit = (element: Element): boolean => CREDIT.test(named(element)) || CREDIT_MEANING.test(meaning(element))

/** The outermost such elements of a scope that say something and hold no picture. */
const first = (scope: Element, is: (element: Element) => boolean): Element | null =>
  [...scope.querySelectorAll("*")].find((each) => is(each) && !each.querySelector(IMAGES) && words(each) !== null) ??
  null

/** A short line beside the picture that begins as credits do. */
const looseCredit = (scope: Element): Element | null =>
  [...scope.querySelectorAll("p,em,i,span,small,div,figcaption")].find((each) => {
    if (each.children.length > 2) return false
    const line = lineOfElement(each)
    return line.length < LONGEST_LOOSE && CREDIT_LINE.test(line)
  }) ?? null

/** "Image: The boats wait for the tide" is a caption under a label. */
const LABEL = /^[([]?\s*(?:photo|foto|image|imagen|imagem|immagine|bild|picture)\s*:\s*/iu
const LABEL_BEFORE = /\s*[([]\s*$|\s*[([]?\s*\b(?:photo|foto|image|picture|photograph)s?(?: credit| by)?\s*[:/]\s*$/iu
const PARTED = /\p{L}[.!?]["”]?\s+(?:photo|image|picture|credit|foto|bild|©)/iu
const isSentence = (line: string): boolean =>
  ((LABEL.test(line) || !CREDIT_LINE.test(line)) && /(?:\s\p{Ll}{2,}){3}/u.test(line)) || PARTED.test(line)

/** The rights in the whole page are no credit of a picture. */
const creditIn = (element: Element | null): string | null => {
  const line = words(element)
  return line && !/rights reserved|terms of use/i.test(line) ? line : null
}

/** A caption without the credit at its end, and without the label or bracket that led to that. */
const without = (whole: string, credit: string): string => {
  const at = whole.lastIndexOf(credit)
  if (at < 0 || whole.length === credit.length) return whole
  const [before, after] = [whole.slice(0, at), whole.slice(at + credit.length)]
  return `${before.replace(LABEL_BEFORE, "")} ${after.replace(/^\s*[)\]]/, "")}`.replace(/\s+/g, " ").trim()
}

/** Caption and credit of a picture, apart where the page has them apart. Text of the article is neither. */
export const pictureWords = (image: Element): Pick<MediaDraft, "caption" | "creditText"> => {
  const scope = scopeOf(image)
  const caption = first(scope, isCaption)
  const credit =
    (caption && first(caption, isCredit)) ??
    first(scope, (each) => isCredit(each) && !each.contains(caption)) ??
    (caption?.querySelector(BY_TAG) || looseCredit(scope))
  const said = creditIn(credit)
  const whole = words(caption) ?? image.getAttribute("data-caption")?.replace(/\s+/g, " ").trim() ?? null
  // What is marked as a credit may hold the caption too: they are parted with those of one text.
  if (said !== null && (whole === null || whole === said) && isSentence(said))
    return { caption: said.replace(LABEL, ""), creditText: null }
  const rest = whole === null || said === null ? whole : without(whole, said)
  return { caption: rest && rest !== said ? undouble(rest)[0]! : null, creditText: said }
}
