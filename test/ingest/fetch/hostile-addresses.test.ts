import { createServer } from "node:https"
import type { AddressInfo } from "node:net"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import type { Fetcher } from "../../../src/ingest/fetch/fetcher.ts"
import { type FetcherOptions, openFetcher } from "../../../src/ingest/fetch/open-fetcher.ts"
import { startSite } from "../../support/site.ts"

type Site = Awaited<ReturnType<typeof startSite>>

let site: Site
let other: Site
/** What the sites were told of who asks, newest last. */
const secrets: (string | undefined)[] = []
const opened: Fetcher[] = []
const opening = (options: Partial<FetcherOptions> = {}) => {
  const fetcher = openFetcher({
    userAgent: "Dateline/test",
    allowPrivate: ["127.0.0.1/32"],
    timeoutMs: 5_000,
    ...options,
  })
  opened.push(fetcher)
  return fetcher
}

beforeAll(async () => {
  site = await startSite((request, response) => {
    secrets.push(request.headers.authorization)
    if (request.url === "/away") response.writeHead(302, { location: `${other.url}/` }).end()
    else if (request.url === "/home") response.writeHead(302, { location: "/" }).end()
    else if (request.url === "/rebound")
      response.writeHead(302, { location: `http://rebound.example:${site.port}/` }).end()
    else response.end("inside")
  })
  other = await startSite((request, response) => {
    secrets.push(request.headers.authorization)
    response.end("outside")
  })
})
afterEach(async () => {
  for (const fetcher of opened.splice(0)) await fetcher.close()
})
afterAll(async () => {
  await site.close()
  await other.close()
})

describe("an address of the inside", () => {
  test.each([
    "http://0x7f000001/",
    "http://2130706433/",
    "http://127.1/",
    "http://0177.0.0.1/",
    "http://0/",
    "http://127.0.0.1./",
    "http://[::]/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b:1:7f00:0:100::]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
    "http://[fd00:ec2::254]/",
    "http://[fe80::1]/",
    "http://[fec0::1]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.64.0.1/",
    "http://192.0.0.1/",
    "http://198.18.0.1/",
    "http://240.0.0.1/",
    "http://255.255.255.255/",
    "http://224.0.0.1/",
    "http://localhost/",
    "http://localhost./",
    "http://LOCALHOST/",
    "http://good.example@127.0.0.1/",
    "http://good.example:80@127.0.0.1/",
    "http:\\\\127.0.0.1/",
    "http:127.0.0.1/",
    "http://127。0。0。1/",
    "http://①②⑦.⓪.⓪.①/",
    "http://%31%32%37.0.0.1/",
    "https://127.0.0.1:443/",
    "http://127.0.0.1:22/",
  ])("is not visited by the name %s", async (url) => {
    expect(await opening({ allowPrivate: [] }).fetch(url)).toMatchObject({ code: "FORBIDDEN_ADDRESS", status: null })
    expect(await opening({ allowPrivate: [] }).fetch(url, { obeysRobots: true })).toMatchObject({
      code: "FORBIDDEN_ADDRESS",
    })
  })

  test.each([
    "http://[fe80::1%25eth0]/",
    "http://127.0.0.1:99999/",
    "http://",
    "http:///",
    "http://a b/",
    "//127.0.0.1/",
  ])("is not hidden in %s, which is none", async (url) =>
    expect(await opening().fetch(url)).toMatchObject({ message: expect.stringContaining("not an absolute") }),
  )

  test("is passed over where a name has public ones too", async () => {
    const lookup = async () => [
      { address: "127.0.0.2", family: 4 },
      { address: "::1", family: 6 },
      { address: "127.0.0.1", family: 4 },
    ]
    expect(await opening({ lookup }).fetch(`http://mixed.example:${site.port}/`)).toMatchObject({ kind: "ok" })
    const inside = async () => [{ address: "::ffff:10.0.0.1", family: 6 }]
    expect(await opening({ lookup: inside }).fetch(`http://mixed.example:${site.port}/`)).toMatchObject({
      code: "FORBIDDEN_ADDRESS",
    })
  })

  test("is not reached by a name that answers otherwise at the next hop, nor over a connection that is open", async () => {
    const lookup = async (host: string) => [
      { address: host === "rebound.example" ? "127.0.0.2" : "127.0.0.1", family: 4 },
    ]
    const fetcher = opening({ lookup })
    expect(await fetcher.fetch(`http://first.example:${site.port}/`)).toMatchObject({ kind: "ok" })
    expect(await fetcher.fetch(`http://first.example:${site.port}/rebound`)).toMatchObject({
      code: "FORBIDDEN_ADDRESS",
    })
  })

  test("is not reached through a proxy of the environment", async () => {
    const names = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY", "NODE_USE_ENV_PROXY"]
    const before = names.map((name) => [name, process.env[name]] as const)
    for (const name of names) process.env[name] = name === "NODE_USE_ENV_PROXY" ? "1" : other.url
    try {
      const asked = other.requests.length
      expect(await opening().fetch(`${site.url}/`)).toMatchObject({ kind: "ok" })
      expect(await opening({ allowPrivate: [] }).fetch(`${site.url}/`)).toMatchObject({ code: "FORBIDDEN_ADDRESS" })
      expect(other.requests).toHaveLength(asked)
    } finally {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name]
        else process.env[name] = value
      }
    }
  })
})

describe("a name", () => {
  test.each([
    ["nobody has", "ENOTFOUND", "There is no such host."],
    ["cannot be looked up now", "EAI_AGAIN", "The name of the host cannot be looked up just now."],
  ])("that %s is told so", async (_, code, message) => {
    const lookup = async () => Promise.reject(Object.assign(new Error(code), { code }))
    expect(await opening({ lookup }).fetch("http://some.example/")).toMatchObject({ code: "UNREACHABLE", message })
  })

  test("without any address is no host", async () =>
    expect(await opening({ lookup: async () => [] }).fetch("http://some.example/")).toMatchObject({
      message: "There is no such host.",
    }))

  test("whose look-up hangs costs no more than the time of the request, robots.txt and all", async () => {
    const fetcher = opening({ lookup: () => new Promise(() => {}), timeoutMs: 300 })
    for (const obeysRobots of [false, true, false])
      expect(await fetcher.fetch("http://hanging.example/", { obeysRobots })).toMatchObject({
        message: "It does not answer within 0.3 s.",
      })
  })
})

describe("what proves who we are", () => {
  test("is sent to the host that it is for, and not to where that one leads", async () => {
    const headers = { authorization: "Bearer 1" }
    secrets.length = 0
    await opening().fetch(`${site.url}/home`, { headers })
    await opening().fetch(`${site.url}/away`, { headers })
    expect(secrets).toEqual(["Bearer 1", "Bearer 1", "Bearer 1", undefined])
  })
})

test("an ETag that cannot be sent back costs the condition alone", async () =>
  expect(
    await opening().fetch(`${site.url}/`, { headers: { "if-none-match": '"日本"', "x-a": "a\r\nb: c" } }),
  ).toMatchObject({
    kind: "ok",
  }))

test("a slow request does not keep another host's waiting, and one of the same host not beyond its time", async () => {
  const silent = await startSite(() => {})
  const fetcher = opening({ timeoutMs: 500 })
  const asked = [`${silent.url}/1`, `${silent.url}/2`, `${site.url}/`].map((url) => fetcher.fetch(url))
  expect((await Promise.all(asked)).map(({ kind }) => kind)).toEqual(["failed", "failed", "ok"])
  await silent.close()
})

describe("a certificate", () => {
  test("that the server signed itself is not trusted, and a server without TLS is told from one", async () => {
    const server = createServer({ key: KEY, cert: CERTIFICATE }, (_, response) => response.end("secure"))
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const { port } = server.address() as AddressInfo
    const fetcher = opening()
    expect(await fetcher.fetch(`https://127.0.0.1:${port}/`)).toMatchObject({
      code: "UNREACHABLE",
      message: "Its certificate is signed by itself.",
    })
    expect(await fetcher.fetch(site.url.replace("http:", "https:"))).toMatchObject({
      message: "Its server speaks no TLS there: is it http?",
    })
    expect(await fetcher.fetch(`http://127.0.0.1:${port}/`)).toMatchObject({ kind: "failed" })
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
})

/** Made for this test; it opens nothing. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgV66bnCDky6unkOiS
50GPUuA2oCeYYAVct5DIz1UfKaehRANCAAS6NHcLnYrI4x2J+7jzAY8tSHeYrGFA
WQgu8tUdZw8o/eKy6HCIa5Tc7e3u2DtUnW6ASl/gOYs8OxVI7rfaPW53
-----END PRIVATE KEY-----`
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBfzCCASWgAwIBAgIUKpW8SOnl/p2g/e9rcitmi3fT0ZAwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyNTEwMjAyMFoYDzIxMjYxMTAx
MTAyMDIwWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAS6NHcLnYrI4x2J+7jzAY8tSHeYrGFAWQgu8tUdZw8o/eKy6HCIa5Tc
7e3u2DtUnW6ASl/gOYs8OxVI7rfaPW53o1MwUTAdBgNVHQ4EFgQUG7fGI8ewa9GU
lGykzlMetoWd5zEwHwYDVR0jBBgwFoAUG7fGI8ewa9GUlGykzlMetoWd5zEwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAp/wmCGVwq1FsHFoWFDlW
8eyYK988Wp0nL/4D08rKHEUCIF9HoxK640s7gmttGzMkWrzPe987+iCS1JorBIdP
25xJ
-----END CERTIFICATE-----`
