import { describe, expect, test } from "vitest"
import { ADDRESS, metaOf } from "./page.ts"

const link = (rel: string, href: string) => `<link rel="${rel}" href="${href}">`
const addresses = (head: string, url: string | null = ADDRESS) => {
  const { canonicalUrl, alternateUrls } = metaOf(head, "", url)
  return { canonicalUrl, alternateUrls }
}

describe("readAddresses", () => {
  test.each([
    [
      "another path of the site",
      link("canonical", "/2024/05/19/fire"),
      "https://www.brindle-echo.example/2024/05/19/fire",
    ],
    [
      "another host of the owner",
      link("canonical", "https://brindle-echo.example/fire"),
      "https://brindle-echo.example/fire",
    ],
    [
      "og:url where there is no link",
      '<meta property="og:url" content="/fire-19">',
      "https://www.brindle-echo.example/fire-19",
    ],
  ])("believes %s", (_, head, canonicalUrl) => expect(addresses(head).canonicalUrl).toBe(canonicalUrl))

  test.each([
    ["another owner's site", "https://elsewhere.example/fire"],
    ["the home page", "/"],
    ["the home page's file", "/index.html"],
    ["a section above the page", "/2024/"],
    ["what is no address", "javascript:void(0)"],
    ["a page that tells an error", "/404.html"],
    ["a log-in", "/account/login?next=/2024/05/19/fire-in-the-harbour"],
    ["nothing", ""],
    ["the server itself", "https://127.0.0.1/fire"],
  ])("does not believe a canonical link to %s", (_, href) =>
    expect(addresses(link("canonical", href)).canonicalUrl).toBe(ADDRESS.replace(/\/$/, "")),
  )

  test("knows the page by its AMP address, its short link of the same site and the address given", () => {
    const head = `${link("canonical", "/2024/05/19/fire")}${link("amphtml", "/2024/05/19/fire/amp")}${link("shortlink", "/?p=77")}`
    expect(addresses(head).alternateUrls).toEqual([
      ADDRESS,
      "https://www.brindle-echo.example/2024/05/19/fire/amp",
      "https://www.brindle-echo.example/?p=77",
    ])
  })

  test("is not known by the addresses of others", () => {
    const head = `${link("shortlink", "https://short.example/x")}${link("amphtml", "https://elsewhere.example/amp")}`
    expect(addresses(head).alternateUrls).toEqual([])
  })

  test("does not believe a canonical link to another article when og:url names this one", () => {
    const head = `${link("canonical", "/2024/05/18/ferry-runs-aground")}<meta property="og:url" content="${ADDRESS}">`
    expect(addresses(head)).toEqual({ canonicalUrl: ADDRESS, alternateUrls: [] })
  })

  test("believes one to a shorter address of this article, whatever og:url names", () => {
    const head = `${link("canonical", "/news/fire-in-the-harbour")}<meta property="og:url" content="${ADDRESS}">`
    expect(addresses(head)).toEqual({
      canonicalUrl: "https://www.brindle-echo.example/news/fire-in-the-harbour",
      alternateUrls: [ADDRESS],
    })
  })

  test("is not known by an og:url that a template gives to all pages", () => {
    const head = `${link("canonical", ADDRESS)}<meta property="og:url" content="https://www.brindle-echo.example/latest">`
    expect(addresses(head).alternateUrls).toEqual([])
  })

  test("leads from an AMP page to the article", () => {
    const { canonicalUrl } = metaOf("", "", `${ADDRESS}/amp`)
    expect(canonicalUrl).toBe(`${ADDRESS}/amp`)
    const cached = `https://www-brindle--echo-example.cdn.ampproject.org/c/s/${ADDRESS.slice(8)}`
    expect(addresses("", cached).canonicalUrl).toBe(ADDRESS)
  })

  test("takes what the page says where nobody knows its address", () =>
    expect(addresses(link("canonical", `${ADDRESS}?utm_source=x`), null).canonicalUrl).toBe(ADDRESS))
})
