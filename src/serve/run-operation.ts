import { graphql } from "graphql"
import { createReader } from "../store/read/reader.ts"
import type { Context } from "./context.ts"
import { createSchema } from "./schema.ts"

/** Runs operations in this process as one who may write: what the commands do where no server holds the database. */
export const operationsOver = (given: Omit<Context, "reader" | "freshReader" | "mayWrite">) => {
  const schema = createSchema()
  const freshReader = () => createReader(given.database)
  return (source: string, variableValues: Record<string, unknown>) =>
    graphql({
      schema,
      source,
      variableValues,
      contextValue: { ...given, mayWrite: true, reader: freshReader(), freshReader },
    })
}
