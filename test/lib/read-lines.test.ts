import fc from "fast-check"
import { expect, test } from "vitest"
import { type Line, readLines } from "../../src/lib/read-lines.ts"

async function* chunksOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const linesOf = async (text: string, size = 7, maxBytes = 1_000): Promise<Line[]> => {
  const lines: Line[] = []
  for await (const line of readLines(chunksOf(Buffer.from(text), size), maxBytes)) lines.push(line)
  return lines
}

test("lines are numbered from one, blank ones are counted and not given, line ends are taken off", async () => {
  const lines = await linesOf("first\r\n\n  \nfourth\nlast")
  expect(lines.map(({ number, text }) => [number, text])).toEqual([
    [1, "first"],
    [4, "fourth"],
    [5, "last"],
  ])
})

test("a line that is too long is told and costs itself", async () => {
  const lines = await linesOf(`short\n${"x".repeat(5_000)}\nshort again\n`)
  expect(lines.map(({ text }) => text)).toEqual(["short", null, "short again"])
})

test("however the bytes come in pieces, the lines are those of the text", async () => {
  const text = fc
    .array(fc.string({ unit: "grapheme" }).map((line) => line.replace(/[\r\n]/g, "")))
    .map((all) => all.join("\n"))
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
      const expected = whole.split("\n").filter((line) => line.trim() !== "")
      expect((await linesOf(whole, size, 100_000)).map((line) => line.text)).toEqual(expected)
    }),
  )
})

test("each line tells how many bytes were read", async () => {
  expect((await linesOf("ab\ncdé\n")).map(({ end }) => end)).toEqual([3, 8])
})
