import { analyze } from "../pipeline.ts"
import { analysisOf, feedAnalysisOf } from "./analysis.ts"
import { errorRecord, printData, printError, sentenceOf } from "./print.ts"
import { readInputs } from "./read-inputs.ts"

type Analysis = Extract<Awaited<ReturnType<typeof analyze>>, { kind: "ok" }>["value"]

/** Prints what Dateline makes of an input, without a database; exit status 1 when any input is refused. */
export const runAnalyze = async (file: string, { jsonl }: { jsonl?: boolean }): Promise<number> => {
  let status = 0
  for await (const { where, id, input } of readInputs(file, jsonl ? "jsonl" : undefined)) {
    const result = input.kind === "ok" ? await analyze(input.value, new Date()) : input
    for (const failure of result.kind === "ok" ? result.value.articles.flatMap(({ failures }) => failures) : [])
      printError(`${where}: step ${failure.step} failed: ${failure.error}`)
    const record = result.kind === "ok" ? recordOf(id, result.value) : errorRecord(id, result.errors)
    await printData(jsonl ? JSON.stringify(record) : JSON.stringify(record, null, 2))
    for (const error of result.kind === "ok" ? result.value.refused : result.errors) {
      printError(`${where}: ${sentenceOf([error])}`)
      status = 1
    }
  }
  return status
}

const recordOf = (id: string | null, { feed, articles, refused }: Analysis) => {
  const isOne = !feed && articles.length === 1 && refused.length === 0
  const analyses = articles.map(({ article }) => analysisOf(isOne ? id : article.guid, article))
  return isOne
    ? analyses[0]!
    : feedAnalysisOf(id, feed, [...analyses, ...refused.map((error) => errorRecord(null, [error]))])
}
