import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fastifyStatic from "@fastify/static"
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from "fastify"
import { readExampleOperations } from "./example-operations.ts"
import { prefersHtml } from "./prefers-html.ts"

export type PlaygroundOptions = {
  /** What `npm run build:playground` wrote: dist/playground. */
  readonly assetsDir: string
  /** The folder of published operations, offered as examples. */
  readonly operationsDir: string
  /** The path of the GraphQL endpoint on this server. */
  readonly endpoint: string
}

/** Answers a GraphQL route's GET with the playground when a browser opens it without a query; else does nothing. */
export type PlaygroundForBrowsers = { readonly answerBrowser: onRequestHookHandler }

/** The page runs our scripts and speaks with this server, and with nothing else. Monaco writes style attributes. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ")

const NOT_BUILT = "The playground is not built. Run `npm run build:playground`, then start the server again.\n"

/**
 * Serves GraphiQL at /playground, its assets and /playground/operations.json, all from this machine. Files are read once,
 * here. Without a build the page is a 503 that says how to make one, and the API is served all the same.
 */
export async function registerPlayground(
  app: FastifyInstance,
  { assetsDir, operationsDir, endpoint }: PlaygroundOptions,
): Promise<PlaygroundForBrowsers> {
  const page = readPage(join(assetsDir, "index.html"), endpoint)
  const operations = readExampleOperations(operationsDir)
  const showPage = (_request: FastifyRequest, reply: FastifyReply) => sendPage(reply, page)

  app.get("/playground", showPage)
  app.get("/playground/", showPage)
  app.get("/playground/operations.json", (_request, reply) =>
    reply.header("cache-control", "no-cache").send(operations),
  )
  if (page !== null) {
    await app.register(fastifyStatic, {
      root: join(assetsDir, "assets"),
      prefix: "/playground/assets/",
      decorateReply: false,
      // Their names hold a hash of their content.
      immutable: true,
      maxAge: "1y",
      setHeaders: (response) => void response.setHeader("x-content-type-options", "nosniff"),
    })
  }
  return {
    answerBrowser: async (request, reply) => {
      if (opensInBrowser(request)) return sendPage(reply, page)
    },
  }
}

function readPage(file: string, endpoint: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8").replaceAll("{{endpoint}}", encodeURI(endpoint)) : null
}

function opensInBrowser({ method, query, headers }: FastifyRequest): boolean {
  const asksNothing = !Object.hasOwn(query as object, "query") && !Object.hasOwn(query as object, "extensions")
  return (method === "GET" || method === "HEAD") && asksNothing && prefersHtml(headers.accept)
}

function sendPage(reply: FastifyReply, page: string | null): FastifyReply {
  reply.header("cache-control", "no-cache").header("x-content-type-options", "nosniff")
  if (page === null) return reply.code(503).type("text/plain; charset=utf-8").send(NOT_BUILT)
  return reply
    .header("content-security-policy", CONTENT_SECURITY_POLICY)
    .header("referrer-policy", "no-referrer")
    .type("text/html; charset=utf-8")
    .send(page)
}
