import sql from "sql-template-tag"
import type { Queryable } from "../database/database.ts"

/** Forgets a feed and which entries it had; its articles stay. False when there was none. */
export const removeFeed = async (tx: Queryable, id: number): Promise<boolean> =>
  (await tx.query(sql`delete from feed where id = ${id} returning id`)).length > 0
