import { Tokenizer } from "htmlparser2"

/**
 * Calls back with each start tag of a page or of XML, names in lower case, the first of repeated attributes. It keeps no
 * tree, so that its time grows with the length of the text alone, however deep that is nested.
 */
export const eachOpenTag = (
  text: string,
  { isXml }: { isXml: boolean },
  found: (name: string, attributes: Record<string, string>) => void,
): void => {
  let tag = ""
  let attributes: Record<string, string> = {}
  let name = ""
  let value = ""
  const close = () => {
    if (tag) found(tag, attributes)
    tag = ""
  }
  const nothing = () => {}
  const tokenizer = new Tokenizer(
    { xmlMode: isXml, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = text.slice(start, end).toLowerCase()
        attributes = Object.create(null)
      },
      onattribname: (start, end) => {
        name = text.slice(start, end).toLowerCase()
        value = ""
      },
      onattribdata: (start, end) => {
        value += text.slice(start, end)
      },
      onattribentity: (point) => {
        value += String.fromCodePoint(point)
      },
      onattribend: () => {
        attributes[name] ??= value
      },
      onopentagend: close,
      onselfclosingtag: close,
      ...{ onclosetag: nothing, oncomment: nothing, oncdata: nothing, ondeclaration: nothing, onend: nothing },
      ...{ onprocessinginstruction: nothing, ontext: nothing, ontextentity: nothing },
    },
  )
  tokenizer.write(text)
  tokenizer.end()
}
