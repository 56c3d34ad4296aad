import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { charsetOf, decodeText } from "../../src/lib/decode-text.ts"

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

  test("does not believe in ASCII where bytes lie beyond it, and asks the XML declaration", () => {
    const feed = Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="koi8-r"?><a>`),
      Buffer.from([0xf0, 0xd2, 0xc9]),
    ])
    expect(decodeText(new Uint8Array(feed), "us-ascii")).toContain("<a>При")
  })

  test("tells Thai by its spelling where nobody says so", () => {
    const thai = "รัฐบาลเปิดท่าเรือใหม่แล้ว"
    const bytes = new Uint8Array([...thai].map((char) => char.charCodeAt(0) - 0xe00 + 0xa0))
    expect(decodeText(bytes)).toBe(thai)
  })

  test("tells Polish from French where nobody says so", () => {
    const [letters, codes] = ["ąćęłńóśźż", [0xb1, 0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0xb6, 0xbc, 0xbf]] as const
    const words =
      "Rząd przyjął nową ustawę o portach, powiedział minister. Rybacy żądają, aby źródła pieniędzy były też jawne. Więcej łodzi wróciło później."
    const latin2 = [...words].map((char) => codes[letters.indexOf(char)] ?? char.charCodeAt(0))
    expect(decodeText(new Uint8Array(latin2))).toBe(words)
  })

  test("takes the bytes of a Baltic language for windows-1257 where that language is said", () => {
    const rss = (language: string) => [
      Buffer.from(`<rss><language>${language}</language><title>`),
      Buffer.from([0xde, 0x76, 0x65, 0x6a, 0xf8, 0x20, 0xe1]),
      Buffer.from("</title></rss>"),
    ]
    expect(decodeText(new Uint8Array(Buffer.concat(rss("lt"))))).toContain("<title>Žvejų į<")
    expect(decodeText(new Uint8Array(Buffer.concat(rss("fr"))))).not.toContain("Žvejų")
  })

  test.each([
    [`<?xml version="1.0" encoding="hz-gb-2312"?><title>A ~{VPND~} ~~ B</title>`, null, "<title>A 中文 ~ B</title>"],
    ["<title>~{VPND~}</title>", "hz-gb-2312", "<title>中文</title>"],
    ["<title>~{VPND~}</title>", null, "<title>~{VPND~}</title>"],
  ])("reads %j with the charset %j as HZ where that is declared", (text, charset, read) =>
    expect(decodeText(bytes(text, "latin1"), charset)).toContain(read),
  )

  test("takes C1 controls for the marks of windows-1252", () => {
    expect(decodeText(bytes("don\u0092t", "utf8"))).toBe("don’t")
  })

  test("reads the names of XML whose encoding nobody knows", () => {
    const feed = Buffer.concat([Buffer.from("<rss ><title>"), Buffer.alloc(40, 0x80), Buffer.from("</title>")])
    expect(decodeText(new Uint8Array(feed))).toMatch(/^<rss ><title>.*<\/title>$/)
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

  test.each([
    ["text/xml; charset=utf-8", "utf-8"],
    ["text/xml;charset= 'koi8-r'", "koi8-r"],
    ['text/xml; charset="big5"; q=1', "big5"],
    ["text/xml; charset:utf-8", null],
    ["text/xml", null],
  ])("%j names the charset %j", (header, charset) => expect(charsetOf(header)).toBe(charset))

  test("is total", () => {
    fc.assert(fc.property(fc.uint8Array(), (input) => decodeText(input) === null || decodeText(input)!.length >= 0))
  })
})
