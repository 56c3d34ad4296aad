import { stat } from "node:fs/promises"
import { SingleBar } from "cli-progress"
import type { Config } from "../config.ts"
import type { ContentKind } from "../ingest/detect-kind.ts"
import type { IngestResult } from "../pipeline.ts"
import { type Ingester, openIngester } from "./ingester.ts"
import { printData, printError, sentenceOf } from "./print.ts"
import { type FoundInput, readInputs } from "./read-inputs.ts"

type Outcome = "created" | "updated" | "unchanged" | "failed"
type Ended = { outcome: Outcome; reason?: string }

/** Reads files into the database; names each input that failed, and exits with status 1 if there was one. */
export const runIngest = async (config: Config, files: readonly string[], options: { as?: ContentKind }) => {
  const ingester = await openIngester(config)
  const counts: Record<Outcome, number> = { created: 0, updated: 0, unchanged: 0, failed: 0 }
  const progress = await progressOf(files)
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
    }
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
  files.some((file) => /^https?:\/\//i.test(file)) ? (await import("./open-fetcher.ts")).fetcherOf(config) : undefined

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

/** A bar over the bytes of all files, on a terminal alone. */
const progressOf = async (files: readonly string[]) => {
  const sizes = new Map<string, number>()
  for (const file of files) sizes.set(file, (await stat(file).catch(() => null))?.size ?? 0)
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  if (!process.stderr.isTTY || total === 0) return { at: () => {}, say: printError, stop: () => {} }
  const bar = new SingleBar({
    format: "{bar} {percentage} % | {eta_formatted} left",
    clearOnComplete: true,
    etaBuffer: 100,
  })
  bar.start(total, 0)
  const before = (file: string) => files.slice(0, files.indexOf(file)).reduce((sum, each) => sum + sizes.get(each)!, 0)
  return {
    at: (file: string, bytesRead: number) => bar.update(Math.min(total, before(file) + bytesRead)),
    say: (line: string) => printError(`\r${line}`),
    stop: () => bar.stop(),
  }
}
