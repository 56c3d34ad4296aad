import type { TermStatistics } from "../term-statistics.ts"

const DIGIT = /\p{N}/u

/** Numbers the terms that are met, and keeps what each tells. */
export class TermSpace {
  readonly #ids = new Map<string, number>()
  readonly #statistics: TermStatistics
  readonly terms: string[] = []
  readonly rarities: number[] = []
  readonly areNumbers: boolean[] = []

  constructor(statistics: TermStatistics) {
    this.#statistics = statistics
  }

  get size(): number {
    return this.terms.length
  }

  /** About how many articles the statistics rest on. */
  get documents(): number {
    return this.#statistics.documents
  }

  idOf(term: string): number {
    const known = this.#ids.get(term)
    if (known !== undefined) return known
    const id = this.terms.length
    this.#ids.set(term, id)
    this.terms.push(term)
    this.rarities.push(this.#statistics.rarity(term))
    this.areNumbers.push(DIGIT.test(term))
    return id
  }
}
