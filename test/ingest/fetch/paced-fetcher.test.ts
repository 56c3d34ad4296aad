import { expect, test } from "vitest"
import type { Fetched } from "../../../src/ingest/fetch/fetcher.ts"
import { pacedFetcher } from "../../../src/ingest/fetch/paced-fetcher.ts"

const NOTHING: Fetched = { kind: "failed", code: "UNREACHABLE", message: "", status: 404, headers: {} }

test("a host is asked a second after its last answer, later where it asks for that, and others at once", async () => {
  let time = 1_000_000
  const waits: number[] = []
  const fetcher = {
    fetch: async () => NOTHING,
    crawlDelayMs: (url: string) => (url.includes("slow") ? 5_000 : 0),
    close: async () => {},
  }
  const pause = async (ms: number) => {
    waits.push(ms)
    time += ms
  }
  const paced = pacedFetcher(fetcher, { now: () => time, pause })
  for (const url of ["https://a.example/1", "https://b.example/1", "https://a.example/2"]) await paced.fetch(url)
  time += 400
  await paced.fetch("https://a.example/3")
  time += 2_000
  await paced.fetch("https://a.example/4")
  await paced.fetch("https://slow.example/1")
  await paced.fetch("https://slow.example/2")
  expect(waits).toEqual([1_000, 600, 5_000])
})
