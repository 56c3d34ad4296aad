import { randomUUID } from "node:crypto"
import { unwrapResolverError } from "@apollo/server/errors"
import { GraphQLError, type GraphQLFormattedError } from "graphql"
import type { Logger } from "pino"
import { errorCodes } from "./errors.ts"

/** A client's mistake passes as it is. Ours is logged once, in full, and goes out as an id that the log has too. */
export const formatError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error)
    const code = formatted.extensions?.code
    const isOurs = code === errorCodes.internal || (code === undefined && !(cause instanceof GraphQLError))
    if (!isOurs) return formatted
    const errorId = randomUUID()
    log.error({ err: cause, errorId, path: formatted.path }, "a request failed")
    return {
      message: `Something went wrong on our side. The log has it under ${errorId}.`,
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: errorCodes.internal, errorId },
    }
  }
