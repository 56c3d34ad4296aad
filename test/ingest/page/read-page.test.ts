import { describe, expect, test } from "vitest"
import { readPageInTime } from "../../../src/ingest/page/page-reader.ts"
import { readPage } from "../../../src/ingest/page/read-page.ts"

const now = new Date("2024-05-20T12:00:00Z")
const url = "https://www.brindle-echo.example/2024/05/19/fire?utm_source=feed"

const PARAGRAPHS = [
  "A fire destroyed two warehouses in Brindle Harbour on Saturday night and injured three firefighters, the city said.",
  "“We heard two loud bangs before the roof fell in,” said Fire Chief Marta Oduya, who led forty people through the night.",
  "The Port of Brindle said that everyone had been brought away from the quay, and that ships would dock elsewhere until the cranes are checked.",
  "Insurers expect the damage to come to several million; the cause is not known, and the police have asked those who filmed the fire to come forward.",
]
const PAGE = `<!doctype html><html lang="en-GB"><head><title>Fire destroys warehouses | Brindle Echo</title>
<meta property="og:site_name" content="Brindle Echo"><meta property="og:title" content="Fire destroys warehouses">
<meta property="og:image" content="/img/fire-1200x600.jpg"><meta name="description" content="Two warehouses are lost.">
<meta property="article:published_time" content="2024-05-19T09:30:00+01:00"><meta property="article:section" content="Local">
<meta name="keywords" content="fire, harbour, Fire"><link rel="canonical" href="https://www.brindle-echo.example/2024/05/19/fire">
<link rel="amphtml" href="https://www.brindle-echo.example/2024/05/19/fire/amp">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Fire destroys warehouses",
"author":[{"@type":"Person","name":"Ada Diaz"},{"@type":"Person","name":"Bo Li"}],"datePublished":"2024-05-19T09:30:00+01:00","dateModified":"2024-05-19T12:00:00+01:00","isAccessibleForFree":"False",}</script>
</head><body><nav><a href="/">Home</a></nav><main><article><h1>Fire destroys warehouses</h1>
<div class="byline">By Ada Diaz and Bo Li</div>
<figure><img src="/img/fire.jpg" width="1200" height="600" alt="Smoke over the quay"><figcaption>Smoke over the quay <span class="credit">Photo: Cy Roe/Harbour Press</span></figcaption></figure>
${PARAGRAPHS.slice(0, 2)
  .map((text) => `<p>${text}</p>`)
  .join("")}
<div class="related-links"><h3>Related</h3><ul><li><a href="/a">Another fire in Lisova</a></li></ul></div>
<p>Sign up for our newsletter and never miss a story.</p>
${PARAGRAPHS.slice(2)
  .map((text) => `<p>${text}</p>`)
  .join("")}
<div class="cookie-banner">We use cookies to improve your visit to our site.</div></article></main>
<footer><p>© 2024 Brindle Echo. All rights reserved.</p></footer></body></html>`

describe("readPage", () => {
  const result = readPage(PAGE, { url, now })
  const reading = result.kind === "ok" ? result.value : null

  test("keeps the text of the article and nothing around it", () =>
    expect(reading?.articleBody).toBe(PARAGRAPHS.join("\n\n")))

  test("reads what the page says of the article", () =>
    expect(reading).toMatchObject({
      headline: "Fire destroys warehouses",
      authors: ["Ada Diaz", "Bo Li"],
      abstract: "Two warehouses are lost.",
      articleSection: "Local",
      keywords: ["fire", "harbour"],
      inLanguage: "en-GB",
      publisher: "Brindle Echo",
      isAccessibleForFree: false,
      dateModified: "2024-05-19T11:00:00Z",
      canonicalUrl: "https://www.brindle-echo.example/2024/05/19/fire",
      alternateUrls: ["https://www.brindle-echo.example/2024/05/19/fire/amp"],
    }))

  test("keeps every claim on the date, with its source", () => {
    const sources = reading?.dateSignals?.map(({ source, value }) => `${source} ${value}`)
    expect(sources).toContain("JSON_LD 2024-05-19T08:30:00Z")
    expect(sources).toContain("META 2024-05-19T08:30:00Z")
    expect(sources).toContain("URL 2024-05-19T00:00:00Z")
  })

  test("takes each picture once, with caption and credit apart", () =>
    expect(reading?.media).toMatchObject([
      {
        mediaType: "IMAGE",
        caption: "Smoke over the quay",
        creditText: "Photo: Cy Roe/Harbour Press",
        alternativeText: "Smoke over the quay",
        width: 1200,
      },
    ]))

  test.each([
    ["another site", "https://elsewhere.example/fire"],
    ["the home page", "https://www.brindle-echo.example/"],
  ])("does not believe a canonical link to %s", (_, href) => {
    const page = PAGE.replace(
      '<link rel="canonical" href="https://www.brindle-echo.example/2024/05/19/fire">',
      `<link rel="canonical" href="${href}">`,
    )
    const other = readPage(page, { url, now })
    expect(other).toMatchObject({ value: { canonicalUrl: "https://www.brindle-echo.example/2024/05/19/fire" } })
  })

  test("refuses a page without an article in words", () =>
    expect(readPage("<html><body><nav><a href='/'>Home</a></nav></body></html>", { url, now })).toMatchObject({
      kind: "error",
      errors: [{ code: "UNREADABLE" }],
    }))
})

describe("a page without an article", () => {
  const why = (body: string) => {
    const page = readPage(`<html><head><title>Brindle Echo</title></head>${body}</html>`, { url, now })
    return page.kind === "error" ? `${page.errors[0]!.code} ${page.errors[0]!.message}` : null
  }
  test.each([
    [
      "a form to log in",
      "<body><h1>Log in</h1><form><input type=password></form><p>Forgot your password?</p></body>",
      /^UNREADABLE .*log in/,
    ],
    [
      "a question for consent",
      "<body><form><h1>Before you continue</h1><p>We use cookies.</p></form></body>",
      /^UNREADABLE .*consent/,
    ],
    [
      "a program",
      "<body><div id=root></div><noscript>Please enable JavaScript.</noscript></body>",
      /^UNREADABLE .*scripts/,
    ],
    ["frames", "<frameset><frame src=a.html><frame src=b.html></frameset>", /^UNREADABLE .*frames/],
    [
      "more text than an article has",
      `<body><article><p>${"word ".repeat(401_000)}</p></article></body>`,
      /^TOO_LONG .*2000000/,
    ],
  ])("is told from one: %s", (_, body, sentence) => expect(why(body)).toMatch(sentence))

  test("is not one whose article stands beside a form to log in, or before a wall", () => {
    const article = (rest: string) =>
      `<body><article><h1>Fire</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}${rest}</article></body>`
    const body = (rest: string) => {
      const page = readPage(`<html>${article(rest)}</html>`, { url, now })
      return page.kind === "ok" && page.value.articleBody
    }
    expect(body("<form><input type=password></form>")).toBe(PARAGRAPHS.join("\n\n"))
    expect(body("<div class=paywall><p>Get unlimited access for one euro a week.</p></div>")).toBe(
      PARAGRAPHS.join("\n\n"),
    )
    expect(body("<div class=paywall><p>The mayor will speak on Monday.</p></div>")).toMatch(/on Monday\.$/)
  })
})

describe("readPageInTime", () => {
  test("reads several pages asked for at once, each for its own", async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((n) => readPageInTime(PAGE.replaceAll("warehouses", `warehouses ${n}`), { url, now })),
    )
    expect(pages.map((page) => page.kind === "ok" && page.value.headline)).toEqual(
      [1, 2, 3].map((n) => `Fire destroys warehouses ${n}`),
    )
  })

  test("reads pages nested without end within seconds", async () => {
    const deep = `<html><body>${"<div>".repeat(100_000)}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}`
    expect(await readPageInTime(deep, { url: null, now })).toMatchObject({ kind: "ok" })
    const wide = `${"<div>".repeat(390)}<p>${PARAGRAPHS[0]}</p>${"</div>".repeat(390)}`.repeat(5)
    expect(await readPageInTime(wide, { url: null, now })).toMatchObject({ kind: "ok" })
    const nested = `${"<div>".repeat(5_000)}<p>${PARAGRAPHS[0]}</p>${"</div>".repeat(5_000)}`
    expect(await readPageInTime(nested, { url: null, now })).toMatchObject({ kind: "ok" })
  })
})
