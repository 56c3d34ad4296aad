import { sentences } from "../lib/text.ts"
import type { ArticleDraft } from "../model/article.ts"
import type { EntityDraft, Mention } from "../model/entity.ts"
import type { Span } from "../model/evidence.ts"

/** An article's body with its sentences and names in reach. */
export type ArticleView = {
  body: string
  entities: readonly EntityDraft[]
  sentences: readonly Span[]
  /** Mentions in the body, in order. */
  mentions: readonly Mention[]
  /** Positions of the people who bear each word of a title or office, lower case. */
  bearers: ReadonlyMap<string, readonly number[]>
}

const bearersOf = (entities: readonly EntityDraft[]): Map<string, number[]> => {
  const bearers = new Map<string, number[]>()
  for (const [i, { honorificPrefix, jobTitle }] of entities.entries()) {
    const words = `${honorificPrefix ?? ""} ${jobTitle ?? ""}`.toLowerCase().split(/\s+/)
    for (const word of new Set(words)) {
      const list = bearers.get(word)
      if (list) list.push(i)
      else if (word) bearers.set(word, [i])
    }
  }
  return bearers
}

export const viewOf = (article: ArticleDraft): ArticleView => ({
  body: article.articleBody,
  entities: article.entities,
  sentences: sentences(article.articleBody),
  mentions: article.mentions.filter((mention) => mention.field === "BODY"),
  bearers: bearersOf(article.entities),
})

/** Position of the first span that ends after `at`. */
export const firstEndingAfter = (spans: readonly Span[], at: number): number => {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end > at) high = middle
    else low = middle + 1
  }
  return low
}

/** The mentions that lie between two offsets, in order. */
export const mentionsBetween = (view: ArticleView, start: number, end: number): Mention[] => {
  const found: Mention[] = []
  for (let i = firstEndingAfter(view.mentions, start); i < view.mentions.length; i++) {
    const mention = view.mentions[i]!
    if (mention.end > end) break
    if (mention.start >= start) found.push(mention)
  }
  return found
}
