import { randomUUID } from "node:crypto"
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify"
import type { Logger } from "pino"
import { errorCodes } from "./errors.ts"

/** Errors of HTTP itself, in the shape that clients of GraphQL read. */
export const answerInGraphql =
  (log: Logger) => (error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 500
    if (status < 500)
      return reply.code(status).send({ errors: [{ message: error.message, extensions: { code: codeOf(status) } }] })
    const errorId = randomUUID()
    log.error({ err: error, errorId }, "a request failed")
    const message = `Something went wrong on our side. The log has it under ${errorId}.`
    return reply.code(500).send({ errors: [{ message, extensions: { code: errorCodes.internal, errorId } }] })
  }

/** Tells those who ask for another path where the API is. */
export const pointToTheApi = (_request: FastifyRequest, reply: FastifyReply) => {
  const message = "There is nothing here. The API is at /graphql, the playground at /playground."
  return reply.code(404).send({ errors: [{ message, extensions: { code: "NOT_FOUND" } }] })
}

const codeOf = (status: number): string => (status === 413 ? "PAYLOAD_TOO_LARGE" : "BAD_REQUEST")
