import { analyze } from "../pipeline.ts"
import { analysisOf } from "./analysis.ts"
import { errorRecord, printData, printError, sentenceOf } from "./print.ts"
import { readInputs } from "./read-inputs.ts"

/** Prints what Dateline makes of an input, without a database; exit status 1 when any input is refused. */
export const runAnalyze = async (file: string, { jsonl }: { jsonl?: boolean }): Promise<number> => {
  let status = 0
  for await (const { where, id, input } of readInputs(file, jsonl ? "jsonl" : undefined)) {
    const result = input.kind === "ok" ? analyze(input.value, new Date()) : input
    for (const failure of result.kind === "ok" ? result.value.failures : [])
      printError(`${where}: step ${failure.step} failed: ${failure.error}`)
    const record = result.kind === "ok" ? analysisOf(id, result.value.article) : errorRecord(id, result.errors)
    await printData(jsonl ? JSON.stringify(record) : JSON.stringify(record, null, 2))
    if (result.kind === "ok") continue
    printError(`${where}: ${sentenceOf(result.errors)}`)
    status = 1
  }
  return status
}
