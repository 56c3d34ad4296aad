import { ApolloServer } from "@apollo/server"
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled"
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify"
import cors from "@fastify/cors"
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify"
import type { Logger } from "pino"
import type { Database } from "../store/database/database.ts"
import { createReader } from "../store/read/reader.ts"
import type { Context, Stages } from "./context.ts"
import { allowPlainGet } from "./cross-site.ts"
import { formatError } from "./format-error.ts"
import { answerInGraphql, pointToTheApi } from "./http-errors.ts"
import { registerIngestRoute } from "./ingest/ingest.route.ts"
import { defaultLimits, limitsPlugin } from "./limits.ts"
import { mayWrite, type Origin } from "./may-write.ts"
import { registerPlayground } from "./playground.ts"
import { createSchema } from "./schema.ts"
import { storableTextPlugin } from "./storable-text.ts"

export type ServerOptions = {
  readonly database: Database
  readonly stages: () => Promise<Stages>
  readonly log: Logger
  readonly version: string
  readonly playground: { readonly assetsDir: string; readonly operationsDir: string }
  /** Origins whose pages may read the API: "*" for any. */
  readonly corsOrigins: readonly string[]
  /** Whether writes are taken from any machine. */
  readonly openAdmin: boolean
  readonly now?: () => Date
}

const ENDPOINT = "/graphql"
const MAX_BODY_BYTES = 16 * 1024 * 1024
const MAX_TOKENS = 10_000

/** The HTTP server, not yet listening: /graphql, /playground, /healthz. */
export const createServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const app = fastify({ bodyLimit: MAX_BODY_BYTES, forceCloseConnections: "idle" })
  const apollo = new ApolloServer<Context>({
    schema: createSchema(),
    introspection: true,
    // Whoever started the server stops it.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: formatError(options.log),
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      limitsPlugin(defaultLimits),
      storableTextPlugin,
    ],
  })
  await apollo.start()

  app.setErrorHandler(answerInGraphql(options.log))
  app.setNotFoundHandler(pointToTheApi)
  await app.register(cors, { origin: options.corsOrigins.includes("*") ? "*" : [...options.corsOrigins] })
  const playground = await registerPlayground(app, { ...options.playground, endpoint: ENDPOINT })
  app.route({
    url: ENDPOINT,
    method: ["GET", "POST"],
    onRequest: [playground.answerBrowser, allowPlainGet],
    handler: fastifyApolloHandler(apollo, { context: contextOf(options) }),
  })
  const mayRequestWrite = (request: FastifyRequest) => mayWrite(originOf(request), options.openAdmin)
  registerIngestRoute(app, { stages: options.stages, mayWrite: mayRequestWrite })
  app.get("/", (_request, reply) => reply.redirect("/playground"))
  app.get("/healthz", async (_request, reply) => {
    const healthy = await options.database.pool.query("select 1").then(
      () => true,
      () => false,
    )
    return reply.code(healthy ? 200 : 503).send({ status: healthy ? "ok" : "no database" })
  })
  return app
}

const contextOf = ({ database, stages, log, version, openAdmin, now = () => new Date() }: ServerOptions) => {
  const freshReader = () => createReader(database)
  return async (request: FastifyRequest): Promise<Context> => ({
    reader: freshReader(),
    freshReader,
    database,
    stages,
    log,
    version,
    now,
    mayWrite: mayWrite(originOf(request), openAdmin),
  })
}

const originOf = ({ socket, headers }: FastifyRequest): Origin => ({
  remoteAddress: socket.remoteAddress,
  host: headers.host,
  origin: headers.origin,
})
