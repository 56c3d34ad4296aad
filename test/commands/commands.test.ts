import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { connect } from "node:net"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openCommandLine, project } from "../support/command-line.ts"
import { startSite } from "../support/site.ts"

const { directory, migrate, start, dateline, file, remove } = openCommandLine()
beforeAll(migrate)
afterAll(remove)

const lines = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))

test("wrong usage exits with 2 and says so", async () => {
  expect(await dateline(["ingest"])).toMatchObject({ status: 2, out: "", err: expect.stringContaining("file") })
  expect(await dateline(["sing"])).toMatchObject({ status: 2 })
  expect(await dateline(["migrate"], "", { PORT: "x", LOG_LEVEL: "y" })).toMatchObject({
    status: 2,
    err: expect.stringMatching(/PORT.*\n.*LOG_LEVEL|LOG_LEVEL.*\n.*PORT/),
  })
  expect(await dateline(["--version"])).toMatchObject({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  expect(await dateline(["--help"])).toMatchObject({ status: 0, out: expect.stringContaining("analyze") })
}, 180_000)

test("analyze prints one article in full, its offsets true to the body", async () => {
  const text = "Fire closes Brindle Harbour\n\nA fire closed Brindle Harbour, Mayor Anton Reuss said on Saturday.\n"
  const { status, out } = await dateline(["analyze", file("fire.txt", text)])
  expect(status).toBe(0)
  const analysis = JSON.parse(out)
  expect(Object.keys(analysis)).toEqual([
    ...["id", "article", "entities", "mentions", "dates", "quotations", "events", "media", "topics", "summary"],
  ])
  const { articleBody } = analysis.article
  expect(analysis.article.headline).toBe("Fire closes Brindle Harbour")
  expect(analysis.mentions.length).toBeGreaterThan(0)
  for (const { start, end, text } of [...analysis.mentions, ...analysis.dates, ...analysis.summary.sentences])
    expect(articleBody.slice(start, end)).toBe(text)
}, 180_000)

test("analyze of JSON lines echoes ids, tells what is wrong with a line, and goes on", async () => {
  const input = [
    '{"id":"a","articleBody":"A fire broke out on Monday."}',
    "nonsense",
    '{"id":"b","text":7}',
    '{"id":"c","html":"<nav>x</nav>"}',
    '{"uri":"urn:d","type":"text","body_text":"A fire broke out on Monday."}',
  ]
  const { status, out, err } = await dateline(["analyze", "--jsonl"], input.join("\n"))
  expect(status).toBe(1)
  expect(lines(out).map(({ id, error }) => [id, error?.code])).toEqual([
    ["a", undefined],
    [null, "INVALID"],
    ["b", "INVALID"],
    ["c", "UNREADABLE"],
    ["urn:d", undefined],
  ])
  expect(err.trim().split("\n")).toHaveLength(3)
}, 180_000)

test("cluster prints a story for each article, the same for reports of one happening", async () => {
  const body = readFileSync(join(project, "fixtures/sample/skarvik-ferry/02-tidewire.txt"), "utf8")
  const other = readFileSync(join(project, "fixtures/sample/harrow-creek-fire/02-tidewire.txt"), "utf8")
  const input = [
    ["x", body],
    ["y", `${body}\nMore is not known.`],
    ["z", other],
  ]
  const cluster = (articles: string[][]) =>
    dateline(["cluster"], articles.map(([id, text]) => JSON.stringify({ id, text })).join("\n"))
  const { status, out } = await cluster(input)
  expect(status).toBe(0)
  const [x, y, z] = lines(out)
  expect([x.id, y.id, z.id]).toEqual(["x", "y", "z"])
  expect(y.story).toBe(x.story)
  expect(z.story).not.toBe(x.story)
  const turned = await cluster(input.toReversed())
  expect(lines(turned.out)).toEqual([z, y, x])
}, 180_000)

test("ingest fetches pages and feeds, and says in words why one can't be had", async () => {
  const words =
    "A fire closed the harbour of Lisova on Friday, and boats were sent to Brindle until the quay is safe again. "
  const page = `<!doctype html><html lang="en"><title>Fire closes harbour</title><body><article><h1>Fire closes harbour</h1><p>${words.repeat(5)}</p></article></body></html>`
  const item = (n: number) =>
    `<item><title>Notice ${n}</title><link>https://lisova.example/${n}</link><description>Berth ${n} is shut.</description></item>`
  const site = await startSite((request, response) => {
    if (request.url === "/page") response.setHeader("content-type", "text/html").end(page)
    else if (request.url === "/feed")
      response.end(`<rss version="2.0"><channel><title>Lisova Port</title>${item(1)}${item(2)}</channel></rss>`)
    else response.writeHead(404).end()
  })
  try {
    const env = { DATELINE_ALLOW_PRIVATE: "127.0.0.1/32" }
    const urls = ["page", "feed", "gone"].map((path) => `${site.url}/${path}`)
    const first = await dateline(["ingest", ...urls], "", env)
    expect(first).toMatchObject({ status: 1, out: "created 3, updated 0, unchanged 0, failed 1\n" })
    expect(first.err).toContain("/gone: UNREACHABLE There is nothing at this address (404).")
    const again = await dateline(["ingest", ...urls.slice(0, 2)], "", env)
    expect(again).toMatchObject({ status: 0, out: "created 0, updated 0, unchanged 3, failed 0\n" })
  } finally {
    await site.close()
  }
}, 180_000)

test("ingest reads files of different kinds once, names what failed, and sums up", async () => {
  const jsonl = file(
    "two.jsonl",
    '{"id":"n1","articleBody":"The bridge at Oakley was shut on Friday."}\n{"id":"n2","articleBody":""}\n',
  )
  const text = file("one.txt", "The mill at Oakley burned down on Friday, the Oakley Fire Department said.")
  const ninjs = file(
    "items.json",
    JSON.stringify({
      items: ["One", "Two"]
        .map((word) => ({
          uri: `urn:${word}`,
          type: "text",
          headline: word,
          body_text: `${word} mill burned at Oakley.`,
        }))
        .concat({ uri: "urn:Three", type: "text", headline: "Three", body_text: "" }),
    }),
  )
  const binary = file("picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]))
  const first = await dateline([
    "ingest",
    jsonl,
    text,
    ninjs,
    binary,
    join(directory, "missing.txt"),
    "http://127.0.0.1:9/a",
  ])
  expect(first).toMatchObject({ status: 1, out: "created 4, updated 0, unchanged 0, failed 5\n" })
  for (const name of [
    "two.jsonl:2 (n2): INVALID",
    "items.json: UNREADABLE Item 3 (urn:Three)",
    "picture: UNREADABLE",
    "missing.txt: NOT_FOUND",
    "http://127.0.0.1:9/a: FORBIDDEN_ADDRESS",
  ])
    expect(first.err).toContain(name)
  expect(await dateline(["ingest", text])).toMatchObject({
    status: 0,
    out: "created 0, updated 0, unchanged 1, failed 0\n",
  })
  expect(await dateline(["migrate", "--check"])).toMatchObject({ status: 0, out: "The database is up to date.\n" })
}, 180_000)

test("settle has nothing left to do after ingest, and check finds every count right", async () => {
  expect(await dateline(["settle"])).toMatchObject({
    status: 0,
    out: "articles moved 0, stories merged 0, split off 0\n",
  })
  expect(await dateline(["check"])).toMatchObject({ status: 0, out: "All counts are right.\n" })
}, 180_000)

test("ingest hands its inputs to the server that holds the database, and gives a clear word where nobody can", async () => {
  const server = start(["serve", "--port", "0", "--no-sample"])
  try {
    const address = await new Promise<string>((resolve) =>
      server.stdout.on("data", (chunk) => {
        const found = /(http\S+)\/graphql/.exec(String(chunk))
        if (found) resolve(found[1]!)
      }),
    )
    const report = file(
      "served.jsonl",
      `${JSON.stringify({ id: "a", text: "A fire closed Brindle Harbour." })}\n{"text": 1}\n`,
    )
    expect(await dateline(["ingest", report])).toMatchObject({
      status: 1,
      out: "created 1, updated 0, unchanged 0, failed 1\n",
      err: expect.stringContaining("served.jsonl:2"),
    })
    const body = JSON.stringify({ query: "{ serverInfo { articleCount } }" })
    const answer = await fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    })
    expect(await answer.json()).toEqual({ data: { serverInfo: { articleCount: 8 } } })
    expect(await dateline(["migrate", "--check"])).toMatchObject({
      status: 2,
      err: expect.stringContaining("is in use by process"),
    })
    const elsewhere = { "content-type": "application/json", origin: "https://elsewhere.example" }
    expect((await fetch(`${address}/ingest`, { method: "POST", headers: elsewhere, body: "{}" })).status).toBe(403)
    // A client that never ends its request holds nobody up.
    const { hostname, port } = new URL(address)
    const half = connect(Number(port), hostname, () =>
      half.write("POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\n{"),
    )
    half.on("error", () => {})
    await new Promise((resolve) => half.on("ready", () => setTimeout(resolve, 100)))
  } finally {
    server.kill("SIGINT")
    await new Promise((resolve) => server.on("close", resolve))
  }
}, 180_000)

test("ingest says so when the server that held the database no longer answers", async () => {
  const data = join(directory, "left")
  mkdirSync(data)
  writeFileSync(join(data, "process.pid"), String(process.pid))
  writeFileSync(join(data, "server.url"), "http://127.0.0.1:1")
  const { status, err } = await dateline(["ingest", "-"], "Boats left the harbour.", { DATELINE_DATA: data })
  expect(status).toBe(1)
  expect(err).toContain("The server at http://127.0.0.1:1, which holds the database, does not answer.")
}, 180_000)
