import { expect, test } from "vitest"
import { jsonLd, metaOf } from "./page.ts"

const og = (title: string) => `<meta property="og:title" content="${title}">`
const SITE = '<meta property="og:site_name" content="Brindle Echo">'

test.each([
  ["the main heading", "<title>Brindle Echo</title>", "<h1>Fire in the harbour</h1>", "Fire in the harbour"],
  [
    "a title without the site's name",
    `${SITE}<title>Fire in the harbour | Brindle Echo</title>`,
    "",
    "Fire in the harbour",
  ],
  [
    "a title without the site before it",
    `${SITE}<title>Brindle Echo: Fire in the harbour</title>`,
    "",
    "Fire in the harbour",
  ],
  [
    "a title without the domain",
    "<title>Fire in the harbour - brindle-echo.example</title>",
    "",
    "Fire in the harbour",
  ],
  [
    "a title that has a bar of its own",
    `${SITE}<title>Fire | What we know | Brindle Echo</title>`,
    "",
    "Fire | What we know",
  ],
  [
    "what most say, not a heading that leads home",
    og("Fire in the harbour"),
    '<h1><a href="/">The Echo of Brindle</a></h1><h2>Fire in the harbour</h2>',
    "Fire in the harbour",
  ],
  [
    "the part of a title that a lesser heading repeats",
    "<title>Harbour Club - Fire in the harbour - Press - News</title>",
    "<h3>Fire in the harbour</h3>",
    "Fire in the harbour",
  ],
  [
    "the JSON-LD",
    jsonLd({ "@type": "NewsArticle", headline: "Fire &amp; smoke in Brindle" }),
    "",
    "Fire & smoke in Brindle",
  ],
  [
    "one of several headings",
    og("Fire in the harbour"),
    "<h1>Most read</h1><h1>Fire in the harbour</h1>",
    "Fire in the harbour",
  ],
  ["the quotation marks of a headline", "", "<h1>Chief: «We heard two bangs»</h1>", "Chief: «We heard two bangs»"],
  ["the site's name when there is nothing else", `${SITE}<title>Brindle Echo</title>`, "", "Brindle Echo"],
  ["nothing from nothing", "", "<p>Text</p>", null],
])("reads %s", (_, head, body, headline) => expect(metaOf(head, body).headline).toBe(headline))

test("keeps the other headline where the page has two", () => {
  const meta = metaOf(og("How one night changed Brindle"), "<article><h1>Fire in the harbour</h1></article>")
  expect(meta).toMatchObject({ headline: "Fire in the harbour", alternativeHeadline: "How one night changed Brindle" })
  expect(metaOf(og("Fire in the harbour"), "<h1>Fire in the harbour</h1>").alternativeHeadline).toBeNull()
})
