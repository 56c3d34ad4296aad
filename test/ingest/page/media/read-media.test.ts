import { describe, expect, test } from "vitest"
import { readPage } from "../../../../src/ingest/page/read-page.ts"

const URL = "https://www.brindle-echo.example/news/fire-in-the-harbour"
const TEXT =
  "<p>A fire destroyed two warehouses in Brindle Harbour on Saturday night and injured three firefighters.</p>".repeat(
    3,
  )

const mediaOf = (body: string, head = "") => {
  const html = `<html><head>${head}</head><body><main><article><h1>Fire in the harbour</h1>${body}${TEXT}</article></main></body></html>`
  const page = readPage(html, { url: URL, now: new Date() })
  return page.kind === "ok" ? (page.value.media ?? []) : []
}
const jsonLd = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`

describe("the address of a picture", () => {
  test.each([
    [
      "the largest rendition",
      '<img src="/a-320.jpg" srcset="/a-320.jpg 320w, /a-1200.jpg 1200w" width="320" height="160">',
      "/a-1200.jpg",
      1200,
      600,
    ],
    [
      "renditions without a space between",
      '<img src="/a.jpg" srcset="/a,w_1.jpg 1x,/a,w_2.jpg 2x">',
      "/a,w_2.jpg",
      null,
      null,
    ],
    [
      "a source of its picture",
      '<picture><source srcset="/a-800.webp 800w"><img src="data:image/gif;base64,AA"></picture>',
      "/a-800.webp",
      800,
      null,
    ],
    ["what is loaded late", '<img src="/blank.gif" data-src="/a.jpg">', "/a.jpg", null, null],
    [
      "late renditions",
      '<img data-lazy-srcset="/a-400.jpg 400w, /a-900.jpg 900w" src="data:,">',
      "/a-900.jpg",
      900,
      null,
    ],
    ["what is for readers without scripts", '<noscript><img src="/a.jpg"></noscript>', "/a.jpg", null, null],
    ["that of an AMP page", '<amp-img src="/a.jpg" width="800" height="400"></amp-img>', "/a.jpg", 800, 400],
  ])("is %s", (_, image, path, width, height) =>
    expect(mediaOf(image)).toMatchObject([
      { mediaType: "IMAGE", contentUrl: `https://www.brindle-echo.example${path}`, width, height },
    ]),
  )

  test("stands on the base of the page", () =>
    expect(mediaOf('<img src="a.jpg">', '<base href="https://img.brindle.example/2024/">')).toMatchObject([
      { contentUrl: "https://img.brindle.example/2024/a.jpg" },
    ]))
})

test.each([
  ["a logo", '<img src="/img/logo.png">'],
  ["an avatar", '<img class="avatar" src="/ada.jpg">'],
  ["a counter", '<noscript><img src="https://count.example/p?c1=2&c2=7"></noscript>'],
  ["a point", '<img src="/x.gif" width="1" height="1">'],
  ["a stand-in for nothing", '<img src="">'],
  ["a piece of the theme", '<img src="/themes/brindle/ornament.png">'],
  ["a teaser of another article", '<a href="/news/another-fire"><img src="/other.jpg"></a>'],
  [
    "a card of another article",
    '<figure><a href="/news/another"><img src="/other.jpg"><figcaption>Another fire</figcaption></a></figure>',
  ],
  ["a picture in related news", '<div class="related-news"><img src="/other.jpg"></div>'],
  [
    "an advertisement",
    '<figure><img src="/box.jpg"><figcaption>Subscribe to our newsletter today</figcaption></figure>',
  ],
])("%s is no picture of the article", (_, body) => expect(mediaOf(body)).toEqual([]))

test.each([
  ["a photograph with an icon in its story", '<img src="/fashion-icon-of-brindle-dies.jpg">'],
  ["one that leads to itself in large", '<a href="/img/large.jpg"><img src="/img/small.jpg"></a>'],
  [
    "one that leads to a gallery, with a caption",
    '<figure><a href="/gallery/1"><img src="/a.jpg"></a><figcaption>The quay</figcaption></figure>',
  ],
])("%s is a picture of the article", (_, body) => expect(mediaOf(body)).toHaveLength(1))

describe("caption and credit", () => {
  const words = (body: string, head = "") => {
    const [item] = mediaOf(body, head)
    return item && [item.caption, item.creditText]
  }
  test.each([
    [
      "a figure with a credit in its caption",
      '<figure><img src="/a.jpg"><figcaption>The quay <span class="photo-credit">Cy Roe/AP</span></figcaption></figure>',
      "The quay",
      "Cy Roe/AP",
    ],
    [
      "a credit beside the caption",
      '<figure><img src="/a.jpg"><figcaption>The quay</figcaption><span class="attribution">Cy Roe</span></figure>',
      "The quay",
      "Cy Roe",
    ],
    [
      "a class without a figure",
      '<div><img src="/a.jpg"><p class="image-cutline">The quay</p></div>',
      "The quay",
      null,
    ],
    ["a line that begins as credits do", '<div><img src="/a.jpg"><p>© Cy Roe</p></div>', null, "© Cy Roe"],
    ["a line in another language", '<div><img src="/a.jpg"><p>Foto: Cy Roe</p></div>', null, "Foto: Cy Roe"],
    ["an attribute", '<img src="/a.jpg" data-caption="The quay">', "The quay", null],
    [
      "microdata",
      '<div itemscope itemtype="https://schema.org/ImageObject"><img src="/a.jpg"><span itemprop="caption">The quay</span><span itemprop="copyrightHolder">Cy Roe</span></div>',
      "The quay",
      "Cy Roe",
    ],
    [
      "buttons in a caption",
      '<figure><img src="/a.jpg"><figcaption>The quay <button>toggle caption</button></figcaption></figure>',
      "The quay",
      null,
    ],
    [
      "a caption under a label",
      '<div><img src="/a.jpg"><span>Image: The boats wait for the tide</span></div>',
      "The boats wait for the tide",
      null,
    ],
    [
      "a caption within a credit",
      '<figure><img src="/a.jpg"><p class="credit">The quay. Photo: Cy Roe</p></figure>',
      "The quay. Photo: Cy Roe",
      null,
    ],
    [
      "a player that does not play",
      '<figure><img src="/a.jpg"><figcaption>Playback is not supported on your device</figcaption></figure>',
      null,
      null,
    ],
    [
      "the rights in the page",
      '<div><img src="/a.jpg"><small>© 2024 Brindle Echo. All rights reserved.</small></div>',
      null,
      null,
    ],
    ["nothing but text", '<div><img src="/a.jpg"></div><p>The quay burned.</p>', null, null],
  ])("of %s", (_, body, caption, creditText) => expect(words(body)).toEqual([caption, creditText]))

  test("are text, also where the page escaped them twice", () => {
    const [item] = mediaOf(
      '<figure><img src="/a.jpg" alt="&lt;b&gt;Quay&lt;/b&gt;"><figcaption>The &lt;script&gt;x&lt;/script&gt;quay</figcaption></figure>',
    )
    expect(item).toMatchObject({ caption: "The quay", alternativeText: "Quay" })
  })

  test("come from JSON-LD where the page has none", () => {
    const image = {
      "@type": "ImageObject",
      contentUrl: "https://www.brindle-echo.example/a.jpg",
      caption: "The <b>quay</b>",
      creditText: "Cy Roe",
      width: 1200,
    }
    expect(words('<img src="/a.jpg">', jsonLd({ "@type": "NewsArticle", image }))).toEqual(["The quay", "Cy Roe"])
  })
})

describe("the lead image", () => {
  const og = (url: string) =>
    `<meta property="og:image" content="${url}"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">`
  test.each([
    ["in another size", "/img/quay-1200x630.jpg", "/img/quay-640x320.jpg"],
    ["in another folder", "/large/quay-fire-77.jpg", "/small/quay-fire-77.jpg"],
    ["by a number", "/photos/18637072/raw.jpg", "/photos/18637072/920x920.jpg"],
    ["through a resizer", "/img/quay-fire-77.jpg", "/image.php?src=/img/quay-fire-77.jpg&w=640"],
  ])("is the picture of the page %s", (_, lead, own) =>
    expect(
      mediaOf(
        `<figure><img src="${own}"><figcaption>The quay</figcaption></figure><img src="/img/tug-boat-78.jpg">`,
        og(lead),
      ),
    ).toMatchObject([
      { contentUrl: `https://www.brindle-echo.example${lead}`, caption: "The quay", width: 1200, height: 630 },
      { contentUrl: "https://www.brindle-echo.example/img/tug-boat-78.jpg" },
    ]),
  )

  test("comes first, beside other pictures", () =>
    expect(
      mediaOf('<img src="/img/tug.jpg">', og("/img/quay.jpg")).map(({ contentUrl }) => contentUrl?.slice(-8)),
    ).toEqual(["quay.jpg", "/tug.jpg"]))

  test("is none where the site shows itself", () => expect(mediaOf("", og("/img/default-og.png"))).toEqual([]))
})

describe("what plays", () => {
  test.each([
    [
      "a video of the page",
      '<figure><video poster="/p.jpg" width="640" height="360"><source src="/v.mp4" type="video/mp4"><source src="/v.webm"></video><figcaption>The roof falls</figcaption></figure>',
      {
        mediaType: "VIDEO",
        contentUrl: "https://www.brindle-echo.example/v.mp4",
        thumbnailUrl: "https://www.brindle-echo.example/p.jpg",
        encodingFormat: "video/mp4",
        width: 640,
        caption: "The roof falls",
      },
    ],
    [
      "a recording",
      '<audio src="/a.mp3"></audio>',
      { mediaType: "AUDIO", contentUrl: "https://www.brindle-echo.example/a.mp3" },
    ],
    [
      "a frame of a house of videos, loaded late",
      '<iframe data-src="https://www.youtube.com/embed/abcdefghijk" src="about:blank"></iframe>',
      { mediaType: "VIDEO" },
    ],
    [
      "a frame of any other player",
      '<iframe src="https://media.brindle.example/video/embed/7"></iframe>',
      { mediaType: "VIDEO" },
    ],
    [
      "a frame of a podcast",
      '<iframe src="https://open.spotify.com/embed/episode/7"></iframe>',
      { mediaType: "AUDIO" },
    ],
    [
      "a light player",
      '<lite-youtube videoid="abcdefghijk"></lite-youtube>',
      { contentUrl: "https://www.youtube.com/embed/abcdefghijk" },
    ],
  ])("is %s", (_, body, item) => expect(mediaOf(body)).toMatchObject([item]))

  test.each([
    ["a map", '<iframe src="https://maps.example/embed?q=quay" allowfullscreen></iframe>'],
    ["a script's address", '<video src="javascript:alert(1)"></video>'],
  ])("is not %s", (_, body) => expect(mediaOf(body)).toEqual([]))

  test("is one video, as JSON-LD and the frame name it", () => {
    const video = {
      "@type": "VideoObject",
      name: "The roof falls",
      embedUrl: "https://www.youtube.com/embed/abcdefghijk",
      thumbnailUrl: "/t.jpg",
      duration: "PT1M30S",
    }
    const frame = '<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0"></iframe>'
    expect(mediaOf(frame, jsonLd({ "@type": "NewsArticle", video }))).toMatchObject([
      {
        mediaType: "VIDEO",
        caption: "The roof falls",
        durationSeconds: 90,
        thumbnailUrl: "https://www.brindle-echo.example/t.jpg",
      },
    ])
  })

  test("is what the meta elements name where the page plays nothing", () => {
    const head =
      '<meta property="og:video" content="https://v.example/1.mp4"><meta property="og:video:duration" content="61"><meta property="og:audio" content="https://v.example/1.mp3">'
    expect(mediaOf("", head)).toMatchObject([
      { mediaType: "VIDEO", durationSeconds: 61 },
      { mediaType: "AUDIO", contentUrl: "https://v.example/1.mp3" },
    ])
  })
})
