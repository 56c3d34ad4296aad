import { clusterArticles } from "../cluster/cluster-articles.ts"
import type { ClusterArticle } from "../cluster/profile-article.ts"
import { contentFingerprint } from "../ingest/content-fingerprint.ts"
import { readInput } from "../ingest/read-input.ts"
import type { SourceArticle } from "../model/article.ts"
import { errorRecord, printData, printError, sentenceOf } from "./print.ts"
import { readInputs } from "./read-inputs.ts"

/** An article without a date of its own is undated, not new. */
const datePublished = (source: SourceArticle): string | null =>
  source.dateSignals.some(({ chosen, source }) => chosen && source !== "FIRST_SEEN") ? source.datePublished : null

/** Names articles by what they are, so that the order of the lines decides nothing; two that are the same are still two. */
const keysOfArticles = () => {
  const counts = new Map<string, number>()
  return (id: string | null, { articleBody, headline }: SourceArticle): string => {
    const key = `${contentFingerprint({ articleBody, headline })} ${id ?? ""}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return `${key} ${count}`
  }
}

/** Reads articles as JSON lines and prints for each the story it belongs to; exit status 1 when any is refused. */
export const runCluster = async (file: string): Promise<number> => {
  const articles: ClusterArticle[] = []
  const names = new Map<string, string>()
  const keyOf = keysOfArticles()
  let status = 0
  for await (const { where, id, input } of readInputs(file, "jsonl")) {
    const source = input.kind === "ok" ? await readInput(input.value, { now: new Date() }) : input
    if (source.kind === "ok") {
      for (const [n, article] of source.value.articles.entries()) {
        const { headline, articleBody } = article
        const key = keyOf(id, article)
        articles.push({ id: key, headline, articleBody, datePublished: datePublished(article) })
        names.set(key, source.value.articles.length === 1 ? (id ?? where) : `${id ?? where}#${n + 1}`)
      }
    }
    const errors = source.kind === "ok" ? source.value.refused : source.errors
    if (errors.length === 0) continue
    await printData(JSON.stringify(errorRecord(id, errors)))
    printError(`${where}: ${sentenceOf(errors)}`)
    status = 1
  }
  const stories = clusterArticles(articles)
  for (const [key, name] of names) await printData(JSON.stringify({ id: name, story: names.get(stories.get(key)!) }))
  return status
}
