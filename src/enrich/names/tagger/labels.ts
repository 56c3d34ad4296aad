/** What the tagger tells apart. MISC, for works, events and peoples, is learnt so that they are not taken for the others, and left out of what is said. */
export const nameTypes = ["PER", "ORG", "LOC", "MISC"] as const

/** B, I and L begin, continue and end a name of several words; U is a name of one. Label 0 is O, no name. */
export const PARTS = ["B", "I", "L", "U"] as const

export const OUTSIDE = 0
export const labelCount = 1 + nameTypes.length * PARTS.length

export const labelOf = (type: number, part: number): number => 1 + type * PARTS.length + part
export const typeOf = (label: number): number => (label - 1) >> 2
export const partOf = (label: number): number => (label - 1) & 3

const isOpen = (label: number): boolean => label !== OUTSIDE && partOf(label) <= 1
const goesOn = (label: number): boolean => label !== OUTSIDE && (partOf(label) === 1 || partOf(label) === 2)

/** Whether a label may stand right after another. */
export const mayFollow = (before: number, label: number): boolean =>
  isOpen(before) ? goesOn(label) && typeOf(label) === typeOf(before) : !goesOn(label)

export const mayBegin = (label: number): boolean => !goesOn(label)
export const mayEnd = (label: number): boolean => !isOpen(label)

/** A stretch of tokens, `to` exclusive, and the index of its type. */
export type LabelledSpan = { from: number; to: number; type: number }

/** The names that a legal sequence of labels tells. */
export const spansOf = (labels: ArrayLike<number>): LabelledSpan[] => {
  const spans: LabelledSpan[] = []
  let from = 0
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    if (label === OUTSIDE) continue
    const part = partOf(label)
    if (part === 0 || part === 3) from = i
    if (part >= 2) spans.push({ from, to: i + 1, type: typeOf(label) })
  }
  return spans
}

/** The labels of a sentence of `length` tokens in which these names stand. */
export const labelsOf = (spans: readonly LabelledSpan[], length: number): Uint8Array => {
  const labels = new Uint8Array(length)
  for (const { from, to, type } of spans) {
    if (to - from === 1) labels[from] = labelOf(type, 3)
    else {
      labels.fill(labelOf(type, 1), from + 1, to - 1)
      labels[from] = labelOf(type, 0)
      labels[to - 1] = labelOf(type, 2)
    }
  }
  return labels
}
