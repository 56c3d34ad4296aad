import type { StoryProfile } from "../model/story.ts"
import { daysApart } from "./similarity.ts"
import { strongestTerms } from "./strongest-terms.ts"
import type { TermStatistics } from "./term-statistics.ts"
import { heaviest, weightOf } from "./weights.ts"

const QUERY_TERMS = 16
const CANDIDATES = 24

/**
 * Stories by their strongest terms, for finding the few that an article may belong to. Queries are expected in order
 * of time: a story that has fallen out of the window is forgotten when it is next met, which keeps the cost of an
 * article independent of the archive.
 */
export class StoryIndex {
  readonly #stories = new Map<string, StoryProfile>()
  readonly #postings = new Map<string, Set<string>>()
  readonly #statistics: TermStatistics
  readonly #windowDays: number

  constructor(statistics: TermStatistics, windowDays: number) {
    this.#statistics = statistics
    this.#windowDays = windowDays
  }

  get(id: string): StoryProfile | undefined {
    return this.#stories.get(id)
  }

  /** Stores the story under the strongest terms of what it newly took in. */
  put(story: StoryProfile, addition: StoryProfile = story): void {
    this.#stories.set(story.id, story)
    for (const [term] of this.#strongest(addition)) {
      const ids = this.#postings.get(term) ?? new Set()
      this.#postings.set(term, ids.add(story.id))
    }
  }

  /** Takes the story out; nothing finds it any more. */
  delete(id: string): void {
    this.#stories.delete(id)
  }

  /** The live stories that share most with the given one, best first. */
  candidates(story: StoryProfile): StoryProfile[] {
    const scores = new Map<string, number>()
    for (const [term, weight] of this.#strongest(story))
      for (const other of this.#live(term, story))
        scores.set(other.id, (scores.get(other.id) ?? 0) + (weight * weightOf(other.terms, term)) / other.articleCount)
    return heaviest(scores, CANDIDATES).map(([id]) => this.#stories.get(id)!)
  }

  #strongest(story: StoryProfile): [string, number][] {
    return strongestTerms(story.terms, this.#statistics, QUERY_TERMS)
  }

  *#live(term: string, at: StoryProfile): Generator<StoryProfile> {
    const ids = this.#postings.get(term)
    for (const id of ids ?? []) {
      const story = this.#stories.get(id)
      if (story && daysApart(at, story) <= this.#windowDays) yield story
      else {
        ids!.delete(id)
        this.#stories.delete(id)
      }
    }
  }
}
