import sql from "sql-template-tag"
import type { Queryable } from "../database/database.ts"

const STORIES_LOCK = 0x646c_7374 // "dlst"

/**
 * Has one transaction at a time change what is in which story, until it ends. Two articles of one happening don't start two
 * stories by it, and the changes of a story are numbered in the order in which they are committed.
 */
export const lockStories = async (tx: Queryable): Promise<void> => {
  await tx.query(sql`select pg_advisory_xact_lock(${STORIES_LOCK})`)
}
