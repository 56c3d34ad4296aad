import { readFileSync } from "node:fs"
import { profileArticle } from "../../src/cluster/profile-article.ts"
import type { ArticleProfile } from "../../src/model/story.ts"

/** An article of a labelled set. */
export type Text = { id: string; story: string; headline: string; articleBody: string; datePublished: string | null }

/** What clustering is learnt from: texts, and the profiles made of them. */
export type Stream = { name: string; texts: Text[]; profiles: ArticleProfile[] }

export const setNames = [
  "basil",
  "uk2016_g5w1h",
  "allsides_roundups",
  "googlenews_g5w1h",
  "ecbplus",
  "googlenews2013_TS",
] as const

type Line = { id: string; cluster: string; headline?: string; articleBody: string; datePublished?: string }

const HEADLINE_LENGTH = 110

/** The first words stand for a headline that is not given, as they do when such an article is taken in. */
export const openingOf = (body: string): string => {
  const line = body.split("\n", 1)[0]!
  return line.length <= HEADLINE_LENGTH ? line : line.slice(0, line.lastIndexOf(" ", HEADLINE_LENGTH))
}

/** The articles of one labelled set. */
export const readTexts = (data: string, set: string): Text[] =>
  readFileSync(`${data}/stories/${set}.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { id, cluster, headline, articleBody, datePublished } = JSON.parse(line) as Line
      const date = Date.parse(datePublished ?? "")
      return {
        id: `${set}/${id}`,
        story: `${set}/${cluster}`,
        headline: headline || openingOf(articleBody),
        articleBody,
        datePublished: Number.isNaN(date) ? null : new Date(date).toISOString(),
      }
    })

/** Whether a stream is as large as in life. */
export const isWhole = ({ name }: Pick<Stream, "name">): boolean => name.includes("whole")

export const streamOf = (name: string, texts: Text[]): Stream => ({ name, texts, profiles: texts.map(profileArticle) })

/** The items by what `keyOf` says of them. */
export const groupBy = <K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
