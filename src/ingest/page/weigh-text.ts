import { UNREAD_TAGS } from "../html/tags.ts"

/** Units of text under an element: all of it, what is links, and what is prose. */
export type TextWeight = { text: number; linked: number; prose: number }

const ELEMENT = 1
const TEXT = 3
/** A piece of text outside a paragraph that is this long is prose too: not every page marks its paragraphs. */
const LONG_PIECE = 60
const PROSE = new Set(["p", "blockquote", "pre", "dd"])

const NOTHING: TextWeight = { text: 0, linked: 0, prose: 0 }

/** Weighs the text under every element of a tree, in one walk. */
export const weighText = (root: Element): ((element: Element) => TextWeight) => {
  const weights = new Map<Node, TextWeight>()
  const weigh = (node: Node, isLinked: boolean, isProse: boolean): TextWeight => {
    if (node.nodeType === TEXT) {
      const length = node.textContent!.replace(/\s+/g, " ").trim().length
      const prose = !isLinked && (isProse || length >= LONG_PIECE) ? length : 0
      return { text: length, linked: isLinked ? length : 0, prose }
    }
    if (node.nodeType !== ELEMENT) return NOTHING
    const tag = (node as Element).localName
    if (UNREAD_TAGS.has(tag)) return NOTHING
    const sum = { text: 0, linked: 0, prose: 0 }
    for (const child of node.childNodes) {
      const weight = weigh(child, isLinked || tag === "a", isProse || PROSE.has(tag))
      sum.text += weight.text
      sum.linked += weight.linked
      sum.prose += weight.prose
    }
    weights.set(node, sum)
    return sum
  }
  weigh(root, false, false)
  return (element) => weights.get(element) ?? NOTHING
}

/** How much of an element's text is links, 0..1. */
export const linkShare = ({ text, linked }: TextWeight): number => (text === 0 ? 0 : linked / text)
