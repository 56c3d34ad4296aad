import type { Vector } from "./vector.ts"

/** A vector spread out over all terms of a space, so that others can be held against it at the cost of their own entries. */
export class Spread {
  values = new Float64Array(0)
  squared = 0
  #ids: Int32Array = new Int32Array(0)

  /** `size` is that of the space: no vector that this one is held against may know a later term. */
  load({ ids, values, squared }: Vector, size: number): void {
    if (size > this.values.length) this.values = new Float64Array(2 * size)
    else for (let i = 0; i < this.#ids.length; i++) this.values[this.#ids[i]!] = 0
    for (let i = 0; i < ids.length; i++) this.values[ids[i]!] = values[i]!
    this.#ids = ids
    this.squared = squared
  }

  cosine({ ids, values, squared }: Vector): number {
    let dot = 0
    for (let i = 0; i < ids.length; i++) dot += this.values[ids[i]!]! * values[i]!
    return dot > 0 ? Math.min(1, dot / Math.sqrt(this.squared * squared)) : 0
  }

  /** The share of the other's square that lies in what this vector has too. */
  shareOf({ ids, values, squared }: Vector): number {
    let sum = 0
    for (let i = 0; i < ids.length; i++) if (this.values[ids[i]!]! > 0) sum += values[i]! * values[i]!
    return sum > 0 ? Math.min(1, sum / squared) : 0
  }
}
