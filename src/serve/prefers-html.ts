/**
 * Whether an Accept header names text/html and ranks it above JSON, as browsers do when a person opens an address.
 * Wildcards do not count: a client that takes anything wants the API.
 */
export function prefersHtml(accept: string | undefined): boolean {
  if (!accept) return false
  const ranks = new Map(accept.split(",").map(readRange))
  const html = ranks.get("text/html") ?? 0
  const json = Math.max(ranks.get("application/graphql-response+json") ?? 0, ranks.get("application/json") ?? 0)
  return html > 0 && html >= json
}

function readRange(range: string): [mediaType: string, quality: number] {
  const [mediaType = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2)
  return [mediaType, quality === undefined ? 1 : Number(quality) || 0]
}
