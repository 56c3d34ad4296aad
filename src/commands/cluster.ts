import { clusterArticles } from "../cluster/cluster-articles.ts"
import type { ClusterArticle } from "../cluster/profile-article.ts"
import { readInput } from "../ingest/read-input.ts"
import type { SourceArticle } from "../model/article.ts"
import { errorRecord, printData, printError, sentenceOf } from "./print.ts"
import { readInputs } from "./read-inputs.ts"

/** An article without a date of its own is undated, not new. */
const datePublished = (source: SourceArticle): string | null =>
  source.dateSignals.some(({ chosen, source }) => chosen && source !== "FIRST_SEEN") ? source.datePublished : null

const clusterArticle = (id: string, source: SourceArticle): ClusterArticle => {
  const { headline, articleBody } = source
  return { id, headline, articleBody, datePublished: datePublished(source) }
}

/** Reads articles as JSON lines and prints for each the story it belongs to; exit status 1 when any is refused. */
export const runCluster = async (file: string): Promise<number> => {
  const articles: ClusterArticle[] = []
  const names: string[] = []
  let status = 0
  for await (const { where, id, input } of readInputs(file, "jsonl")) {
    const source = input.kind === "ok" ? await readInput(input.value, { now: new Date() }) : input
    if (source.kind === "ok") {
      for (const [n, article] of source.value.articles.entries()) {
        // Inside, articles are numbered: two that give the same id are still two.
        articles.push(clusterArticle(String(articles.length), article))
        names.push(source.value.articles.length === 1 ? (id ?? where) : `${id ?? where}#${n + 1}`)
      }
    }
    const errors = source.kind === "ok" ? source.value.refused : source.errors
    if (errors.length === 0) continue
    await printData(JSON.stringify(errorRecord(id, errors)))
    printError(`${where}: ${sentenceOf(errors)}`)
    status = 1
  }
  const stories = clusterArticles(articles)
  for (const [number, name] of names.entries())
    await printData(JSON.stringify({ id: name, story: names[Number(stories.get(String(number)))] }))
  return status
}
