import type { Database, Queryable } from "./database/database.ts"
import { insertRows, type NewRow } from "./insert-rows.ts"

export type NodeType =
  | "ARTICLE"
  | "STORY"
  | "EVENT"
  | "PERSON"
  | "ORGANIZATION"
  | "PLACE"
  | "MEDIA_ITEM"
  | "QUOTATION"
  | "PUBLISHER"
  | "TOPIC"
export type ChangeKind = "CREATED" | "UPDATED" | "DELETED"

/** A transaction that keeps the change log. */
export type Write = Queryable & {
  /** The time that everything of this transaction is said to happen at. */
  readonly now: Date
  /** Notes for the change log what happened to a node. What is created or deleted is not also updated. */
  changed: (type: NodeType, id: number, kind: ChangeKind) => void
}

const DEADLOCK = "40P01"
const ATTEMPTS = 3

/** Runs all of `work` and logs what it changed, or does nothing at all. It starts anew when Postgres ends a deadlock by it. */
export const write = async <T>(database: Database, now: Date, work: (tx: Write) => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++)
    try {
      return await writeOnce(database, now, work)
    } catch (error) {
      if ((error as { code?: string }).code !== DEADLOCK || attempt === ATTEMPTS) throw error
    }
}

const writeOnce = <T>(database: Database, now: Date, work: (tx: Write) => Promise<T>): Promise<T> =>
  database.transaction(async ({ query }) => {
    const changes = new Map<string, NewRow>()
    const changed: Write["changed"] = (type, id, kind) => {
      const key = `${type} ${id}`
      if (kind === "DELETED" || !changes.has(key)) changes.set(key, { type, node_id: id, kind, at: now.toISOString() })
    }
    const result = await work({ query, now, changed })
    await insertRows({ query }, "change", [...changes.values()])
    return result
  })
