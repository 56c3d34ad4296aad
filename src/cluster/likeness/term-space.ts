import type { TermStatistics } from "../term-statistics.ts"
import { termsOf } from "../terms.ts"

const DIGIT = /\p{N}/u

/** Numbers the terms that are met, and keeps what each tells. */
export class TermSpace {
  readonly #ids = new Map<string, number>()
  readonly #names = new Map<string, number>()
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
    return this.#add(this.#ids, term, this.#statistics.rarity(term))
  }

  /** Of a name of several words, which tells as much as its rarest word. */
  idOfName(name: string): number {
    const known = this.#names.get(name)
    if (known !== undefined) return known
    const rarity = termsOf(name).reduce((most, term) => Math.max(most, this.#statistics.rarity(term)), 0)
    return this.#add(this.#names, name, rarity)
  }

  #add(ids: Map<string, number>, key: string, rarity: number): number {
    const id = this.terms.length
    ids.set(key, id)
    this.terms.push(key)
    this.rarities.push(rarity)
    this.areNumbers.push(DIGIT.test(key))
    return id
  }
}
