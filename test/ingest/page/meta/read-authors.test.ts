import { describe, expect, test } from "vitest"
import { jsonLd, metaOf } from "./page.ts"

const HEADING = "<h1>Fire in the harbour</h1>"
const SITE = '<meta property="og:site_name" content="Brindle Echo">'
const article = (author: unknown) => jsonLd({ "@type": "NewsArticle", author })
const authors = (head: string, body = "") => metaOf(SITE + head, body).authors

describe("readAuthors", () => {
  test.each([
    ["a person of the JSON-LD", article({ "@type": "Person", name: "Ada Diaz" }), "", ["Ada Diaz"]],
    ["several", article([{ name: "Ada Diaz" }, "Bo Li"]), "", ["Ada Diaz", "Bo Li"]],
    ["two in one text", article("Ada Diaz and Bo Li"), "", ["Ada Diaz", "Bo Li"]],
    [
      "a person named elsewhere in the graph",
      jsonLd({
        "@graph": [
          { "@type": "Article", author: { "@id": "#a" } },
          { "@type": "Person", "@id": "#a", name: "Ada Diaz" },
        ],
      }),
      "",
      ["Ada Diaz"],
    ],
    ["microdata", "", '<div itemprop="author">by <span itemprop="name">Ada Diaz</span></div>', ["Ada Diaz"]],
    ["a link to the author", "", '<a rel="author" href="/ada">Ada Diaz</a>', ["Ada Diaz"]],
    [
      "the labels of a card",
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Diaz">',
      "",
      ["Ada Diaz"],
    ],
    ["a meta element", '<meta name="author" content="ADA DIAZ">', "", ["Ada Diaz"]],
    ["a name as libraries write it", '<meta name="citation_author" content="Diaz, Ada M.">', "", ["Ada M. Diaz"]],
    ["a byline by its class", "", `${HEADING}<p class="byline">By Ada Diaz, Harbour Reporter</p>`, ["Ada Diaz"]],
    ["a line below the headline", "", `${HEADING}<div>By Ada Diaz and Bo Li</div>`, ["Ada Diaz", "Bo Li"]],
    ["a line with its date", "", `${HEADING}<div>May 19, 2024 by Ada Diaz</div>`, ["Ada Diaz"]],
    ["a line in another language", "", `${HEADING}<p>Von Ada Diaz und Bo Li</p>`, ["Ada Diaz", "Bo Li"]],
    ["names that meet a date", "", `${HEADING}<p>by <b>Ada Diaz</b><i>Monday, May 19, 2024</i></p>`, ["Ada Diaz"]],
    [
      "the name on a card",
      "",
      `${HEADING}<span class="author vcard"><a class="url fn n" href="/author/7/">quayside_kid88</a></span>`,
      ["quayside_kid88"],
    ],
    [
      "a link to the authors of the site",
      "",
      `${HEADING}<p>Quay life <a href="/author/regan/">Regan</a></p>`,
      ["Regan"],
    ],
    ["a link to a user behind a by", "", `${HEADING}<p>von <a href="/userinfo.php?uid=6">Regan</a></p>`, ["Regan"]],
    ["a line with a label", "", `${HEADING}<p>Автор: Ада Диас</p>`, ["Ада Диас"]],
    ["a line in Italian", "", `${HEADING}<p>di Ada Diaz</p>`, ["Ada Diaz"]],
    ["a name written with entities", article("Ada O&#039;Neill"), "", ["Ada O'Neill"]],
    ["a pseudonym that is stated", "", '<a rel="author" href="/regan">Regan</a>', ["Regan"]],
  ])("takes %s", (_, head, body, names) => expect(authors(head, body)).toEqual(names))

  test.each([
    ["the site itself", article({ name: "Brindle Echo" }), ""],
    ["a desk", '<meta name="author" content="Staff and news service reports">', ""],
    ["the one who set the page up", '<meta name="author" content="admin">', ""],
    ["an address", '<meta name="article:author" content="https://social.example/ada">', ""],
    ["who writes a comment", "", `${HEADING}<div class="comments"><a rel="author">Cy Roe</a></div>`],
    ["the author of another article", "", `${HEADING}<div class="related"><p class="byline">By Cy Roe</p></div>`],
    ["what only begins like a byline", "", `${HEADING}<p>by viewing our video content</p>`],
    ["a link to some user", "", `${HEADING}<p>Thanks to <a href="/users/regan">Regan</a></p>`],
    ["the domain of the site", '<meta name="author" content="BRINDLE.de">', ""],
    ["the account of the site", '<meta name="twitter:creator" content="@brindleecho">', ""],
  ])("does not take %s", (_, head, body) => expect(authors(head, body)).toEqual([]))

  test("believes what most places say, not the first", () => {
    const head = `${article({ name: "kevin-r" })}<meta name="author" content="Kevin Rebo">`
    expect(authors(head, `${HEADING}<p class="byline">By Kevin Rebo</p>`)).toEqual(["Kevin Rebo"])
  })

  test("adds those whom the printed byline names beside the first", () => {
    const body = `${HEADING}<p class="byline">By Ada Diaz, Bo Li and Cy Roe</p>`
    expect(authors(article({ name: "Ada Diaz" }), body)).toEqual(["Ada Diaz", "Bo Li", "Cy Roe"])
  })

  test("joins a name in another case, order or with a middle name", () => {
    const head = '<meta name="author" content="ADA DIAZ"><meta name="dc.creator" content="Diaz, Ada">'
    expect(authors(head + article("Ada M. Diaz"))).toHaveLength(1)
  })

  test("keeps the byline as printed, also when it names nobody", () => {
    const printed = (line: string) => metaOf(SITE, `${HEADING}<p class="byline">${line}</p>`).byline
    expect(printed("By Ada Diaz and Bo Li")).toBe("By Ada Diaz and Bo Li")
    expect(printed("Staff and news service reports")).toBe("Staff and news service reports")
  })
})
