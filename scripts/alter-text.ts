import { createHash } from "node:crypto"

/** Draws whole numbers below a bound, the same ones for the same seed. */
export type Draw = (below: number) => number

export const drawing = (seed: string): Draw => {
  let turn = 0
  return (below) => createHash("sha256").update(`${seed} ${turn++}`).digest().readUInt32BE() % below
}

type Alter = (text: string, draw: Draw, other: string) => string | null

/** A way to make a copy of a text; null when the text does not lend itself to it. */
export type Alteration = { name: string; alter: Alter }

/** A way to make of two texts, `other` being a strange one, two that share something and are no copies. */
export type Confusion = { name: string; pair: (text: string, draw: Draw, other: string) => [string, string] | null }

const LINE = "Our newsroom brings this report from a partner, with the latest on what happened."
const SECOND_LINE = "Follow the story here through the day; times are those of the place."
const NOTICE =
  "Readers can write to the editors at any time. This text may not be published, broadcast or passed on without leave. More on this and other matters is on our pages."
const LONG_NOTICE = `${NOTICE} Sign up for our morning letter to have the news before the day begins. Those who give to our fund keep these pages open to all, and we thank them. Our rules on corrections, on comments and on what we keep of you stand at the foot of every page.`
const DATELINE = "LONDON, March 3 (Reuters) - "

const paragraphs = (text: string): string[] => text.split(/\n\s*\n|\n(?=\s{2,})/)

const cut =
  (percent: number): Alter =>
  (text) => {
    const words = text.split(/(?<=\s)(?=\S)/)
    return words.slice(0, Math.ceil(words.length * (1 - percent / 100))).join("")
  }

/** Of the words drawn a third is left out, a third gives way to a word of another text, a third gets one beside it. */
const edited =
  (percent: number): Alter =>
  (text, draw, other) => {
    const others = other.match(/[A-Za-z]{3,}/g) ?? ["again"]
    return text.replace(/\S+/g, (word) => {
      if (draw(1000) >= percent * 10) return word
      const strange = others[draw(others.length)]!
      return ["", strange, `${word} ${strange}`][draw(3)]!
    })
  }

/** Words for words; null when the text has none of them. */
const replaced = (pairs: readonly (readonly [RegExp, string])[]): Alter => {
  return (text) => {
    const changed = pairs.reduce((sofar, [from, to]) => sofar.replace(from, to), text)
    return changed === text ? null : changed
  }
}

const spelling = replaced([
  [/(\w)our\b/g, "$1or"],
  [/(\w{3})ise(d|s)?\b/g, "$1ize$2"],
  [/(\w{3})isation\b/g, "$1ization"],
  [/entre\b/g, "enter"],
  [/\bprogramme/g, "program"],
  [/\bdefence\b/g, "defense"],
  [/\bpct\b/g, "percent"],
  [/\bdlrs\b/g, "dollars"],
  [/\bmln\b/g, "million"],
])

const names = replaced(
  Object.entries({
    Germany: "Deutschland",
    Spain: "España",
    Japan: "Nippon",
    Moscow: "Moskau",
    Rome: "Roma",
    London: "Londra",
    Brazil: "Brasil",
    Britain: "Great Britain",
    "United States": "USA",
    "U.S.": "American",
    Iran: "Irán",
    Canada: "Kanada",
    France: "Frankreich",
    Italy: "Italia",
    China: "Chine",
    Europe: "Europa",
    "European Community": "EC",
    Mr: "Herr",
    BBC: "British Broadcasting Corporation",
    Labour: "Labour Party",
  }).map(([from, to]) => [new RegExp(`\\b${from.replaceAll(".", "\\.")}(?!\\w)`, "g"), to] as const),
)

const typography = (text: string): string =>
  text
    .replace(/(^|[\s(])"/g, "$1“")
    .replaceAll('"', "”")
    .replaceAll("'", "’")
    .replace(/ -+ /g, " — ")

const without = (text: string, draw: Draw): string | null => {
  const parts = paragraphs(text)
  const gone = draw(parts.length)
  return parts.length < 4 ? null : parts.filter((_, i) => i !== gone).join("\n\n")
}

const several =
  (...alters: Alter[]): Alter =>
  (text, draw, other) =>
    alters.reduce<string | null>((sofar, alter) => (sofar === null ? null : alter(sofar, draw, other)), text)

const noticed: Alter = (text) => `${text}\n\n${NOTICE}`
const datelined: Alter = (text) => DATELINE + text

/** What agencies' customers, editors and scrapers do to a text; in all of them the headline is another one too. */
export const alterations: readonly Alteration[] = [
  { name: "another headline alone", alter: (text) => text },
  { name: "last 30 % cut", alter: cut(30) },
  { name: "last 50 % cut", alter: cut(50) },
  { name: "last 70 % cut", alter: cut(70) },
  { name: "a first line added", alter: (text) => `${LINE}\n\n${text}` },
  { name: "two first lines added", alter: (text) => `${LINE}\n\n${SECOND_LINE}\n\n${text}` },
  { name: "a notice at the end", alter: noticed },
  { name: "a notice at the start", alter: (text) => `${NOTICE}\n\n${text}` },
  { name: "other quotes and dashes", alter: typography },
  { name: "the other English spelling", alter: spelling },
  { name: "names in another language", alter: names },
  { name: "paragraphs run together", alter: (text) => text.replace(/\s+/g, " ") },
  { name: "a paragraph left out", alter: without },
  {
    name: "paragraphs in turned order",
    alter: (text) => (paragraphs(text).length > 2 ? paragraphs(text).reverse().join("\n\n") : null),
  },
  { name: "an agency's date line added", alter: datelined },
  { name: "2 % of the words edited", alter: edited(2) },
  { name: "5 % of the words edited", alter: edited(5) },
  { name: "10 % of the words edited", alter: edited(10) },
  { name: "date line, 2 % edited, last 30 % cut, notice", alter: several(edited(2), cut(30), datelined, noticed) },
  { name: "first line, 5 % edited, last 50 % cut", alter: several(edited(5), cut(50), (text) => `${LINE}\n\n${text}`) },
]

const half = (text: string) => text.slice(0, text.length / 2)

export const confusions: readonly Confusion[] = [
  {
    name: "the same form with other figures",
    pair: (text, draw) =>
      (text.match(/\d+/g) ?? []).length < 6
        ? null
        : [
            text,
            text.replace(/\d+/g, (figure) =>
              String(Number(figure.slice(0, 9)) + 1 + draw(9 * 10 ** Math.min(6, figure.length))),
            ),
          ],
  },
  {
    name: "a part of the one within the other",
    pair: (text, _, other) => [text, `${half(other)}\n\n${half(text).slice(0, half(other).length * 0.3)}`],
  },
  {
    name: "one notice of 28 words under both",
    pair: (text, _, other) => [`${text}\n\n${NOTICE}`, `${other}\n\n${NOTICE}`],
  },
  {
    name: "one notice of 80 words under both",
    pair: (text, _, other) => [`${text}\n\n${LONG_NOTICE}`, `${other}\n\n${LONG_NOTICE}`],
  },
  {
    name: "the first third of the one quoted in the other",
    pair: (text, _, other) =>
      other.length < text.length
        ? null
        : [text, `${half(other)}\n\n${text.slice(0, text.length / 3)}\n\n${other.slice(other.length / 2)}`],
  },
]
