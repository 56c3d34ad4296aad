import { setImmediate as turn } from "node:timers/promises"
import sql from "sql-template-tag"
import type { SettledBlock, UnsettledBlock } from "../../../model/settling.ts"
import type { Database } from "../../database/database.ts"
import { type Write, write } from "../../write.ts"
import type { Clustering } from "../clustering.ts"
import { applyMoves, type SettleCounts } from "./apply-moves.ts"
import { planMoves } from "./plan-moves.ts"
import { readBlock, type StoredBlock } from "./read-block.ts"

/** Settles a block, in whatever thread. */
export type SettleFunction = (block: UnsettledBlock) => Promise<SettledBlock>

export type SettlingDeps = {
  now: () => Date
  clustering: Clustering
  settle: SettleFunction
  /** Calls the work off between two transactions. */
  signal?: AbortSignal
}

/**
 * Has the articles of a block be in the stories that they belong to, moving as few as it takes. What it found is noted last: a
 * run that ends before is done again.
 */
export const settleStoredBlock = async (
  database: Database,
  block: number,
  { now, clustering, settle, signal }: SettlingDeps,
): Promise<SettleCounts> => {
  const { markOf, windowDays } = clustering
  const stored = await readBlock(database, { block, start: markOf(block), end: markOf(block + 1), windowDays })
  const settled = await settle(stored.unsettled)
  const counts = { moved: 0, merged: 0, started: 0 }
  for (const part of planMoves(stored, settled.groups ?? [])) {
    signal?.throwIfAborted()
    await turn()
    const { moved, merged, started } = await applyMoves(database, now(), part, clustering)
    counts.moved += moved
    counts.merged += merged
    counts.started += started
  }
  await write(database, now(), (tx) => note(tx, stored, settled, counts.moved > 0))
  return counts
}

/** Notes that a block is settled, and has the next one looked at where this one is not what it built on. */
const note = async (tx: Write, stored: StoredBlock, settled: SettledBlock, hasMoved: boolean): Promise<void> => {
  const { block, noteIds, places } = stored
  await tx.query(sql`delete from unsettled_article where id = any(${noteIds}::bigint[])`)
  const [row] = await tx.query<{ is_other: boolean }>(
    places.size === 0
      ? sql`delete from settled_block where block = ${block} returning true as is_other`
      : sql`
        with was as materialized (select statistics from settled_block where block = ${block})
        insert into settled_block (block, known_hash, statistics, settled_at)
        values (${block}, ${settled.knownHash}, ${settled.statistics}::jsonb, ${tx.now.toISOString()}::timestamptz)
        on conflict (block) do update set known_hash = excluded.known_hash, statistics = excluded.statistics,
          settled_at = excluded.settled_at
        returning statistics is distinct from (select statistics from was) as is_other`,
  )
  if (!hasMoved && !row?.is_other) return
  await tx.query(sql`
    insert into unsettled_article (block) select block from settled_block where block > ${block} order by block limit 1`)
}
