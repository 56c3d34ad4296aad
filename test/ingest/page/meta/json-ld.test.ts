import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { processorMs } from "../../../support/processor-ms.ts"
import { metaOf } from "./page.ts"

const script = (text: string, type = "application/ld+json") => `<script type="${type}">${text}</script>`
const ARTICLE = '{"@type":"NewsArticle","headline":"Fire in the harbour","author":{"name":"Ada Diaz"}}'
const headline = (head: string) => metaOf(head).headline

describe("JSON-LD is read", () => {
  test.each([
    ["in a list", script(`[{"@type":"Organization"},${ARTICLE}]`)],
    ["in a graph", script(`{"@context":"https://schema.org","@graph":[${ARTICLE}]}`)],
    ["in a graph within a list", script(`[{"@graph":[[${ARTICLE}]]}]`)],
    ["under what the page is about", script(`{"@type":"WebPage","mainEntity":${ARTICLE}}`)],
    ["from the second of two blocks", script("{") + script(ARTICLE)],
    ["in a comment", script(`<!-- ${ARTICLE} -->`)],
    ["in CDATA", script(`//<![CDATA[\n${ARTICLE}\n//]]>`)],
    ["in CDATA within a comment of scripts", script(`/* <![CDATA[ */${ARTICLE}/* ]]> */`)],
    ["with commas too many", script(ARTICLE.replace("}}", ",},}"))],
    ["with a semicolon", script(`${ARTICLE};`)],
    ["with line ends in its texts", script(ARTICLE.replace("in the", "in\n\tthe"))],
    ["with escapes that are none", script(ARTICLE.replace('"author"', '"a":"\\d","author"'))],
    ["as one value after another", script(`{"@type":"Thing"}\n${ARTICLE}`)],
    ["with its marks as entities", script(ARTICLE.replaceAll('"', "&quot;"))],
    ["from a type with parameters", script(ARTICLE, "application/ld+json; charset=utf-8")],
    [
      "of a type with its vocabulary",
      script(ARTICLE.replace("NewsArticle", "https://schema.org/ReportageNewsArticle")),
    ],
    ["of several types", script(ARTICLE.replace('"NewsArticle"', '["Thing","BlogPosting"]'))],
  ])("%s", (_, head) => {
    expect(headline(head)).toBe("Fire in the harbour")
    expect(metaOf(head).authors).toEqual(["Ada Diaz"])
  })
})

test("JSON-LD of any shape gives no error", () => {
  const node = fc.object({
    key: fc.constantFrom("@type", "@graph", "@id", "headline", "author", "name", "datePublished"),
    maxDepth: 5,
  })
  const type = fc.constantFrom("NewsArticle", "WebPage", "", null, 7, ["Article"])
  fc.assert(
    fc.property(node, type, (value, each) => {
      metaOf(script(JSON.stringify({ ...value, "@type": each }).replaceAll("<", "")))
    }),
  )
})

test("JSON-LD nested without end, or huge, is passed over in bounded time", () => {
  const deep = `${'{"@graph":['.repeat(5_000)}${"]}".repeat(5_000)}`
  const huge = `[${'{"@type":"Article"},'.repeat(100_000)}{}]`
  const started = processorMs()
  expect(headline(`${script(deep)}${script(huge)}<title>Fire in the harbour</title>`)).toBe("Fire in the harbour")
  expect(processorMs() - started).toBeLessThan(2_000)
})
