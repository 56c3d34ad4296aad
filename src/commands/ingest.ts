import type { Config } from "../config.ts"
import type { ContentKind } from "../ingest/detect-kind.ts"
import { pacedFetcher } from "../ingest/fetch/paced-fetcher.ts"
import type { IngestResult } from "../pipeline.ts"
import { openIngestProgress } from "./ingest-progress.ts"
import { type Ingester, openIngester } from "./ingester.ts"
import { printData, sentenceOf } from "./print.ts"
import { type FoundInput, isAddress, readInputs } from "./read-inputs.ts"

type Outcome = "created" | "updated" | "unchanged" | "failed"
type Ended = { outcome: Outcome; reason?: string }

/** Reads files into the database; names each input that failed, and exits with status 1 if there was one. */
export const runIngest = async (config: Config, files: readonly string[], options: { as?: ContentKind }) => {
  const ingester = await openIngester(config)
  const counts: Record<Outcome, number> = { created: 0, updated: 0, unchanged: 0, failed: 0 }
  const progress = await openIngestProgress(files)
  const fetcher = await fetcherFor(config, files)
  try {
    for (const file of files) {
      for await (const found of readInputs(file, options.as, fetcher)) {
        for (const { outcome, reason } of await takeIn(ingester, found)) {
          counts[outcome] += 1
          if (reason) progress.say(`${found.where}${found.id ? ` (${found.id})` : ""}: ${reason}`)
        }
        progress.at(file, found.bytesRead)
      }
      progress.done(file)
    }
    await ingester.settle()
  } finally {
    progress.stop()
    await fetcher?.close()
    await ingester.close()
  }
  await printData(
    `created ${counts.created}, updated ${counts.updated}, unchanged ${counts.unchanged}, failed ${counts.failed}`,
  )
  return counts.failed > 0 ? 1 : 0
}

const fetcherFor = async (config: Config, files: readonly string[]) =>
  files.some(isAddress) ? pacedFetcher(await (await import("./open-fetcher.ts")).fetcherOf(config)) : undefined

/** A fault of ours costs this input alone: it is told, and the next one is tried. */
const takeIn = async ({ ingest }: Ingester, { input }: FoundInput): Promise<Ended[]> => {
  if (input.kind === "error") return [{ outcome: "failed", reason: sentenceOf(input.errors) }]
  try {
    return (await ingest(input.value)).map(endOf)
  } catch (error) {
    return [{ outcome: "failed", reason: `could not be stored: ${error instanceof Error ? error.message : error}` }]
  }
}

const endOf = (result: IngestResult): Ended =>
  result.kind === "refused"
    ? { outcome: "failed", reason: sentenceOf(result.errors) }
    : { outcome: result.outcome.toLowerCase() as Outcome }
