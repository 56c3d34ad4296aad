import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseJsonLine } from "../../src/ingest/parse-json-line.ts"
import { readInput } from "../../src/ingest/read-input.ts"
import type { SourceArticle } from "../../src/model/article.ts"
import type { ArticleInput } from "../../src/model/article-input.ts"

const now = new Date("2023-05-11T08:00:00Z")
const BODY = "The harbour of Port Ellis reopened on Tuesday. Boats left at once."
const articleOf = async (input: ArticleInput): Promise<SourceArticle> => {
  const result = await readInput(input, { now })
  if (result.kind === "error") throw new Error(JSON.stringify(result.errors))
  return result.value.articles[0]!
}
const errorsOf = async (input: ArticleInput) => {
  const result = await readInput(input, { now })
  return result.kind === "error" ? result.errors.map((error) => [error.code, error.path.join(".")]) : []
}
const base64 = (bytes: number[] | string) => Buffer.from(bytes as string).toString("base64")

describe("readInput", () => {
  test("takes a clean body unchanged to the character", async () => {
    const articleBody = "\n\n  ``Boats'' left\u00a0at   once.\r\n\r\n\tThe end \u2028"
    expect(await articleOf({ articleBody, headline: " Boats\n leave " })).toMatchObject({
      articleBody,
      headline: "Boats leave",
    })
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (rest) => {
        const body = `Word ${rest.replaceAll("\u0000", "")}`
        expect((await articleOf({ articleBody: body })).articleBody).toBe(body)
      }),
    )
  })

  test("replaces what cannot be stored in a clean body without moving anything", async () => {
    expect((await articleOf({ articleBody: "a\u0000b\ud800c" })).articleBody).toBe("a\ufffdb\ufffdc")
  })

  test("lets what the sender states win over what the text says", async () => {
    const article = await articleOf({
      text: `Headline: From the text\nBy: Ana Ruiz\nDate: 2023-05-01\n\n${BODY}`,
      headline: "From the sender",
      byline: "By Tom Berg, staff writer, and Li Wen",
      datePublished: "2023-05-09T10:00:00+02:00",
      url: "https://example.com/2023/05/09/harbour/?utm_source=x",
    })
    expect(article).toMatchObject({
      headline: "From the sender",
      authors: ["Tom Berg", "Li Wen"],
      datePublished: "2023-05-09T08:00:00Z",
      canonicalUrl: "https://example.com/2023/05/09/harbour",
    })
    expect(article.dateSignals.map(({ source, chosen }) => [source, chosen])).toEqual([
      ["META", true],
      ["URL", false],
      ["TEXT", false],
    ])
  })

  test("dates an article by its first sight when nothing else is believable", async () => {
    expect(await articleOf({ text: BODY })).toMatchObject({
      datePublished: "2023-05-11T08:00:00Z",
      dateSignals: [{ source: "FIRST_SEEN", value: "2023-05-11T08:00:00Z", chosen: true }],
    })
    expect((await articleOf({ text: `Date: 9999-01-01\nTitle: Boats\n\n${BODY}` })).dateSignals).toEqual([
      { source: "TEXT", value: "9999-01-01T00:00:00Z", chosen: false },
      { source: "FIRST_SEEN", value: "2023-05-11T08:00:00Z", chosen: true },
    ])
  })

  test.each<[string, ArticleInput, [string, string][]]>([
    ["no content", {}, [["INVALID", ""]]],
    ["two contents", { text: BODY, articleBody: BODY }, [["INVALID", ""]]],
    ["an empty text", { text: "" }, [["INVALID", "text"]]],
    ["only space", { text: " \n\u00a0" }, [["INVALID", "text"]]],
    ["ten megabytes", { text: "word ".repeat(2_000_000) }, [["TOO_LONG", "text"]]],
    [
      "plain text of nine megabytes in bytes",
      { bytesBase64: base64("word ".repeat(1_800_000)) },
      [["TOO_LONG", "text"]],
    ],
    ["sixteen megabytes in bytes", { bytesBase64: "A".repeat(22_000_000) }, [["TOO_LONG", "bytesBase64"]]],
    [
      "an image",
      { bytesBase64: base64([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]) },
      [["UNREADABLE", "bytesBase64"]],
    ],
    ["a page without text", { html: "<nav>Boats</nav>" }, [["UNREADABLE", "html"]]],
    ["an odd language", { text: BODY, inLanguage: "English!" }, [["INVALID", "inLanguage"]]],
    [
      "several wrongs",
      { text: "", url: "x", dateModified: "x" },
      [
        ["INVALID", "text"],
        ["INVALID", "dateModified"],
        ["INVALID", "url"],
      ],
    ],
    ["nothing but quotation marks", { text: '"'.repeat(10_000) }, [["UNREADABLE", ""]]],
    ["the year 9999", { text: BODY, datePublished: "9999-12-31" }, [["INVALID", "datePublished"]]],
    ["no date", { text: BODY, datePublished: "soon" }, [["INVALID", "datePublished"]]],
    ["an odd address", { text: BODY, url: "javascript:alert(1)" }, [["INVALID", "url"]]],
    [
      "an address too long to store",
      { text: BODY, url: `https://a.example/${"x".repeat(5_000)}` },
      [["TOO_LONG", "url"]],
    ],
  ])("refuses %s", async (_, input, errors) => expect(await errorsOf(input)).toEqual(errors))

  test.each<[string, ArticleInput]>([
    ["control characters", { text: "The har\u0000bour\u0007 of Port Ellis reopened on Tuesday. Boats left at once." }],
    [
      "windows-1252 bytes",
      { bytesBase64: base64(BODY), headers: { "Content-Type": "text/plain; charset=iso-8859-1" } },
    ],
  ])("reads %s", async (_, input) => expect((await articleOf(input)).articleBody).toBe(BODY))

  test("reads a lone surrogate and a line of a megabyte as sane articles", async () => {
    expect((await articleOf({ text: `Boats \ud800 left.` })).articleBody).toBe("Boats \ufffd left.")
    expect((await articleOf({ text: "boats left ".repeat(95_000) })).headline.length).toBeLessThanOrEqual(110)
  })

  test("accepts news of 1987", async () =>
    expect((await articleOf({ text: BODY, datePublished: "1987-02-26" })).datePublished).toBe("1987-02-26T00:00:00Z"))

  test("answers any text with an article or an error, with exactly one date chosen", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (text) => {
        const result = await readInput({ text }, { now })
        if (result.kind === "ok")
          expect(result.value.articles[0]!.dateSignals.filter((signal) => signal.chosen)).toHaveLength(1)
      }),
    )
  })
})

describe("parseJsonLine", () => {
  test("ignores keys it does not know", async () => {
    expect(parseJsonLine('{"id":"1","text":"Boats","gold":[1]}')).toEqual({
      kind: "ok",
      value: { id: "1", text: "Boats" },
    })
  })

  test.each([
    ['{"text":5}', "text"],
    ['{"keywords":"a,b","text":"x"}', "keywords"],
    ['{"media":[{"width":"wide"}]}', "media.0.width"],
    ['{"media":[{"height":2147483648}]}', "media.0.height"],
    ["[]", ""],
    ["{oops", ""],
    ["", ""],
  ])("refuses %j, naming the key", async (line, path) => {
    const result = parseJsonLine(line)
    expect(result.kind === "error" && result.errors.map((error) => [error.code, error.path.join(".")])).toEqual([
      ["INVALID", path],
    ])
  })
})

describe("ninjs", () => {
  const item = (uri: string) => ({ uri, type: "text", headline: `Ferry ${uri}`, body_text: BODY })

  test("is read as text, as its value, from a line of its own, and from bytes", async () => {
    const ninjs = item("https://a.example/ferry/")
    const expected = { headline: "Ferry https://a.example/ferry/", canonicalUrl: "https://a.example/ferry" }
    expect(await articleOf({ ninjs: JSON.stringify(ninjs) })).toMatchObject(expected)
    expect(await articleOf({ ninjs })).toMatchObject(expected)
    const line = parseJsonLine(JSON.stringify(ninjs))
    expect(line).toMatchObject({ kind: "ok", value: { id: "https://a.example/ferry/" } })
    expect(line.kind === "ok" && (await articleOf(line.value))).toMatchObject(expected)
    const bytesBase64 = base64(JSON.stringify(ninjs))
    expect(await articleOf({ bytesBase64, url: "https://api.example/item?key=1" })).toMatchObject(expected)
  })

  test("is known by what its sender states of one item, not by what it states of a list", async () => {
    const sender = { url: "https://b.example/one", headline: "Mine", publisher: "Bay Press", inLanguage: "en" }
    expect(await articleOf({ ninjs: item("urn:a"), ...sender })).toMatchObject({
      headline: "Mine",
      canonicalUrl: "https://b.example/one",
      alternateUrls: ["urn:a"],
    })
    const list = await readInput({ ninjs: [item("urn:a"), 3, item("urn:b")], ...sender }, { now })
    expect(list).toMatchObject({
      kind: "ok",
      value: {
        articles: [
          { headline: "Ferry urn:a", canonicalUrl: null, alternateUrls: ["urn:a"], publisher: "Bay Press" },
          { headline: "Ferry urn:b", alternateUrls: ["urn:b"], inLanguage: "en" },
        ],
        refused: [{ code: "UNREADABLE", path: ["ninjs", "1"] }],
      },
    })
  })

  test("is refused when it is longer than a document may be", async () =>
    expect(await errorsOf({ ninjs: `"${"x".repeat(16 << 20)}"` })).toEqual([["TOO_LONG", "ninjs"]]))
})
