import { fileURLToPath } from "node:url"
import type { FastifyInstance } from "fastify"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { ensurePlayground } from "../support/ensure-playground.ts"
import { toyPlayground } from "../support/toy-playground.ts"

const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"

describe("the playground over HTTP", () => {
  let app: FastifyInstance
  beforeAll(async () => {
    app = await toyPlayground(await ensurePlayground())
  })
  afterAll(() => app.close())

  const get = (url: string, accept = "*/*") => app.inject({ url, headers: { accept } })

  test.each(["/playground", "/playground/"])("%s is a page that may load from this server alone", async (url) => {
    const response = await get(url)
    expect(response.statusCode).toBe(200)
    expect(response.headers["content-type"]).toBe("text/html; charset=utf-8")
    expect(response.headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'")
    expect(response.body).toContain("<title>Dateline playground</title>")
    expect(response.body).toContain('content="/graphql"')
    expect(response.body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  })

  test("its assets are named by content and may be kept for a year", async () => {
    const [, script = ""] = (await get("/playground")).body.match(/src="(\/playground\/assets\/main-\w+\.js)"/) ?? []
    const response = await get(script)
    expect(response.statusCode).toBe(200)
    expect(response.headers["content-type"]).toMatch(/javascript/)
    expect(response.headers["cache-control"]).toBe("public, max-age=31536000, immutable")
  })

  test("an asset that does not exist is not found, and nothing outside the folder is served", async () => {
    expect((await get("/playground/assets/main-OLD.js")).statusCode).toBe(404)
    expect((await get("/playground/assets/%2e%2e/index.html")).statusCode).toBeGreaterThanOrEqual(400)
  })

  test("the published operations are listed as examples", async () => {
    const names = (await get("/playground/operations.json")).json().map(({ name }: { name: string }) => name)
    expect(names).toEqual(["StoryBundle", "TopStories"])
  })

  test.each([
    ["a browser that opens the endpoint gets the page", "/graphql", BROWSER, true],
    ["a browser that sends a query gets the API", "/graphql?query={stories{slug}}", BROWSER, false],
    ["a client that takes anything gets the API", "/graphql", "*/*", false],
    ["a client of the GraphQL media type gets the API", "/graphql", "application/graphql-response+json", false],
  ])("%s", async (_sentence, url, accept, isPage) => {
    expect((await get(url, accept)).headers["content-type"] === "text/html; charset=utf-8").toBe(isPage)
  })
})

test("without a build the page says how to make one, and the API answers all the same", async () => {
  const app = await toyPlayground(fileURLToPath(new URL("./no-such-folder/", import.meta.url)))
  for (const url of ["/playground", "/graphql"]) {
    const response = await app.inject({ url, headers: { accept: BROWSER } })
    expect(response.statusCode).toBe(503)
    expect(response.headers["content-type"]).toBe("text/plain; charset=utf-8")
    expect(response.body).toContain("npm run build:playground")
  }
  expect((await app.inject({ url: "/graphql", headers: { accept: "application/json" } })).json()).toEqual({ api: true })
  await app.close()
})
