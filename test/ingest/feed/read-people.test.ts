import { describe, expect, test } from "vitest"
import { articleOfEntry } from "../../../src/ingest/feed/article-of-entry.ts"
import { readFeed } from "../../../src/ingest/feed/read-feed.ts"

const feedOf = (text: string) => {
  const result = readFeed(text, { url: null })
  if (result.kind === "error") throw new Error(result.errors[0]!.message)
  return result.value
}
const itemOf = (inside: string, channel = "") =>
  feedOf(
    `<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}<item><title>T</title>${inside}</item></channel></rss>`,
  )
const articleOf = (inside: string, channel = "") => {
  const feed = itemOf(inside, channel)
  return articleOfEntry(feed.entries[0]!, feed, new Date("2024-05-20T12:00:00Z"))
}

const ADA = "Ada Diaz <ada@echo.example>"
const written = ({ name, email }: { name: string | null; email: string | null }) =>
  [name, email && `<${email}>`].filter(Boolean).join(" ")

describe("authors of feeds", () => {
  test.each([
    ["ada@echo.example (Ada Diaz)", [ADA]],
    ["Ada Diaz (ada@echo.example)", [ADA]],
    ["Ada Diaz &lt;ada@echo.example&gt;", [ADA]],
    ["&quot;Ada Diaz&quot; &lt;ada@echo.example&gt;", [ADA]],
    ["Ada Diaz [ada@echo.example]", [ADA]],
    ["Ada Diaz - ada@echo.example", [ADA]],
    ["ada@echo.example Ada Diaz", [ADA]],
    [`<![CDATA[<a href="mailto:ada@echo.example">Ada Diaz</a>]]>`, [ADA]],
    ["ada@echo.example (Ada Diaz), bo@echo.example (Bo Li)", [ADA, "Bo Li <bo@echo.example>"]],
    ["ada@echo.example ()", ["<ada@echo.example>"]],
    ["'ada@echo.example'", ["<ada@echo.example>"]],
    ["<![CDATA[<p>Ada Diaz</p>]]>", ["Ada Diaz"]],
    ["<![CDATA[&lt;p&gt;Ada Diaz&lt;/p&gt;]]>", ["Ada Diaz"]],
    ["Marks &amp;amp; Li", ["Marks & Li"]],
    ["Ada Diaz (Echo)", ["Ada Diaz (Echo)"]],
    ["@ada", ["@ada"]],
    [" ", []],
  ])("reads %j", (author, people) =>
    expect(itemOf(`<author>${author}</author>`).entries[0]!.authors.map(written)).toEqual(people),
  )

  test.each([
    ["<author>ada@echo.example (Ada Diaz)</author>", { byline: "Ada Diaz", authors: ["Ada Diaz"] }],
    ["<author>ada@echo.example</author>", { byline: "ada@echo.example", authors: [] }],
    ["<dc:creator>By Ada Diaz</dc:creator>", { byline: "By Ada Diaz", authors: ["Ada Diaz"] }],
    ["<dc:creator>Ada Diaz and Bo Li</dc:creator>", { byline: "Ada Diaz and Bo Li", authors: ["Ada Diaz", "Bo Li"] }],
    ["<dc:creator>Echo news desk</dc:creator>", { byline: "Echo news desk", authors: ["Echo news desk"] }],
  ])("an article of %j is signed", (inside, signed) => expect(articleOf(inside)).toMatchObject(signed))

  test("an author of the feed signs its entries, an editor or a web master does not", () => {
    expect(articleOf("", "<dc:creator>Ada Diaz</dc:creator>").authors).toEqual(["Ada Diaz"])
    const edited = itemOf("", "<managingEditor>bo@echo.example (Bo Li)</managingEditor>")
    expect(edited.authors).toMatchObject([{ name: "Bo Li" }])
    expect(edited.entries[0]!.authors).toEqual([])
    expect(itemOf("", "<webMaster>bo@echo.example</webMaster>").entries[0]!.authors).toEqual([])
  })
})

describe("links, names and times of entries", () => {
  test("of several links of an item the last stands, of an Atom entry the first", () => {
    const [item] = itemOf(
      "<link>https://echo.example/1</link><link>https://echo.example/2</link><link> </link>",
    ).entries
    expect(item!.url).toBe("https://echo.example/2")
    const [entry] = feedOf(
      `<feed><entry><link href="https://echo.example/1"/><link href="https://echo.example/2"/></entry></feed>`,
    ).entries
    expect(entry!.url).toBe("https://echo.example/1")
  })

  test.each([
    ["posts/1", "https://echo.example/news/posts/1"],
    ["/posts/1", "https://echo.example/posts/1"],
    ["post-1", "post-1"],
    ["tag:echo.example,2024:1/2", "tag:echo.example,2024:1/2"],
  ])("the id %j is known as %j where the base is said", (id, guid) =>
    expect(
      feedOf(
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://echo.example/news/"><entry><id>${id}</id></entry></feed>`,
      ).entries[0]!.guid,
    ).toBe(guid),
  )

  test("an empty reference to itself is where the feed says that it lives", () =>
    expect(
      feedOf(
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://echo.example/feed"><link rel="self" href=""/></feed>`,
      ).url,
    ).toBe("https://echo.example/feed"))

  test("Dublin Core's date is that of the last change too", () => {
    const times = (inside: string) => {
      const { datePublished, dateModified } = itemOf(inside).entries[0]!
      return [datePublished, dateModified]
    }
    const [may, june] = ["2024-05-19T08:00:00Z", "2024-06-01T08:00:00Z"]
    expect(times(`<dc:date>${may}</dc:date>`)).toEqual([may, may])
    expect(times(`<pubDate>Sun, 19 May 2024 08:00:00 GMT</pubDate><dc:date>${june}</dc:date>`)).toEqual([may, june])
    expect(times(`<pubDate>Sun, 19 May 2024 08:00:00 GMT</pubDate>`)).toEqual([may, null])
  })
})
