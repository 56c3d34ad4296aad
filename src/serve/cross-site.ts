import type { onRequestHookHandler } from "fastify"

/**
 * Lets a plain GET through Apollo's guard against cross-site requests, which wants a header that only a preflight allows:
 * programs send none, and browsers say where a request comes from (Fetch Metadata). POST stays guarded as it is.
 */
export const allowPlainGet: onRequestHookHandler = (request, _reply, done) => {
  const site = request.headers["sec-fetch-site"]
  const fromElsewhere = request.headers.origin !== undefined || site === "cross-site" || site === "same-site"
  if (request.method === "GET" && !fromElsewhere) request.headers["apollo-require-preflight"] = "true"
  done()
}
