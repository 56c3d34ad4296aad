import { setTimeout as delay } from "node:timers/promises"
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Fetcher } from "../../../src/ingest/fetch/fetcher.ts"
import { openFetcher } from "../../../src/ingest/fetch/open-fetcher.ts"
import { startRawSite } from "../../support/raw-site.ts"

const options = { userAgent: "Dateline/test", allowPrivate: ["127.0.0.1/32"], timeoutMs: 20_000, mostBytes: 2 << 20 }
const IMPATIENT_MS = 700

type Write = (bytes: string | Buffer) => Promise<void>

const answer = (body: string | Buffer, headers = "", status = "200 OK") =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\ncontent-length: ${body.length}\r\n${headers}\r\n`),
    Buffer.from(body),
  ])
const coded = (encoding: string, body: string | Buffer) => answer(body, `content-encoding: ${encoding}\r\n`)
const HELLO = "hello ".repeat(50)
/** Packed blocks that hold nothing: they go on for ever and unpack to nothing. */
const EMPTY_MEMBERS = Buffer.concat(Array.from({ length: 5_000 }, () => gzipSync("")))

const forEver = async (write: Write, bytes: string | Buffer, ms = 0) => {
  for (;;) {
    await write(bytes)
    await delay(ms)
  }
}

/** What the server writes for each path; the connection stays open. */
const ANSWERS: Record<string, (write: Write) => Promise<void>> = {
  "/many-headers": (write) => write(answer("x", "abcd: 1\r\n".repeat(10_000))),
  "/long-header": (write) => write(answer("x", `a: ${"b".repeat(100_000)}\r\n`)),
  "/endless-header": async (write) => {
    await write("HTTP/1.1 200 OK\r\na: ")
    await forEver(write, "b".repeat(10_000))
  },
  "/early-hints": (write) => forEver(write, "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"),
  "/few-hints": (write) => write(Buffer.concat([Buffer.from("HTTP/1.1 103 Early Hints\r\n\r\n"), answer("hello")])),
  "/slow-headers": async (write) => {
    await write("HTTP/1.1 200 OK\r\na: ")
    await forEver(write, "b", 100)
  },
  "/slow-body": async (write) => {
    await write("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n")
    await forEver(write, "x", 100)
  },
  "/garbage": (write) => write("SSH-2.0-OpenSSH_9.6\r\n"),
  "/bad-chunks": (write) => write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nhello\r\n"),
  "/huge-chunk": (write) =>
    write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\nhello\r\n"),
  "/trailers": async (write) => {
    await write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n")
    await forEver(write, `a: ${"b".repeat(10_000)}\r\n`)
  },
  "/two-lengths": (write) => write("HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello!"),
  "/negative": (write) => write("HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\nhello"),
  "/empty": (write) => write("HTTP/1.1 204 No Content\r\n\r\n"),
  "/reset": (write) => write("HTTP/1.1 205 Reset Content\r\ncontent-length: 0\r\n\r\n"),
  "/unasked": (write) => write("HTTP/1.1 304 Not Modified\r\n\r\n"),
  "/choices": (write) => write(answer("", "", "300 Multiple Choices")),
  "/refresh": (write) =>
    write(answer("<meta http-equiv=refresh content='0;url=/few-hints'>", "refresh: 0;url=/few-hints\r\n")),
  "/gzip": (write) => write(coded("gzip", gzipSync(HELLO))),
  "/deflate": (write) => write(coded("deflate", deflateSync(HELLO))),
  "/raw-deflate": (write) => write(coded("deflate", deflateRawSync(HELLO))),
  "/brotli": (write) => write(coded("BR", brotliCompressSync(HELLO))),
  "/twice": (write) => write(coded("gzip, br", brotliCompressSync(gzipSync(HELLO)))),
  "/identity": (write) => write(coded("identity", HELLO)),
  "/nothing-packed": (write) => write(coded("gzip", "")),
  "/not-packed": (write) => write(coded("gzip", HELLO)),
  "/not-brotli": (write) => write(coded("br", "\x0f\x0f\x0f hello hello")),
  "/not-deflate": (write) => write(coded("deflate", "\xff\xff\xff hello hello")),
  "/zstd": (write) => write(coded("zstd", "hello")),
  "/constructor": (write) => write(coded("constructor", "hello")),
  "/thrice": (write) => write(coded("gzip, gzip, gzip", "hello")),
  "/bomb-in-bomb": (write) => write(coded("gzip, gzip", gzipSync(gzipSync(Buffer.alloc(30 << 20))))),
  "/brotli-bomb": (write) => write(coded("br", BROTLI_BOMB)),
  "/empty-members": async (write) => {
    await write("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n")
    await forEver(write, EMPTY_MEMBERS)
  },
  "/many-locations": (write) => write(answer("", "location: /few-hints\r\nlocation: /garbage\r\n", "302 Found")),
  "/gopher": (write) => write(answer("", "location: gopher://127.0.0.1/\r\n", "302 Found")),
  "/data": (write) => write(answer("", "location: data:text/html,hello\r\n", "302 Found")),
  "/long-location": (write) => write(answer("", `location: /${"a".repeat(20_000)}\r\n`, "302 Found")),
  "/named-location": (write) => write(answer("", "location: http://public@127.0.0.2/\r\n", "302 Found")),
}
const BROTLI_BOMB = brotliCompressSync(Buffer.alloc(30 << 20))

let site: Awaited<ReturnType<typeof startRawSite>>
let fetcher: Fetcher
let impatient: Fetcher

beforeAll(async () => {
  site = await startRawSite(async (socket, request) => {
    const path = /^GET (\S+)/.exec(request)?.[1] ?? ""
    if (path === "/1.0") return void socket.end("HTTP/1.0 200 OK\r\n\r\nhello")
    if (path === "/cut") return void socket.end("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nhello")
    if (path === "/hang-up") return void socket.destroy()
    // Writes as fast as it is read, and no longer than somebody reads.
    const write: Write = (bytes) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) reject(new Error("nobody reads"))
        else socket.write(bytes, (error) => (error ? reject(error) : resolve()))
      })
    await ANSWERS[path]?.(write).catch(() => {})
  })
  fetcher = openFetcher(options)
  impatient = openFetcher({ ...options, timeoutMs: IMPATIENT_MS })
})
afterAll(async () => {
  await fetcher.close()
  await impatient.close()
  await site.close()
})

const outcome = async (path: string, by = fetcher) => {
  const got = await by.fetch(`${site.url}${path}`)
  if (got.kind === "ok") return Buffer.from(got.bytes).toString()
  return got.kind === "failed" ? `${got.code} ${got.message}` : got.kind
}

describe("a server that", () => {
  test.each([
    ["/few-hints", "hello"],
    ["/1.0", "hello"],
    ["/empty", ""],
    ["/reset", ""],
    ["/unasked", "not-modified"],
    ["/many-locations", "hello"],
    ["/refresh", "<meta http-equiv=refresh content='0;url=/few-hints'>"],
    ["/choices", "UNREACHABLE It answers with status 300."],
    ["/gzip", HELLO],
    ["/deflate", HELLO],
    ["/raw-deflate", HELLO],
    ["/brotli", HELLO],
    ["/twice", HELLO],
    ["/identity", HELLO],
    ["/nothing-packed", ""],
    ["/not-packed", "UNREACHABLE Its answer is compressed wrongly."],
    ["/not-brotli", "UNREACHABLE Its answer is compressed wrongly."],
    ["/not-deflate", "UNREACHABLE Its answer is compressed wrongly."],
    ["/zstd", "UNREACHABLE It is compressed in a way that is not read (zstd)."],
    ["/constructor", "UNREACHABLE It is compressed in a way that is not read (constructor)."],
    ["/thrice", "UNREACHABLE It is compressed in a way that is not read (gzip, gzip, gzip)."],
    ["/bomb-in-bomb", "TOO_LONG The answer is not taken: it unpacks to more than a hundred times its size."],
    ["/brotli-bomb", "TOO_LONG The answer is not taken: it unpacks to more than a hundred times its size."],
    ["/empty-members", "TOO_LONG The answer is not taken: it is larger than 2 MB."],
    ["/many-headers", "UNREACHABLE The headers of its answer are too long."],
    ["/long-header", "UNREACHABLE The headers of its answer are too long."],
    ["/endless-header", "UNREACHABLE The headers of its answer are too long."],
    ["/trailers", "UNREACHABLE The headers of its answer are too long."],
    ["/garbage", "UNREACHABLE Its answer is not HTTP."],
    ["/bad-chunks", "UNREACHABLE Its answer is not HTTP."],
    ["/huge-chunk", "UNREACHABLE Its answer is not HTTP."],
    ["/two-lengths", "UNREACHABLE Its answer is shorter or longer than it says."],
    ["/negative", "UNREACHABLE Its answer is not HTTP."],
    ["/cut", "UNREACHABLE Its server ended the connection."],
    ["/hang-up", "UNREACHABLE Its server ended the connection."],
    ["/gopher", "UNREACHABLE It redirects to what is no http address."],
    ["/data", "UNREACHABLE It redirects to what is no http address."],
    ["/long-location", "UNREACHABLE It redirects to what is no http address."],
  ])("answers %s: %s", async (path, expected) => expect(await outcome(path)).toBe(expected))

  test.each(["/slow-headers", "/slow-body", "/early-hints", "/never"])(
    "goes on with %s is left when the time is over, and the next request finds the way free",
    async (path) => {
      expect(await outcome(path, impatient)).toBe("UNREACHABLE It does not answer within 0.7 s.")
      expect(await outcome("/few-hints", impatient)).toBe("hello")
    },
  )

  test("hides where it leads behind a user name leads nowhere", async () =>
    expect(await outcome("/named-location")).toMatch(/^FORBIDDEN_ADDRESS/))

  test("answers in an unknown encoding does not keep its connection", async () => {
    for (let turn = 0; turn < 3; turn++) expect(await outcome("/zstd", impatient)).toMatch("not read")
    expect(await outcome("/few-hints", impatient)).toBe("hello")
  })
})
