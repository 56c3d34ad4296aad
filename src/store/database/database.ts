import { PrismaPg } from "@prisma/adapter-pg"
import type { Pool, PoolClient, QueryResultRow } from "pg"
import type { Sql } from "sql-template-tag"
import { PrismaClient } from "../prisma/client.ts"
import { statementName } from "./statement-name.ts"

/** Anything that runs a statement: the database, or a transaction of it. */
export type Queryable = {
  /** The rows of one prepared statement. */
  query: <Row extends QueryResultRow = QueryResultRow>(statement: Sql) => Promise<Row[]>
}

/** The one door to Postgres, be it a server or the embedded one. */
export type Database = Queryable & {
  /** "embedded" has a single connection: inside a transaction await nothing but the transaction. */
  readonly kind: "server" | "embedded"
  readonly pool: Pool
  readonly prisma: PrismaClient
  /** Runs all of `work` or nothing of it. */
  transaction: <T>(work: (tx: Queryable) => Promise<T>) => Promise<T>
  /** Calls back with the text of each statement that `query` sends, until the returned function is called. */
  observe: (listener: (text: string) => void) => () => void
  close: () => Promise<void>
}

/** Wraps a pool that reaches Postgres; `release` frees what lies under the pool. */
export const databaseOver = (
  pool: Pool,
  kind: Database["kind"],
  release: () => Promise<void> = async () => {},
): Database => {
  // An idle connection that the server ends leaves the pool; without a listener it would take the process with it.
  pool.on("error", () => {})
  const listeners = new Set<(text: string) => void>()
  const queryOn =
    (client: Pool | PoolClient): Queryable["query"] =>
    async <Row extends QueryResultRow>(statement: Sql) => {
      const text = statement.text
      for (const listener of listeners) listener(text)
      return (await client.query<Row>({ name: statementName(text), text, values: statement.values })).rows
    }
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  return {
    kind,
    pool,
    prisma,
    query: queryOn(pool),
    transaction: (work) => inTransaction(pool, (client) => work({ query: queryOn(client) })),
    observe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      await prisma.$disconnect()
      await pool.end()
      await release()
    },
  }
}

const inTransaction = async <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  try {
    await client.query("begin")
    const result = await work(client)
    await client.query("commit")
    client.release()
    return result
  } catch (error) {
    const broken = await client.query("rollback").then(
      () => undefined,
      (failure: Error) => failure,
    )
    client.release(broken)
    throw error
  }
}
