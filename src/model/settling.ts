import type { SettledGroup } from "./story.ts"

/** An article as settling takes it. `profile` is JSON text, since the one who settles is another thread. */
export type UnsettledMember = {
  /** Of its content, never of its arrival. */
  id: string
  datePublished: string
  profile: string
  /** The name of the story that a person decided it belongs to, or that it was in before the block began. */
  story: string | null
}

/** What a block of time is settled from. */
export type UnsettledBlock = {
  articles: readonly UnsettledMember[]
  /** All articles before the block of the stories that are alive at its beginning. */
  carried: readonly (UnsettledMember & { story: string })[]
  /** The statistics of the block before it, as JSON; null when there is none. */
  statistics: string | null
  /** What was known when these articles were last settled: if that is known still, they are. Null when they are others. */
  knownHash: string | null
}

/** A block of time that was settled. */
export type SettledBlock = {
  knownHash: string
  /** Of its articles and those before, as JSON. */
  statistics: string
  /** Null when nothing it builds on is other than before. */
  groups: readonly SettledGroup[] | null
}
