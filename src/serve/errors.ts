import { GraphQLError } from "graphql"

/** The codes of the errors that a client meets; docs/errors.md says what each asks of it. */
export const errorCodes = {
  badInput: "BAD_USER_INPUT",
  invalidCursor: "INVALID_CURSOR",
  tooComplex: "QUERY_TOO_COMPLEX",
  forbidden: "FORBIDDEN",
  internal: "INTERNAL_SERVER_ERROR",
} as const

/** A client's mistake in an argument. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: errorCodes.badInput } })

/** A cursor that this list never gave. */
export const invalidCursor = (): GraphQLError =>
  new GraphQLError("The cursor is not one that this list gave. Start again without it.", {
    extensions: { code: errorCodes.invalidCursor },
  })
