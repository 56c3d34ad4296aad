import { createHash } from "node:crypto"

/** Draws whole numbers below a bound, the same ones for the same seed. */
export type Draw = (below: number) => number

export const drawing = (seed: string): Draw => {
  let turn = 0
  return (below) => createHash("sha256").update(`${seed} ${turn++}`).digest().readUInt32BE() % below
}

/** A way to make of a text one that is a copy, or one that is not; null when the text does not lend itself to it. */
export type Alteration = {
  name: string
  isCopy: boolean
  alter: (text: string, draw: Draw, other: string) => string | null
}

const paragraphs = (text: string) => text.split(/\n\s*\n/)

const cut = (percent: number): Alteration => ({
  name: `last ${percent} % cut`,
  isCopy: true,
  alter: (text) => {
    const words = text.split(/(?<=\s)(?=\S)/)
    return words.slice(0, Math.ceil(words.length * (1 - percent / 100))).join("")
  },
})

/** Of the words drawn a third is left out, a third gives way to a word of another text, a third gets one beside it. */
const edited = (percent: number): Alteration => ({
  name: `${percent} % of the words edited`,
  isCopy: true,
  alter: (text, draw, other) => {
    const others = other.match(/[A-Za-z]{3,}/g) ?? ["again"]
    return text.replace(/\S+/g, (word) => {
      if (draw(1000) >= percent * 10) return word
      const strange = others[draw(others.length)]!
      return ["", strange, `${word} ${strange}`][draw(3)]!
    })
  },
})

const NOTICE =
  "Readers can write to the editors at any time. This text may not be published, broadcast or passed on without leave. More on this and other matters is on our pages."
const OPENING = "Our newsroom brings this report from a partner, with the latest on what happened."

const dateline = (text: string) => `LONDON, March 3 (Reuters) - ${text}`
const cutThird = cut(30).alter
const editedLittle = edited(2).alter

/** Other figures throughout, in texts that live by them: the same form filled in on another day. */
const otherFigures = (text: string, draw: Draw): string | null =>
  (text.match(/\d+/g) ?? []).length < 6
    ? null
    : text.replace(/\d+/g, (figure) =>
        String(Number(figure.slice(0, 9)) + 1 + draw(9 * 10 ** Math.min(6, figure.length))),
      )

/** Half of a text and half of another: a round-up. */
const halves = (text: string, _: Draw, other: string) => {
  const half = (whole: string) => whole.slice(0, whole.length / 2)
  return other === text ? null : `${half(other)}\n\n${half(text).slice(0, half(other).length * 0.3)}`
}

export const alterations: readonly Alteration[] = [
  { name: "another headline alone", isCopy: true, alter: (text) => text },
  cut(10),
  cut(30),
  cut(50),
  { name: "a first line added", isCopy: true, alter: (text) => `${OPENING}\n\n${text}` },
  { name: "a notice at the end", isCopy: true, alter: (text) => `${text}\n\n${NOTICE}` },
  { name: "an agency's date line", isCopy: true, alter: dateline },
  edited(2),
  edited(5),
  edited(10),
  {
    name: "paragraphs turned round",
    isCopy: true,
    alter: (text) => (paragraphs(text).length > 2 ? paragraphs(text).reverse().join("\n\n") : null),
  },
  {
    name: "date line, 2 % edited, last 30 % cut, notice",
    isCopy: true,
    alter: (text, draw, other) => `${dateline(cutThird(editedLittle(text, draw, other)!, draw, other)!)}\n\n${NOTICE}`,
  },
  { name: "other figures in the same form", isCopy: false, alter: otherFigures },
  { name: "a part of it within another text", isCopy: false, alter: halves },
]
