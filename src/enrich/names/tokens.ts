import { sentences } from "../../lib/text.ts"
import type { Span } from "../../model/evidence.ts"
import { knownOrganizations } from "../gazetteer/organizations.ts"

/** PLAIN writes names alone with capitals; TITLE and CAPS write other words so too. */
export type SentenceKind = "PLAIN" | "TITLE" | "CAPS"

/** A word or a mark of a text. */
export type Token = Span & {
  text: string
  /** The word as running text would write it; differs from `text` in lines of capitals. */
  form: string
  isWord: boolean
  /** Only a blank stands between the token before and this one. */
  follows: boolean
  /** Begins a sentence, a quotation or what follows a colon, where any word takes a capital. */
  opens: boolean
  kind: SentenceKind
}

const TOKEN = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu
const ABBREVIATION =
  /^(?:\p{Lu}|Mrs?|Ms|Dr|Prof|Rev|Hon|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Pvt|Adm|Cmdr|Brig|Sen|Rep|Gov|Pres|Supt|Insp|Det|St|Mt|Jr|Sr|Corp|Inc|Ltd|Co|Bros|Calif|Conn|Fla|Mass|Mich|Minn|Pa|Tex|Wash|Ill|Ariz|Ark|Colo|Del|Ga|Ind|Kan|Ky|La|Md|Mo|Neb|Nev|Okla|Ore|Tenn|Va|Vt|Wis)$/u
const CLITIC = /(?:['’](?:s|S|ll|re|ve|d|m)|n['’]t)$/
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}.&'’-]+$/u
const LOWER = /^\p{Ll}/u

const withoutClitic = (word: string): string => {
  const cut = CLITIC.exec(word)
  return cut && !knownOrganizations.has(word) ? word.slice(0, cut.index) : word
}

const titleCased = (word: string): string => word[0] + word.slice(1).toLowerCase()

/** How a sentence of these words uses capitals. */
const sentenceKind = (words: readonly string[], endsWithStop: boolean): SentenceKind => {
  const long = words.filter((word) => word.length > 3 && /^\p{L}/u.test(word))
  if (long.length < 3) return "PLAIN"
  const capitals = long.filter((word) => CAPITALS.test(word)).length
  if (capitals >= long.length * 0.6) return "CAPS"
  const lower = long.filter((word) => LOWER.test(word)).length
  // A sentence with its full stop is seldom a headline, unless all its words have capitals.
  const mostLower = endsWithStop ? 0 : long.length * 0.25
  return long.length >= (endsWithStop ? 5 : 4) && lower <= mostLower ? "TITLE" : "PLAIN"
}

const scan = (text: string): Token[] => {
  const tokens: Token[] = []
  let end = -1
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    let word = withoutClitic(match[0])
    if (ABBREVIATION.test(word) && text[start + word.length] === ".") word += "."
    // The full stop of an abbreviation matches again as a mark of its own.
    if (start < end) continue
    const isWord = /^[\p{L}\p{N}]/u.test(word)
    const follows = start === end + 1 && text[end] === " "
    end = start + word.length
    tokens.push({ start, end, text: word, form: word, isWord, follows, opens: false, kind: "PLAIN" })
  }
  return tokens
}

const OPENING_MARK = /^["“„«‘:;–—(\-*•[]$/

/** Words and marks of a text in order; a possessive 's or a contracted verb is left out of its word. */
export const tokensOf = (text: string): Token[] => {
  const tokens = scan(text)
  let at = 0
  for (const sentence of sentences(text)) {
    while (at < tokens.length && tokens[at]!.start < sentence.start) at++
    const first = at
    while (at < tokens.length && tokens[at]!.start < sentence.end) at++
    const own = tokens.slice(first, at)
    const words = own.filter((token) => token.isWord).map((token) => token.text)
    const kind = sentenceKind(words, own.at(-1)?.text === ".")
    for (const [i, token] of own.entries()) {
      token.kind = kind
      token.opens = token.isWord && (i === 0 || OPENING_MARK.test(own[i - 1]!.text))
      const isDateline = i === 0 && token.text.length > 3 && /^[,(\d–—-]/.test(own[1]?.text ?? "")
      if ((kind === "CAPS" || isDateline) && CAPITALS.test(token.text)) token.form = titleCased(token.text)
    }
  }
  return tokens
}

const CAPITALISED = /^(?:\p{Lu}|(?:al|el|ul|ash|as|an|ad|ar)-\p{Lu})/u
const LOWER_TAIL = /-\p{Ll}\p{L}*$/u

/** Whether the word's capitals are those of a name; "London-based" and "US-led" are not. */
export const isCapitalised = (word: string): boolean => CAPITALISED.test(word) && !LOWER_TAIL.test(word)
