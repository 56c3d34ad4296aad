import { clustering } from "../src/cluster/clustering.ts"
import { countTerms, statisticsOf, type TermStatistics } from "../src/cluster/term-statistics.ts"
import type { ArticleProfile, StoryProfile, TermCounts } from "../src/model/story.ts"

const MOST_CANDIDATES = 16
const MOST_POSTINGS = 400
/** So often what was settled would be counted. */
const RECOUNTED = 1000
const DAY = 86_400_000

/** Stories as articles come, in memory: found by their key terms within the window, as the store finds them. */
export class ProvisionalStories {
  readonly #stories = new Map<string, StoryProfile>()
  /** By term the stories that have it, the last written about at the end, and when that was. */
  readonly #postings = new Map<string, Map<string, number>>()
  readonly storyIds = new Map<string, string>()

  #recent: ArticleProfile[] = []
  #counts: TermCounts | null = null
  #statistics: TermStatistics | undefined

  get count(): number {
    return this.#stories.size
  }

  add(article: ArticleProfile): void {
    const terms = clustering.keyTerms(article)
    const at = Date.parse(article.datePublished ?? "1970-01-01")
    const id = clustering.choose(article, this.#candidates(terms, at), this.#statistics)?.story ?? article.id
    this.storyIds.set(article.id, id)
    this.#stories.set(id, clustering.include(id, this.#stories.get(id) ?? null, article))
    for (const term of terms) this.#post(term, id, at)
    if (this.#recent.push(article) === RECOUNTED) this.#recount()
  }

  #recount(): void {
    this.#counts = countTerms(this.#recent, this.#counts)
    this.#statistics = statisticsOf(this.#counts)
    this.#recent = []
  }

  #candidates(terms: readonly string[], at: number): StoryProfile[] {
    const shared = new Map<string, number>()
    for (const term of terms)
      for (const [id, time] of this.#postings.get(term) ?? [])
        if (Math.abs(at - time) <= clustering.windowDays * DAY) shared.set(id, (shared.get(id) ?? 0) + 1)
    const most = [...shared].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_CANDIDATES)
    return most.map(([id]) => this.#stories.get(id)!)
  }

  #post(term: string, id: string, at: number): void {
    const postings = this.#postings.get(term) ?? new Map<string, number>()
    postings.delete(id)
    postings.set(id, at)
    for (const [oldest, time] of postings) {
      if (postings.size <= MOST_POSTINGS && at - time <= clustering.windowDays * DAY) break
      postings.delete(oldest)
    }
    this.#postings.set(term, postings)
  }
}
