import { expect, test } from "vitest"
import { chooseDate } from "../../../src/ingest/choose-date.ts"
import { readPage } from "../../../src/ingest/page/read-page.ts"

const now = new Date("2024-05-20T12:00:00Z")
const TEXT = [
  "The town council of Larkmere voted on Tuesday to close the old swimming baths, which have served four generations.",
  "Residents who filled the gallery said that nobody had asked them, and that the nearest pool lies forty minutes away.",
  "The mayor answered that the roof could fall in any winter now, and that a new pool would be open within three years.",
]
const TITLE = "Council votes to close the baths"
const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join("")

type Site = { title?: string; head?: string; body: string }
const read = ({ title = TITLE, head = "", body }: Site) => {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`
  const page = readPage(html, { url: "https://larkmere.example/p/baths", now })
  if (page.kind === "error") return null
  const { headline, authors, articleBody, dateSignals } = page.value
  return { headline, authors, day: chooseDate(dateSignals ?? [], now).datePublished.slice(0, 10), articleBody }
}

const SITES: [string, Site, string[], string][] = [
  [
    "a blog whose posts are a widget, signed below",
    {
      title: `Lark Notes: ${TITLE}`,
      body: `<div id="header"><h1><a href="/">Lark Notes</a></h1></div><div class="widget Blog"><div class="post hentry"><h3 class="post-title entry-title">${TITLE}</h3><div class="post-body entry-content">${TEXT.join("<br><br>")}</div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Giulia</span></span> <abbr class="published" title="2011-10-07T21:03:00+02:00">21:03</abbr></div></div></div>`,
    },
    ["Giulia"],
    "2011-10-07",
  ],
  [
    "a page of a builder, all of it widgets",
    {
      body: `<div class="elementor"><div class="elementor-widget elementor-widget-theme-post-title"><h1>${TITLE}</h1></div><div class="elementor-widget elementor-widget-post-info"><ul><li><a href="/author/c/"><span class="elementor-post-info__item--type-author">Camille Roux</span></a></li><li><span class="elementor-post-info__item--type-date">18 June 2020</span></li></ul></div><div class="elementor-widget"><div class="elementor-widget-container">${paragraphs}</div></div></div>`,
    },
    ["Camille Roux"],
    "2020-06-18",
  ],
  [
    "a node submitted by a user on a day",
    {
      title: `${TITLE} | Lark Alliance`,
      body: `<div id="site-name"><a href="/">Lark Alliance</a></div><h1>${TITLE}</h1><div class="node"><div class="meta submitted">Submitted by <span class="username">Hugh Penrose</span> on Tue, 11/18/2014 - 15:44</div><div class="field-name-body">${paragraphs}</div></div>`,
    },
    ["Hugh Penrose"],
    "2014-11-18",
  ],
  [
    "a day and a name on one line",
    {
      body: `<main><h1>${TITLE}</h1><p class="hero">21 June 2023 | Amina Toure</p><div class="text">${paragraphs}</div></main>`,
    },
    ["Amina Toure"],
    "2023-06-21",
  ],
  [
    "a forum, whose name is the only main heading",
    {
      title: `${TITLE} - Larks Forum`,
      body: `<h1>Larks Forum</h1><h2>${TITLE}</h2><dl><dd class="profile-joined">Joined: Mon Mar 03, 2008</dd></dl><div class="post"><p class="author">by <a href="/profile?u=5">swimfan</a> » Thu Aug 20, 2015 9:14 am</p><div class="content">${TEXT.join("<br><br>")}</div></div>`,
    },
    ["swimfan"],
    "2015-08-20",
  ],
  [
    "a house as the author, midnight as the time",
    {
      head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2019-01-27T00:00:00+01:00","author":{"@type":"Organization","name":"Department for Pools"}}</script>`,
      body: `<main><h1>${TITLE}</h1>${paragraphs}</main>`,
    },
    [],
    "2019-01-27",
  ],
  [
    "a heading that differs from what machines are told three times",
    {
      title: "Baths closed: all you need to know | Larkmere Post",
      head: `<meta property="og:site_name" content="Larkmere Post"><meta property="og:title" content="Baths closed: all you need to know"><meta name="twitter:title" content="Baths closed: all you need to know">`,
      body: `<main><h1>${TITLE}</h1><p class="byline">By Ada Diaz</p><time datetime="2021-05-04">4 May 2021</time>${paragraphs}<p>This entry was posted in Town by Ada. Bookmark the permalink.</p></main>`,
    },
    ["Ada Diaz"],
    "2021-05-04",
  ],
]

test.each(SITES)("reads %s", (_, site, authors, day) => {
  expect(read(site)).toEqual({ headline: TITLE, authors, day, articleBody: TEXT.join("\n\n") })
})

test("keeps ingredients, and drops the menu in a cell of a table", () => {
  const menu = `<td><a href="/a">Start page</a><br><a href="/b">Guest book</a><br><a href="/c">Imprint</a></td>`
  const cell = `<td><h1>${TITLE}</h1>${paragraphs}<ul class="ingredients-list"><li>250 g plums</li><li>50 g oats</li></ul></td>`
  const body = read({ body: `<table><tr>${menu}${cell}</tr></table>` })?.articleBody
  expect(body).toContain("50 g oats")
  expect(body).not.toContain("Guest book")
})
