import { describe, expect, test } from "vitest"
import { chooseDate } from "../../../../src/ingest/choose-date.ts"
import { findWrittenDate } from "../../../../src/ingest/page/meta/written-date.ts"
import { jsonLd, metaOf } from "./page.ts"

const HEADING = "<h1>Fire in the harbour</h1>"
const NOW = new Date("2024-06-01T12:00:00Z")
const UNDATED = "https://www.brindle-echo.example/fire"
const signals = (head: string, body = "", url = UNDATED) =>
  metaOf(head, body, url).dateSignals.map(({ source, value }) => `${source} ${value}`)
const chosen = (head: string, body = "", url = UNDATED) =>
  chooseDate(metaOf(head, body, url).dateSignals, NOW, { earliest: Date.UTC(1990, 0) }).datePublished

describe("readDates", () => {
  test.each([
    [
      "JSON-LD",
      jsonLd({ "@type": "NewsArticle", datePublished: "2024-05-19T09:30:00+01:00" }),
      "",
      "JSON_LD 2024-05-19T08:30:00Z",
    ],
    [
      "the page of the JSON-LD",
      jsonLd({ "@type": "WebPage", datePublished: "2024-05-19" }),
      "",
      "JSON_LD 2024-05-19T00:00:00Z",
    ],
    [
      "a meta element",
      '<meta property="article:published_time" content="2024-05-19T08:30:00Z">',
      "",
      "META 2024-05-19T08:30:00Z",
    ],
    [
      "a name that a site made up",
      '<meta name="brindle:publish-date" content="2024-05-19">',
      "",
      "META 2024-05-19T00:00:00Z",
    ],
    ["microdata", "", '<span itemprop="datePublished" content="2024-05-19">May</span>', "META 2024-05-19T00:00:00Z"],
    [
      "a time element",
      "",
      `${HEADING}<time datetime="2024-05-19T08:30Z">yesterday</time>`,
      "TIME_ELEMENT 2024-05-19T08:30:00Z",
    ],
    [
      "a line below the headline",
      "",
      `${HEADING}<p>Published: Sunday, 19 May 2024 at 9:30</p>`,
      "TEXT 2024-05-19T00:00:00Z",
    ],
  ])("reads %s", (_, head, body, signal) => expect(signals(head, body)).toContain(signal))

  test.each([
    ["time ago", "", `${HEADING}<time>3 hours ago</time>`],
    ["the year of the footer", "", "<footer><p>© 19 May 2024 Brindle Echo</p></footer>"],
    ["the day of a comment", "", `${HEADING}<div class="comments"><time>19 May 2024</time></div>`],
    [
      "a day within a sentence",
      "",
      `${HEADING}<p>The port had said on 3 May 2021 that its cranes were safe, and that nobody ought to fear for the ships at the quay.</p>`,
    ],
  ])("reads no date from %s", (_, head, body) => expect(signals(head, body)).toEqual([]))

  test("tells publication from a later change", () => {
    const node = { "@type": "Article", datePublished: "2024-05-19T08:30:00Z", dateModified: "2024-05-21T10:00:00Z" }
    expect(metaOf(jsonLd(node)).dateModified).toBe("2024-05-21T10:00:00Z")
    expect(chosen(jsonLd(node))).toBe("2024-05-19T08:30:00Z")
    expect(chosen("", `${HEADING}<p>Updated: 21 May 2024</p><p>Published: 19 May 2024</p>`)).toBe(
      "2024-05-19T00:00:00Z",
    )
  })

  test.each([
    [
      "the day on which the page was sent, in its head",
      `<header><p>3 June 2024</p></header><p>${"Home ".repeat(60)}</p>${HEADING}`,
    ],
    ["the day of an event in the headline", "<h1>Fire in the harbour</h1>".replace("harbour", "harbour of 3 May 2021")],
    ["a day far from the headline", `${HEADING}<p>${"The port burns. ".repeat(120)}</p><p class="date">3 May 2021</p>`],
    ["a change", `${HEADING}<p>Updated on 21 May 2024</p>`],
  ])("does not set %s against what the page states", (_, body) => {
    const head = '<meta property="article:published_time" content="2024-05-19T08:30:00Z">'
    expect(signals(head, body)).toEqual(["META 2024-05-19T08:30:00Z"])
  })

  test("does not read another month than that of the address", () => {
    const head = '<meta name="date" content="2024-05-19">'
    expect(
      signals(head, `${HEADING}<p class="date">3 March 2021</p>`, "https://www.brindle-echo.example/2024/05/fire"),
    ).toEqual(["META 2024-05-19T00:00:00Z"])
  })

  test.each([
    [
      "in its data",
      '<meta property="article:modified_time" content="2024-05-19T08:30:00Z">',
      "",
      "META 2024-05-19T08:30:00Z",
    ],
    [
      "in its footer",
      "",
      `${HEADING}<footer>This page was last modified on 19 May 2024, at 8:30.</footer>`,
      "TEXT 2024-05-19T00:00:00Z",
    ],
  ])("takes the change for want of anything else, %s", (_, head, body, signal) =>
    expect(signals(head, body)).toEqual([signal]),
  )

  test.each([
    ["1716107400", "2024-05-19T08:30:00Z"],
    ["19. Mai 2024, 10:30 Uhr", "2024-05-19T10:30:00Z"],
    ["04/05/2024 10:30", "2024-05-04T00:00:00Z"],
    ["2024", null],
    ["2024-05", null],
  ])("reads %j in a meta element as %j", (content, value) =>
    expect(signals(`<meta name="pubdate" content="${content}">`)).toEqual(value ? [`META ${value}`] : []),
  )

  test("believes what most signals say", () => {
    const head = '<meta name="date" content="2019-01-01"><meta property="article:published_time" content="0001-01-01">'
    expect(chosen(head, `${HEADING}<p>19 May 2024</p>`, `${UNDATED}/2024/05/19/fire`)).toMatch(/^2024-05-19/)
  })

  test("gives a local time the zone that the same time has elsewhere", () => {
    const head = `${jsonLd({ "@type": "Article", datePublished: "2024-05-19T23:30:10-05:00" })}<meta name="pubdate" content="2024-05-19 23:30:10">`
    expect(new Set(signals(head))).toEqual(new Set(["JSON_LD 2024-05-20T04:30:10Z", "META 2024-05-20T04:30:10Z"]))
  })

  test.each([
    ["en-US", "2024-03-05T00:00:00Z"],
    ["en-GB", "2024-05-03T00:00:00Z"],
    ["de", "2024-05-03T00:00:00Z"],
  ])("reads 03/05/2024 as readers of %s do", (lang, date) => {
    const head = `<meta name="language" content="${lang}">`
    expect(signals(head, `${HEADING}<p>03/05/2024</p>`)).toEqual([`TEXT ${date}`])
  })

  test("reads 03/05/2024 as another signal does", () => {
    const head = '<meta name="language" content="en-GB"><meta name="pubdate" content="2024-03-05">'
    expect(signals(head, `${HEADING}<p>03/05/2024</p>`)).toContain("TEXT 2024-03-05T00:00:00Z")
  })
})

test.each([
  ["Posted on May 19th, 2024 by Ada", "2024-05-19"],
  ["19. Mai 2024", "2024-05-19"],
  ["le 1er août 2023", "2023-08-01"],
  ["19 de mayo de 2024", "2024-05-19"],
  ["19 мая 2024", "2024-05-19"],
  ["19 maja 2024 r.", "2024-05-19"],
  ["2024年5月19日", "2024-05-19"],
  ["2024. 5. 19", "2024-05-19"],
  ["2024/05/19", "2024-05-19"],
  ["19.05.24", "2024-05-19"],
  ["31/02/2024", null],
  ["Marathon 12 2019", null],
  ["Version 10.2.2019.4", null],
  ["Call 555 10 2024", null],
])("of %j the day is %j", (line, day) => {
  const found = findWrittenDate(line, { language: null, isMonthFirst: false })
  expect(found?.dates[0]?.slice(0, 10) ?? null).toBe(day)
})
