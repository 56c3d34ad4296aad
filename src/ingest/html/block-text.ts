import { BLOCK_TAGS, UNREAD_TAGS } from "./tags.ts"

const ELEMENT = 1
const TEXT = 3

/** The text under a node as a reader sees it: paragraphs parted by a blank line, spaces collapsed, one `<br>` a line end. */
export const blockText = (root: Node): string => {
  const paragraphs: string[] = []
  let open = ""
  const close = () => {
    for (const paragraph of open.split(/\n(?:[ \t]*\n)+/)) {
      const text = paragraph
        .replace(/[ \t\f\r\u00a0]+/g, " ")
        .replace(/ ?\n ?/g, "\n")
        .trim()
      if (text) paragraphs.push(text)
    }
    open = ""
  }
  const walk = (node: Node) => {
    if (node.nodeType === TEXT) open += node.textContent!.replace(/\s+/g, " ")
    if (node.nodeType !== ELEMENT) return
    const tag = (node as Element).localName
    if (UNREAD_TAGS.has(tag)) return
    if (tag === "br") open += "\n"
    if (tag === "td" || tag === "th") open += " "
    const isBlock = BLOCK_TAGS.has(tag)
    if (isBlock) close()
    for (const child of node.childNodes) walk(child)
    if (isBlock) close()
  }
  for (const child of root.childNodes) walk(child)
  close()
  return paragraphs.join("\n\n")
}
