import type { TermStatistics } from "../term-statistics.ts"
import { Likeness } from "./likeness.ts"
import { TermSpace } from "./term-space.ts"

/** A space that met so many terms is begun anew: it would hold every word that was ever written. */
const MOST_TERMS = 100_000

type Held = { space: TermSpace; likeness: Likeness }

const held = new WeakMap<TermStatistics, Held>()

/** Where stories can be compared by the given statistics, the same for many calls; nothing made in it is to be kept. */
export const likenessBy = (statistics: TermStatistics): Held => {
  const known = held.get(statistics)
  if (known && known.space.size < MOST_TERMS) return known
  const space = new TermSpace(statistics)
  const made = { space, likeness: new Likeness(space) }
  held.set(statistics, made)
  return made
}
