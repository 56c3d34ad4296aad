import type { ApolloServerPlugin } from "@apollo/server"
import { BREAK, type DocumentNode, GraphQLError, visit } from "graphql"
import type { Context } from "./context.ts"
import { errorCodes } from "./errors.ts"

/** Whether a text of the document, or of its variables, holds U+0000, which no text of Postgres can. */
export const holdsNul = (document: DocumentNode, variables: unknown): boolean => {
  let found = isNulIn(variables)
  if (!found)
    visit(document, {
      StringValue: ({ value }) => {
        found = value.includes("\0")
        return found ? BREAK : undefined
      },
    })
  return found
}

const isNulIn = (value: unknown): boolean => {
  if (typeof value === "string") return value.includes("\0")
  return typeof value === "object" && value !== null && Object.values(value).some(isNulIn)
}

/** Refuses queries that no text of the database can answer, before anything runs. What is taken in is cleaned instead. */
export const storableTextPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request }) => {
      if (operation?.operation === "query" && holdsNul(document, request.variables))
        throw new GraphQLError("A text must not hold the character U+0000.", {
          extensions: { code: errorCodes.badInput, http: { status: 400 } },
        })
    },
  }),
}
