import type { FastifyInstance, FastifyRequest } from "fastify"
import type { Stages } from "../context.ts"
import { errorCodes } from "../errors.ts"

type Options = { stages: () => Promise<Stages>; mayWrite: (request: FastifyRequest) => boolean }

/** A page of 15 MiB in base64, and what is said beside it. */
const MAX_BODY_BYTES = 24 << 20

/**
 * POST /ingest: one input as the commands read it, in JSON, answered by a list of how each of its articles ended. It is how `dateline ingest` reaches a
 * server that holds the embedded database, which one process at a time may open.
 */
export const registerIngestRoute = (app: FastifyInstance, { stages, mayWrite }: Options): void => {
  app.post("/ingest", { bodyLimit: MAX_BODY_BYTES }, async (request, reply) => {
    if (!mayWrite(request)) {
      const message = "This server takes writes from its own machine only."
      return reply.code(403).send({ errors: [{ message, extensions: { code: errorCodes.forbidden } }] })
    }
    const { ingestUnchecked } = await stages()
    return ingestUnchecked(request.body)
  })
}
