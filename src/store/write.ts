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

/** Runs all of `work` and logs what it changed, or does nothing at all. */
export const write = <T>(database: Database, now: Date, work: (tx: Write) => Promise<T>): Promise<T> =>
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
