import { Readability } from "@mozilla/readability"
import { blockText } from "../html/block-text.ts"
import { cleanPage } from "./clean-page.ts"
import { dropLines } from "./drop-lines.ts"
import { linkDensity, paragraphLength } from "./element-text.ts"

/** What Readability finds below this many units is compared with the page's own containers. */
const LITTLE = 1_000
const CONTAINERS =
  "[itemprop=articleBody],[itemprop=text],article,main,[role=main],[class*=article-body],[class*=articleBody],[class*=article__body],[class*=article-content],[class*=story-body],[class*=entry-content],[class*=post-content],[class*=content-body],#content"

const readable = (document: Document): string => {
  const found = new Readability(document, { charThreshold: 300, serializer: (node) => node as Element }).parse()
  return found?.content ? blockText(found.content) : ""
}

/** The text of the container that the page itself names its article, the one with most paragraphs. */
const contained = (document: Document): string => {
  let best: Element | null = null
  for (const element of document.querySelectorAll(CONTAINERS)) {
    const isBetter = paragraphLength(element) > (best ? paragraphLength(best) * 1.2 : 0)
    if (isBetter && linkDensity(element) < 0.4) best = element
  }
  return best ? blockText(best) : ""
}

/**
 * The body of a page's article as plain text, without captions, credits, calls and notices; empty when there is none. The
 * document is used up. Built on Readability, which sees the page cleaned.
 */
export const readBody = (document: Document, headline: string | null): string => {
  cleanPage(document)
  const container = dropLines(contained(document), headline)
  const text = dropLines(readable(document), headline)
  return text.length < LITTLE && container.length > text.length * 1.5 ? container : text
}
