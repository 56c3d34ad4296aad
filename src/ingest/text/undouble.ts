const CREDIT_MARK = /\s[—–|-] ?(?:photo|photograph|image|picture|credit)s?(?: (?:by|credit))? ?:? /gi
const ALIKE = 0.8

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** Whether two captions say the same of the same picture, but for small words. */
export const captionsAlike = (one: string, other: string): boolean => {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared > 0 && shared >= ALIKE * Math.max(a.size, b.size)
}

/** "caption — Photo: credit caption' — Photo: credit": the credit's length is known from its second standing. */
const partedByCredit = (text: string): string[] | null => {
  const marks = [...text.matchAll(CREDIT_MARK)]
  const [first, second] = marks
  if (!first || !second || marks.length > 2) return null
  const credit = text.slice(second.index + second[0].length)
  const between = text.slice(first.index + first[0].length, second.index)
  if (!between.startsWith(credit)) return null
  const again = between.slice(credit.length).trim()
  const whole = text.slice(0, first.index) + first[0] + credit
  return captionsAlike(text.slice(0, first.index), again) ? [whole] : [whole, again + text.slice(second.index)]
}

/** The same words twice in a row, the second time perhaps with an article more or less. */
const halved = (text: string): string[] | null => {
  const words = text.split(" ")
  const middle = words.length / 2
  if (words.length < 6 || words.length > 400) return null
  const splits: number[] = []
  for (let at = Math.ceil(middle * 0.85); at <= middle * 1.15; at++) if (words[at] === words[0]) splits.push(at)
  // Nearest to the middle first: a caption may name its first word again.
  for (const at of splits.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))) {
    const [one, other] = [words.slice(0, at).join(" "), words.slice(at).join(" ")]
    if (captionsAlike(one, other)) return [one]
  }
  return null
}

/** The captions in a text that a page may have given twice over: the visible words and the alternative text in one. */
export const undouble = (text: string): string[] => partedByCredit(text) ?? halved(text) ?? [text]
