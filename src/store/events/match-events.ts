import { type EventOutline, sameEvent } from "./same-event.ts"
import type { KnownEvent } from "./story-events.ts"

/**
 * Which known event each of an article's events is, by position; undefined for one that is new. The likeliest pairs go first,
 * and none is two: an article that tells two happenings means two.
 */
export const matchEvents = (
  events: readonly EventOutline[],
  known: readonly KnownEvent[],
): readonly (KnownEvent | undefined)[] => {
  const pairs = events
    .flatMap((event, position) => known.map((other) => ({ position, other, likeness: sameEvent(event, other) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.other.id - b.other.id || a.position - b.position)
  const matches = new Map<number, KnownEvent>()
  const taken = new Set<number>()
  for (const { position, other } of pairs) {
    if (matches.has(position) || taken.has(other.id)) continue
    matches.set(position, other)
    taken.add(other.id)
  }
  return events.map((_, position) => matches.get(position))
}
