import { type Config, ConfigError } from "../config.ts"
import { steps } from "../enrich/enrich.ts"
import type { EnrichStep } from "../enrich/step.ts"
import { type Redone, redo } from "../pipeline.ts"
import type { Database } from "../store/database/database.ts"
import { countArticlesOutdated, countOutdated, outdatedArticles } from "../store/understanding/outdated-articles.ts"
import { openMigrated } from "./open-migrated.ts"
import { printData } from "./print.ts"
import { openProgress } from "./progress.ts"

const BATCH = 200

/**
 * Redoes the stored articles of which a step is old, each in a transaction of its own, so that a run that was ended goes on
 * with the next; without a step to redo lists all. Exit status 1 when an article could not be redone in full.
 */
export const runEnrich = async (config: Config, options: { step?: string; all?: boolean }): Promise<number> => {
  const chosen = options.all ? steps : steps.filter(({ name }) => name === options.step)
  if (options.step && options.all) throw new ConfigError("Give --step or --all, not both.")
  if (options.step && chosen.length === 0)
    throw new ConfigError(
      `There is no step ${options.step}. The steps are ${steps.map(({ name }) => name).join(", ")}.`,
    )
  const database = await openMigrated(config)
  try {
    return chosen.length > 0 ? await redoAll(database, chosen) : await list(database)
  } finally {
    await database.close()
  }
}

/** A line a step: its name, its version, how many stored articles are older, and what it does. */
const list = async (database: Database): Promise<number> => {
  const older = await countOutdated(database, steps)
  const rows = steps.map(({ name, version, description }, i) => [name, `${version}`, `${older[i]} older`, description])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)))
  for (const row of rows) await printData(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "))
  return 0
}

const redoAll = async (database: Database, chosen: readonly EnrichStep[]): Promise<number> => {
  const progress = openProgress(await countArticlesOutdated(database, chosen), "articles")
  const counts = { CHANGED: 0, SAME: 0, GONE: 0, FAILED: 0 }
  try {
    for (let after = 0; ; ) {
      const ids = await outdatedArticles(database, chosen, { after, limit: BATCH })
      if (ids.length === 0) break
      for (const id of ids) {
        const ended = await redoOne(database, id)
        counts[ended.outcome] += 1
        if (ended.reason) progress.say(`article ${id}: ${ended.reason}`)
        progress.step()
      }
      after = ids.at(-1)!
    }
  } finally {
    progress.stop()
  }
  await printData(`changed ${counts.CHANGED}, unchanged ${counts.SAME}, failed ${counts.FAILED}`)
  return counts.FAILED > 0 ? 1 : 0
}

/** A fault costs this article alone: it stays as it is, is told, and the next one is tried. */
const redoOne = async (database: Database, id: number): Promise<{ outcome: Redone["outcome"]; reason?: string }> => {
  try {
    const { outcome, failures } = await redo({ database, now: () => new Date() }, id)
    const reasons = failures.map(({ step, error }) => `step ${step} failed: ${error}`)
    return reasons.length > 0 ? { outcome, reason: reasons.join("; ") } : { outcome }
  } catch (error) {
    return { outcome: "FAILED", reason: `could not be stored: ${error instanceof Error ? error.message : error}` }
  }
}
