import { gapOf, inLog, inSize, inWords, meanCoherence, spanOf } from "./measures.ts"
import { Spread } from "./spread.ts"
import type { StoryVectors } from "./story-vectors.ts"
import type { TermSpace } from "./term-space.ts"
import type { Vector } from "./vector.ts"

/** Of fewer articles nothing can be said of how dense the news is. */
const LEAST_DOCUMENTS = 50

/** What a decision between two stories rests on; of the order of 1 each. */
export const featureNames = [
  "terms",
  "link",
  "looseness",
  "fit",
  "rare",
  "breadth",
  "headline",
  "headlineIn",
  "headlineInLess",
  "lead",
  "leadIn",
  "leadInLess",
  "names",
  "noNames",
  "nameIn",
  "numbers",
  "noNumbers",
  "gap",
  "span",
  "undated",
  "smaller",
  "larger",
  "shorter",
  "longer",
  "window",
] as const

/** Compares one story with many, all of them made in the given space before. */
export class Comparison {
  readonly #terms = new Spread()
  readonly #numbers = new Spread()
  readonly #headline = new Spread()
  readonly #lead = new Spread()
  readonly #names = new Spread()
  readonly #space: TermSpace
  #story!: StoryVectors

  constructor(space: TermSpace) {
    this.#space = space
  }

  load(story: StoryVectors): void {
    const { size } = this.#space
    this.#story = story
    this.#terms.load(story.terms, size)
    this.#numbers.load(story.numbers, size)
    this.#headline.load(story.headline, size)
    this.#lead.load(story.lead, size)
    this.#names.load(story.names, size)
  }

  /** The features of joining the loaded story with this one, in the order of `featureNames`. */
  features(b: StoryVectors): number[] {
    const a = this.#story
    const shared = this.#sharedTerms(b.terms)
    const link = shared.dot / (a.count * b.count)
    const coherence = meanCoherence(a, b)
    const headlineOfB = this.#terms.shareOf(b.headline)
    const leadOfB = this.#terms.shareOf(b.lead)
    const isDated = !Number.isNaN(a.first) && !Number.isNaN(b.first)
    const lacksNames = a.names.ids.length === 0 || b.names.ids.length === 0
    const lacksNumbers = a.numbers.ids.length === 0 || b.numbers.ids.length === 0
    const [wordsA, wordsB] = [inWords(a), inWords(b)]
    return [
      (2 * shared.dot) / Math.sqrt(a.terms.squared * b.terms.squared || 1),
      inLog(link),
      coherence === null ? 0 : inLog(coherence),
      coherence === null ? 0 : inLog(link) - inLog(coherence),
      (2 * shared.rareDot) / Math.sqrt(a.rareSquared * b.rareSquared || 1),
      Math.log1p(shared.breadth) / 2,
      this.#headline.cosine(b.headline),
      Math.max(shared.headline, headlineOfB),
      Math.min(shared.headline, headlineOfB),
      this.#lead.cosine(b.lead),
      Math.max(shared.lead, leadOfB),
      Math.min(shared.lead, leadOfB),
      this.#names.cosine(b.names),
      Number(lacksNames),
      lacksNames ? 0 : Math.min(shared.names, this.#terms.shareOf(b.names)),
      this.#numbers.cosine(b.numbers),
      Number(lacksNumbers),
      isDated ? Math.log1p(gapOf(a, b)) : 0,
      isDated ? Math.log1p(spanOf(a, b)) : 0,
      Number(!isDated),
      inSize(Math.min(a.count, b.count)),
      inSize(Math.max(a.count, b.count)),
      Math.min(wordsA, wordsB),
      Math.max(wordsA, wordsB),
      Math.log10(10 + Math.max(LEAST_DOCUMENTS, this.#space.documents)) - 2.5,
    ]
  }

  /** What the terms of both share, and how much of this story's headline, opening and names the other's terms have. */
  #sharedTerms({ ids, values }: Vector) {
    const { rarities } = this.#space
    const [mine, inHeadline, inLead, inNames] = [this.#terms, this.#headline, this.#lead, this.#names].map(
      (spread) => spread.values,
    ) as [Float64Array, Float64Array, Float64Array, Float64Array]
    let [dot, rareDot, squares, headline, lead, names] = [0, 0, 0, 0, 0, 0]
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i]!
      headline += inHeadline[id]! * inHeadline[id]!
      lead += inLead[id]! * inLead[id]!
      names += inNames[id]! * inNames[id]!
      const product = mine[id]! * values[i]!
      if (product === 0) continue
      dot += product
      squares += product * product
      rareDot += product * rarities[id]! * rarities[id]!
    }
    return {
      dot,
      rareDot,
      breadth: squares > 0 ? (dot * dot) / squares : 0,
      headline: headline / (this.#headline.squared || 1),
      lead: lead / (this.#lead.squared || 1),
      names: names / (this.#names.squared || 1),
    }
  }
}
