import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Api, startApi } from "../support/api.ts"

let api: Api

beforeAll(async () => {
  api = await startApi({ articles: [{ headline: "A headline", articleBody: "A body of a few words." }] })
})
afterAll(() => api.close())

const QUERY = "{ serverInfo { articleCount } }"
const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(api.url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  })
const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}?query=${encodeURIComponent(query)}`, { headers })
const codeOf = async (response: Response) => (await response.json()).errors[0].extensions.code

describe("GraphQL over HTTP", () => {
  test.each(["application/graphql-response+json", "application/json"])("GET and POST answer in %s", async (accept) => {
    for (const response of [await get(QUERY, { accept }), await post({ query: QUERY }, { accept })]) {
      expect(response.status).toBe(200)
      expect(response.headers.get("content-type")).toContain(accept)
      expect(await response.json()).toEqual({ data: { serverInfo: { articleCount: 1 } } })
    }
  })

  test("a mutation by GET is refused", async () => {
    expect((await get('mutation { ingestArticle(input: { text: "x" }) { outcome } }')).status).toBe(405)
  })

  test.each([
    ["what is no JSON", "{nonsense", "BAD_REQUEST"],
    ["what is no GraphQL", { query: "{" }, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", { query: "{ nothing }" }, "GRAPHQL_VALIDATION_FAILED"],
    [
      "a variable of the wrong type",
      { query: "query($n: Int) { articles(first: $n) { totalCount } }", variables: { n: "x" } },
      "BAD_USER_INPUT",
    ],
  ])("%s is a 400 with a code", async (_name, body, code) => {
    const response = await post(body)
    expect(response.status).toBe(400)
    expect(await codeOf(response)).toBe(code)
  })

  test("a body over 16 MiB is a 413 with a code", async () => {
    const response = await post({ query: "x".repeat(17 * 1024 * 1024) })
    expect(response.status).toBe(413)
    expect(await codeOf(response)).toBe("PAYLOAD_TOO_LARGE")
  })

  test("an unknown path says where the API is", async () => {
    const response = await fetch(new URL("/elsewhere", api.url))
    expect(response.status).toBe(404)
    expect(await codeOf(response)).toBe("NOT_FOUND")
  })

  test("the health of the server is told", async () => {
    expect(await (await fetch(new URL("/healthz", api.url))).json()).toEqual({ status: "ok" })
  })
})

describe("requests that another site makes a browser send", () => {
  test("are refused when they need no preflight", async () => {
    expect((await post({ query: QUERY }, { "content-type": "text/plain" })).status).toBe(400)
    expect((await get(QUERY, { "sec-fetch-site": "cross-site" })).status).toBe(400)
    expect((await get(QUERY, { origin: "https://elsewhere.example" })).status).toBe(400)
  })

  test("pass from the same origin", async () => {
    expect((await get(QUERY, { "sec-fetch-site": "same-origin" })).status).toBe(200)
  })
})

describe("operations too large", () => {
  const deep = (levels: number) =>
    `{ story(slug: "a") { ${"leadArticle { story { ".repeat(levels)} id ${"} }".repeat(levels)} } }`
  const wide = (fields: number) =>
    `{ ${Array.from({ length: fields }, (_, i) => `a${i}: __typename b${i}: node(id: "x") { id }`).join(" ")} }`
  const spread = `
    query { ...A0 }
    ${Array.from({ length: 30 }, (_, i) => `fragment A${i} on Query { ...A${i + 1} ...A${i + 1} }`).join(" ")}
    fragment A30 on Query { serverInfo { version } }`

  test.each([
    ["too deep", deep(8)],
    ["too wide at the root", wide(51)],
    ["too wide by fragments that double each other", spread],
  ])("%s: refused before anything runs", async (_name, query) => {
    const response = await post({ query })
    expect(response.status).toBe(400)
    expect(await codeOf(response)).toBe("QUERY_TOO_COMPLEX")
  })

  test("too many tokens: refused while parsing", async () => {
    expect((await post({ query: `{ ${"__typename ".repeat(10_001)} }` })).status).toBe(400)
  })
})
