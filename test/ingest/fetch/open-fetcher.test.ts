import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Fetcher } from "../../../src/ingest/fetch/fetcher.ts"
import { openFetcher } from "../../../src/ingest/fetch/open-fetcher.ts"
import { startSite } from "../../support/site.ts"

type Site = Awaited<ReturnType<typeof startSite>>
const options = { userAgent: "Dateline/test", allowPrivate: ["127.0.0.1/32"], timeoutMs: 20_000, mostBytes: 2 << 20 }
/** Made once: packing takes longer than fetching. */
const BOMB = gzipSync(Buffer.alloc(50 << 20))

let site: Site
let fetcher: Fetcher
const timers: NodeJS.Timeout[] = []

beforeAll(async () => {
  site = await startSite((request, response) => {
    const path = request.url!
    const repeat = (ms: number, work: () => void) => timers.push(setInterval(work, ms))
    if (path === "/robots.txt") response.end("User-agent: *\nDisallow: /private")
    else if (path === "/plain" || path === "/private") response.end("hello")
    else if (path === "/gzip") response.setHeader("content-encoding", "gzip").end(gzipSync("hello"))
    else if (path === "/bomb") response.setHeader("content-encoding", "gzip").end(BOMB)
    else if (path === "/cut")
      response.setHeader("content-encoding", "gzip").end(gzipSync("hello ".repeat(1_000)).subarray(0, 30))
    else if (path === "/endless") repeat(1, () => response.write(Buffer.alloc(64 << 10, "x")))
    else if (path === "/slow") repeat(100, () => response.write("x"))
    else if (path === "/silent") return
    else if (path === "/unchanged") response.writeHead(request.headers["if-none-match"] === '"1"' ? 304 : 200).end()
    else if (path === "/busy") response.writeHead(429, { "retry-after": "120" }).end()
    else if (path === "/circle") response.writeHead(302, { location: "/circle2" }).end()
    else if (path === "/circle2") response.writeHead(302, { location: "/circle" }).end()
    else if (path.startsWith("/hops")) response.writeHead(302, { location: `/hops${Number(path.slice(5)) + 1}` }).end()
    else if (path === "/moved") response.writeHead(301, { location: "/plain" }).end()
    else if (path === "/elsewhere") response.writeHead(302, { location: "/plain" }).end()
    else if (path === "/inside") response.writeHead(302, { location: "http://127.0.0.2:1/" }).end()
    else if (path === "/metadata") response.writeHead(302, { location: "http://169.254.169.254/latest" }).end()
    else if (path === "/file") response.writeHead(302, { location: "file:///etc/passwd" }).end()
    else response.writeHead(404).end()
  })
  fetcher = openFetcher(options)
})
afterAll(async () => {
  for (const timer of timers) clearInterval(timer)
  await fetcher.close()
  await site.close()
})

const outcome = async (path: string, given = {}) => {
  const answer = await fetcher.fetch(`${site.url}${path}`, given)
  if (answer.kind === "ok") return Buffer.from(answer.bytes).toString()
  return answer.kind === "failed" ? `${answer.code} ${answer.message}` : answer.kind
}

describe("the fetcher", () => {
  test.each(["/slow", "/silent"])("waits for %s no longer than it may", async (path) => {
    const impatient = openFetcher({ ...options, timeoutMs: 400 })
    expect(await impatient.fetch(`${site.url}${path}`)).toMatchObject({
      code: "UNREACHABLE",
      message: "It does not answer within 0.4 s.",
    })
    await impatient.close()
  })

  test.each([
    ["/plain", "hello"],
    ["/gzip", "hello"],
    ["/elsewhere", "hello"],
    ["/bomb", "TOO_LONG"],
    ["/endless", "TOO_LONG"],
    ["/cut", "UNREACHABLE Its compressed answer ends too early."],
    ["/circle", "UNREACHABLE It redirects in a circle."],
    ["/hops1", "UNREACHABLE It redirects more than 5 times."],
    ["/file", "UNREACHABLE It redirects to what is no http address."],
    ["/inside", "FORBIDDEN_ADDRESS"],
    ["/metadata", "FORBIDDEN_ADDRESS"],
    ["/nothing", "UNREACHABLE There is nothing at this address (404)."],
  ])("answers %s with %s", async (path, expected) =>
    expect(await outcome(path)).toMatch(new RegExp(`^${expected.replace(/[.()]/g, "\\$&")}`)),
  )

  test.each([
    "http://127.0.0.2/",
    "http://localhost/",
    "http://[::1]/",
    "http://0x7f.2/",
    "http://2130706434/",
    "http://017700000002/",
    "http://127.2/",
    "http://[::ffff:127.0.0.2]/",
    "http://10.0.0.1/",
    "http://0/",
  ])("does not visit %s", async (url) =>
    expect(await openFetcher({ ...options, allowPrivate: [] }).fetch(url)).toMatchObject({ code: "FORBIDDEN_ADDRESS" }),
  )

  test.each(["ftp://a.example/", "file:///etc/passwd", "javascript:1", "", "no address"])("refuses %j", async (url) =>
    expect(await fetcher.fetch(url)).toMatchObject({ kind: "failed", code: "UNREACHABLE" }),
  )

  test("connects to the very address that it checked, whatever the name says next", async () => {
    const answers = ["127.0.0.1", "127.0.0.2"]
    const lookup = async () => [{ address: answers.shift() ?? "127.0.0.2", family: 4 }]
    const rebinding = openFetcher({ ...options, lookup })
    expect(await rebinding.fetch(`http://rebind.example:${site.port}/plain`)).toMatchObject({ kind: "ok" })
    await rebinding.close()
    const second = openFetcher({ ...options, lookup })
    expect(await second.fetch(`http://rebind.example:${site.port}/plain`)).toMatchObject({ code: "FORBIDDEN_ADDRESS" })
    await second.close()
  })

  test("asks whether a page changed, and says where it moved for good", async () => {
    expect(await fetcher.fetch(`${site.url}/unchanged`, { headers: { "if-none-match": '"1"' } })).toMatchObject({
      kind: "not-modified",
    })
    expect(await fetcher.fetch(`${site.url}/moved`)).toMatchObject({
      url: `${site.url}/plain`,
      permanentUrl: `${site.url}/plain`,
    })
    expect(await fetcher.fetch(`${site.url}/elsewhere`)).toMatchObject({ permanentUrl: null })
    expect(await fetcher.fetch(`${site.url}/busy`)).toMatchObject({ status: 429, headers: { "retry-after": "120" } })
  })

  test("asks robots.txt for pages, once", async () => {
    expect(await outcome("/private", { obeysRobots: true })).toBe("UNREACHABLE Its robots.txt asks us to stay away.")
    expect(await outcome("/plain", { obeysRobots: true })).toBe("hello")
    expect(await outcome("/private")).toBe("hello")
    expect(site.requests.filter((path) => path === "/robots.txt")).toHaveLength(1)
  })
})
