import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { processorMs } from "../../../support/processor-ms.ts"
import { ADDRESS, jsonLd, metaOf } from "./page.ts"

describe("readMeta", () => {
  test.each([
    [
      "og:description",
      '<meta property="og:description" content="Two warehouses are lost.">',
      "Two warehouses are lost.",
    ],
    ["JSON-LD", jsonLd({ "@type": "Article", description: "Two warehouses are lost." }), "Two warehouses are lost."],
    [
      "no repeated headline",
      '<title>Fire in the harbour of Brindle</title><meta name="description" content="Fire in the harbour of Brindle">',
      null,
    ],
  ])("takes the abstract from %s", (_, head, abstract) => expect(metaOf(head).abstract).toBe(abstract))

  test("takes each keyword once, from wherever the page lists them", () => {
    const head = `<meta name="keywords" content="fire, Harbour"><meta property="article:tag" content="Fire">${jsonLd({ "@type": "Article", keywords: ["harbour", "port"] })}`
    expect(metaOf(head, '<a rel="tag" href="/t">Insurance</a>').keywords).toEqual([
      "fire",
      "Harbour",
      "port",
      "Insurance",
    ])
  })

  test.each([
    ["og:locale", '<meta property="og:locale" content="en_GB">', "en-GB"],
    ["a list", '<meta http-equiv="content-language" content="de, en">', "de"],
    ["no language", '<meta name="language" content="English">', null],
  ])("reads the language from %s", (_, head, language) => expect(metaOf(head).inLanguage).toBe(language))

  test.each([
    ["False", false],
    [true, true],
    [undefined, null],
  ])("isAccessibleForFree %j is %j", (isAccessibleForFree, is) =>
    expect(metaOf(jsonLd({ "@type": "Article", isAccessibleForFree })).isAccessibleForFree).toBe(is),
  )

  test("names the publisher as the page does, else by the domain", () => {
    expect(metaOf('<meta property="og:site_name" content="Brindle Echo | News">').publisher).toBe("Brindle Echo")
    expect(metaOf(jsonLd({ "@type": "Article", publisher: { name: "Brindle Echo" } })).publisher).toBe("Brindle Echo")
    expect(metaOf("").publisher).toBe("brindle-echo.example")
    expect(metaOf("", "", null).publisher).toBeNull()
  })
})

const PIECES = [
  "<meta property='og:title' content='Fire'>",
  "<h1>Fire</h1>",
  "<title>Fire | Echo</title>",
  "<p class=byline>By Ada Diaz, Bo Li and ",
  "<time datetime='2024-05-19'>",
  "<time datetime='not a day'>19/5/24</time>",
  "<link rel=canonical href='http://['>",
  "<link rel=canonical href='//x'>",
  "<meta name=date content='99999999999999'>",
  "<meta name=author content='  '>",
  "<a rel=author href='%'>",
  "<base href='::'>",
  "<div itemprop=author itemscope><span itemprop=name>",
  "<body class='sidebar comments'>",
  '<script type=\'application/ld+json\'>{"@type":"Article","author":[[null,{"name":[7]}]]}</script>',
  "</body></html>",
  "<html amp>",
]

test("whatever a page is made of, its facts are read without an error", () => {
  const page = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 20 })), { maxLength: 30 })
  const url = fc.constantFrom(ADDRESS, "http://localhost/", "https://x.example/?p=1", null)
  fc.assert(
    fc.property(page, page, url, (head, body, address) => {
      const { authors, keywords } = metaOf(head.join(""), body.join(""), address)
      expect(new Set(authors).size).toBe(authors.length)
      expect(keywords.every((keyword) => keyword !== "")).toBe(true)
    }),
  )
})

test("lines made to be slow to read take no longer", () => {
  const lines = [
    "By A".repeat(60),
    "a ".repeat(110),
    "1/".repeat(110),
    "Von ".repeat(55),
    "Aa-".repeat(75),
    " - | : ".repeat(30),
    "1 de ".repeat(45),
  ]
  const body = `<h1>Fire</h1>${lines
    .map((line) => `<p class="byline author date">${line}</p>`)
    .join("")
    .repeat(40)}`
  const started = processorMs()
  metaOf(`<title>${" - ".repeat(5_000)}</title><meta name="author" content="${"A b, ".repeat(20_000)}">`, body)
  expect(processorMs() - started).toBeLessThan(2_000)
})
