import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { decodeText } from "../../src/lib/decode-text.ts"

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding))
const news = "Café owners protest – “enough”, says Zoë."

describe("decodeText", () => {
  test.each<[string, Uint8Array]>([
    ["UTF-8", bytes(news, "utf8")],
    ["UTF-8 with a mark", bytes(`\ufeff${news}`, "utf8")],
    ["UTF-16 with a mark", bytes(`\ufeff${news}`, "utf16le")],
    ["UTF-16 without a mark", bytes(news, "utf16le")],
    ["big-endian UTF-16", new Uint8Array(Buffer.from(`\ufeff${news}`, "utf16le").swap16())],
    ["windows-1252", new Uint8Array([...news].map((c) => ({ "–": 0x96, "“": 0x93, "”": 0x94 })[c] ?? c.charCodeAt(0)))],
  ])("reads %s", (_, input) => expect(decodeText(input)).toBe(news))

  test("believes a declared charset when the bytes are not UTF-8", () => {
    expect(decodeText(new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), "windows-1251")).toBe("Привет")
  })

  test("keeps UTF-8 that was cut inside a character", () => {
    expect(decodeText(bytes(`${news} é`, "utf8").subarray(0, -1))).toBe(`${news} \ufffd`)
  })

  test.each<[string, number[]]>([
    ["a PDF", [...Buffer.from("%PDF-1.7 hello")]],
    ["a PNG", [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]],
    ["zeros", Array(100).fill(0)],
    ["random bytes", Array.from({ length: 999 }, (_, i) => (i * i * 31 + i * 7) % 256)],
  ])("refuses %s", (_, input) => expect(decodeText(new Uint8Array(input))).toBeNull())

  test("is total", () => {
    fc.assert(fc.property(fc.uint8Array(), (input) => decodeText(input) === null || decodeText(input)!.length >= 0))
  })
})
