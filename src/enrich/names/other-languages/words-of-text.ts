/** A word of a text, with what stands around it. */
export type Word = {
  text: string
  start: number
  end: number
  /** First of its sentence, or behind a mark after which any word has a capital. */
  opens: boolean
  /** In a line without lower case, where capitals say nothing. */
  isShouted: boolean
  isCapital: boolean
  /** Exactly one space, or a full stop and a space, parts it from the word before. */
  joined: boolean
  /** Followed by a full stop. */
  hasStop: boolean
}

/** Where a name begins and ends among the words, `to` exclusive. */
export type Range = { from: number; to: number }

const WORD = /\p{L}(?:[\p{L}\p{M}\p{N}]|['’&.-](?=\p{L}))*/gu
const OPENER = /(?:[.!?…:;•*|«»"“”„‘()[\]–—]|\s-|\n)\s*["“„«‘'(¿¡]*$/u
/** Articles and prepositions that French and Italian join to the next word: "l'Agence", "dell'Interno". */
const ELIDED = /^(?:l|d|qu|n|s|j|c|m|jusqu|lorsqu|dell|all|nell|sull|dall|un|L)['’](?=\p{L})/u
/** Endings that Turkish parts from names by an apostrophe: "Ankara'da". */
const TURKISH_ENDING = /['’]\p{Ll}{1,7}$/u
const LINE = /[^\n]+/g

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

type Piece = { text: string; index: number }

const pieces = (line: string, language: string): Piece[] =>
  [...line.matchAll(WORD)].flatMap(({ 0: text, index }): Piece[] => {
    if (language === "tr") return [{ text: text.replace(TURKISH_ENDING, ""), index }]
    const elided = ELIDED.exec(text)?.[0]
    if (!elided) return [{ text, index }]
    return [
      { text: elided, index },
      { text: text.slice(elided.length), index: index + elided.length },
    ]
  })

/** The words of a line; a hyphen, an inner stop or apostrophe is part of a word. */
const wordsOfLine = (line: string, from: number, language: string): Word[] => {
  const isShouted = !/\p{Ll}/u.test(line)
  const words: Word[] = []
  for (const { text, index } of pieces(line, language)) {
    const previous = words.at(-1)
    const between = previous ? line.slice(previous.end - from, index) : line.slice(0, index)
    const isInitial =
      previous !== undefined && between === ". " && /^\p{Lu}\p{Ll}?$|^(?:Dr|Prof|Sr|Sra|St|Mme)$/u.test(previous.text)
    words.push({
      ...{ text, start: from + index, end: from + index + text.length, isShouted },
      opens: previous === undefined || (!isInitial && OPENER.test(between)),
      isCapital: isCapital(text),
      joined: previous !== undefined && (between === " " || between === "" || between === "\u00a0" || isInitial),
      hasStop: line[index + text.length] === ".",
    })
  }
  return words
}

/** The words of a text in order. */
export const wordsOf = (text: string, language: string): Word[] =>
  [...text.matchAll(LINE)].flatMap(({ 0: line, index }) => wordsOfLine(line, index, language))
