import { Readability } from "@mozilla/readability"
import { blockText } from "../html/block-text.ts"
import { cleanPage } from "./clean-page.ts"
import { dropLines } from "./drop-lines.ts"
import { linkShare, weighText } from "./weigh-text.ts"

/** What Readability finds below this many units is compared with the page's own containers. */
const LITTLE = 1_000
/** How many times the prose of what was found a container must have to take its place. */
const PART = 2
const NAMED = "article,main,[role=main],[itemprop],[property],[class],[id]"
const CONTAINER =
  /(?:article|story|post|entry|gh|artikel|articulo|noticia)[-_]*(?:body|content|text|copy)|(?:content|text)[-_]*body|e-content|field-+name-body|wysiwyg/i

/** Whether a page names an element its article: by its kind, by what it is for machines, or as systems of many sites do. */
const isContainer = (element: Element): boolean => {
  if (/^(?:article|main)$/.test(element.localName) || element.getAttribute("role") === "main") return true
  const meaning = element.getAttribute("itemprop") ?? element.getAttribute("property") ?? ""
  if (/^(?:schema:|content:)?(?:articleBody|text|encoded)$/.test(meaning)) return true
  return (
    CONTAINER.test(element.getAttribute("class") ?? "") || element.id === "content" || CONTAINER.test(element.id ?? "")
  )
}

type Found = { text: string; prose: number }

const NOTHING: Found = { text: "", prose: 0 }
const foundIn = (element: Element): Found => ({ text: blockText(element), prose: weighText(element)(element).prose })

const readable = (document: Document): Found => {
  const found = new Readability(document, { charThreshold: 300, serializer: (node) => node as Element }).parse()
  return found?.content ? foundIn(found.content) : NOTHING
}

/** The container that the page itself names its article, the one with most prose. */
const contained = (document: Document): Found => {
  const weightOf = weighText(document.body)
  let best: Element | null = null
  for (const element of document.body.querySelectorAll(NAMED)) {
    if (!isContainer(element)) continue
    const weight = weightOf(element)
    if (weight.prose > (best ? weightOf(best).prose * 1.2 : 0) && linkShare(weight) < 0.4) best = element
  }
  return best ? foundIn(best) : NOTHING
}

/** Readability may settle for a part: a table, one section of many, a teaser. The container shows what it left. */
const better = (found: Found, container: Found): Found => {
  if (found.text.length < LITTLE) return container.text.length > found.text.length * 1.5 ? container : found
  return container.prose > found.prose * PART ? container : found
}

/**
 * The body of a page's article as plain text, without captions, credits, calls and notices; empty when there is none. The
 * document is used up. Built on Readability, which sees the page cleaned.
 */
export const readBody = (document: Document, headline: string | null): string => {
  cleanPage(document)
  const container = contained(document)
  const whole = foundIn(document.body)
  const best = better(readable(document), container)
  return dropLines((best.text === "" ? whole : best).text, headline)
}
