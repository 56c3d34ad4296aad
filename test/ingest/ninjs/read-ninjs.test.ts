import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readNinjs } from "../../../src/ingest/ninjs/read-ninjs.ts"
import type { Reading } from "../../../src/ingest/reading.ts"
import { sameStory } from "./same-story.ts"

const NOW = new Date("2023-05-11T08:00:00Z")

const read = (given: unknown): Reading => {
  const result = readNinjs(given, NOW)
  const [first] = result.kind === "ok" ? result.value : [result]
  if (first?.kind !== "ok") throw new Error(JSON.stringify(first?.errors))
  return first.value
}

const outcomes = (given: unknown): string[] => {
  const result = readNinjs(given, NOW)
  const each = result.kind === "ok" ? result.value : [result]
  return each.map((item) => (item.kind === "ok" ? item.value.headline! : item.errors.map(({ code }) => code).join()))
}

const messageOf = (given: unknown): string => {
  const result = readNinjs(given, NOW)
  const [first] = result.kind === "ok" ? result.value : [result]
  return first?.kind === "error" ? first.errors.map(({ message }) => message).join() : ""
}

const item = (more: object) => ({ uri: "urn:x:1", type: "text", headline: "Ferry sails", ...more })
const withPicture = (more: object) =>
  read(item({ body_text: "It sails.", associations: { a: { type: "picture", ...more } } })).media!

describe("readNinjs", () => {
  test.each(sameStory)("reads an item of version %s with its picture, as any other version", (_, story) => {
    for (const given of [story, JSON.stringify(story), [story], { items: [story], total: 1 }])
      expect(read(given)).toEqual({
        guid: "https://baypress.example/2023/ferry",
        url: "https://baypress.example/2023/ferry",
        alternateUrls: ["https://baypress.example/2023/ferry"],
        headline: "Ferry to Kenora sails again",
        alternativeHeadline: "Ferry sails",
        abstract: "The boat is back.",
        articleBody: "The ferry to Kenora sails again, the harbour office said.\n\nTickets cost less than before.",
        byline: "By Ana Ruiz and Tom Berg",
        articleSection: "Economy, business and finance",
        keywords: ["Economy, business and finance", "Shipping"],
        inLanguage: "en-GB",
        dateline: "PORT ELLIS, May 9 (Bay Press)",
        dateModified: "2023-05-09T12:30:00Z",
        dateSignals: [
          { source: "META", value: "2023-05-09T08:00:00Z", chosen: false },
          { source: "TEXT", value: "2023-05-09T00:00:00Z", chosen: false },
        ],
        publisher: "Bay Press",
        media: [
          {
            mediaType: "IMAGE",
            contentUrl: "https://pics.example/7.jpg",
            thumbnailUrl: "https://pics.example/7-s.jpg",
            encodingFormat: "image/jpeg",
            width: 3000,
            height: 2000,
            durationSeconds: null,
            caption: "The ferry leaves the quay of Port Ellis.",
            alternativeText: "A white boat.",
            creditText: "Uwe Lahn/Bay Press",
            creators: ["Uwe Lahn"],
            agencies: [],
            copyrightNotice: "(c) Bay Press 2023",
            license: null,
            dateCreated: "2023-05-08",
            contentLocation: "Port Ellis",
            position: null,
          },
        ],
      })
  })

  test.each<[string, object, Partial<Reading>]>([
    [
      "a body in HTML alone",
      { body_html: "<div><p>One &amp; two.</p><p>Three.</p></div>" },
      { articleBody: "One & two.\n\nThree." },
    ],
    [
      "markup where plain text is promised",
      { body_text: "<p>One.</p><p onclick='x()'>Two.</p>" },
      { articleBody: "One.\n\nTwo." },
    ],
    ["plain text that only has angles", { body_text: "If a <b then c > d." }, { articleBody: "If a <b then c > d." }],
    [
      "lines broken at a fixed width",
      {
        body_text:
          "The boat that lay in the harbour\nof Port Ellis for a week has left\nfor Kenora with all its crew\r\non board.",
      },
      {
        articleBody:
          "The boat that lay in the harbour of Port Ellis for a week has left for Kenora with all its crew on board.",
      },
    ],
    [
      "NITF where there is nothing else",
      { body_nitf: "<nitf><head><title>T</title></head><body><body.content><p>One.</p></body.content></body></nitf>" },
      { articleBody: "One." },
    ],
    [
      "the whole text where the markup has a teaser of it",
      { body_html: "<p>One.</p>", body_text: "One. Two. Three. Four." },
      { articleBody: "One. Two. Three. Four." },
    ],
    [
      "a headline and a byline that the text repeats",
      { byline: "By Ana Ruiz", body_html: "<h1>Ferry Sails!</h1><p>By Ana Ruiz</p><p>It left.</p>" },
      { articleBody: "It left." },
    ],
    [
      "a description in place of a body",
      { description_text: "The boat is back." },
      { articleBody: "The boat is back.", abstract: null },
    ],
    [
      "a headline with markup",
      { headline: "Ferry <em>sails</em> &amp; whistles", body_text: "It left." },
      { headline: "Ferry sails & whistles" },
    ],
    ["a title for want of a headline", { headline: 7, title: "Ferry", body_text: "It left." }, { headline: "Ferry" }],
    ["a headline made of the text", { headline: null, body_text: "It left. It came." }, { headline: "It left." }],
    ["the place of origin as dateline", { located: "Kenora", body_text: "It left." }, { dateline: "Kenora" }],
    ["the holder of the copyright as publisher", { copyrightholder: "TB", body_text: "It left." }, { publisher: "TB" }],
    [
      "the only source as publisher",
      { infosource: [{ name: "Kenora Wire" }], copyrightholder: "TB", body_text: "It left." },
      { publisher: "Kenora Wire" },
    ],
    [
      "no time but that of the version",
      { versioncreated: "2023-05-10T01:00:00Z", body_text: "It left." },
      { dateModified: null, dateSignals: [{ source: "META", value: "2023-05-10T01:00:00Z", chosen: false }] },
    ],
    [
      "an embargo that is over, before which nobody read it",
      { firstcreated: "2023-05-09T01:00:00Z", embargoed: "2023-05-10T06:00:00Z", body_text: "It left." },
      { dateSignals: [{ source: "META", value: "2023-05-10T06:00:00Z", chosen: false }] },
    ],
    [
      "an id that is no address, by which the next version is known",
      { body_text: "It left." },
      { guid: "urn:x:1", url: null, alternateUrls: ["urn:x:1"] },
    ],
    [
      "the address of the page among the renditions",
      { body_text: "It left.", renditions: { web: { href: "https://a.example/1", mimetype: "text/html" } } },
      { url: "https://a.example/1", alternateUrls: ["urn:x:1", "https://a.example/1"], media: [] },
    ],
    [
      "keys and values of wrong types",
      {
        headline_x: [],
        byline: {},
        language: 4,
        subject: "Boats",
        renditions: 3,
        associations: [null, 4, "x"],
        firstcreated: "soon",
        altids: [[]],
        body_text: "It left.",
      },
      { byline: null, inLanguage: null, keywords: ["Boats"], media: [], dateSignals: [] },
    ],
    [
      "keys of prototypes",
      JSON.parse('{"__proto__":{"byline":"X"},"constructor":1,"toString":2,"body_text":"It left."}'),
      { byline: null, articleBody: "It left." },
    ],
  ])("reads %s", (_, more, expected) => expect(read(item(more))).toMatchObject(expected))

  test("a video with a text of its own is an article with a video", () => {
    const renditions = [
      { name: "poster", href: "https://v.example/1.jpg", contentType: "image/jpeg", width: 1920, height: 1080 },
      {
        name: "low",
        href: "https://v.example/1-low.mp4",
        contentType: "video/mp4",
        width: 640,
        height: 360,
        duration: 61.4,
      },
      { name: "high", href: "https://v.example/1.mp4", contentType: "video/mp4", width: 1280, height: 720 },
    ]
    expect(
      read({ ...item({}), type: "video", bodies: [{ value: "It sails in the film." }], renditions }),
    ).toMatchObject({
      articleBody: "It sails in the film.",
      media: [
        {
          mediaType: "VIDEO",
          contentUrl: "https://v.example/1.mp4",
          thumbnailUrl: "https://v.example/1.jpg",
          width: 1280,
          durationSeconds: 61,
        },
      ],
    })
  })

  describe("media of associations", () => {
    const href = "https://pics.example/9.jpg"
    test.each<[string, object, object[]]>([
      [
        "the main file where no size is known",
        { renditions: { small: { href: "https://pics.example/s.jpg" }, original: { href } } },
        [{ contentUrl: href }],
      ],
      [
        "the address of the picture itself",
        { uri: href, description_text: "A boat." },
        [{ contentUrl: href, caption: "A boat." }],
      ],
      [
        "a caption without a file",
        { uri: "urn:p", description_text: "A boat.", creditline: "AFP" },
        [{ contentUrl: null, caption: "A boat.", creditText: "AFP" }],
      ],
      ["the headline for want of a description", { headline: "Boat", renditions: [{ href }] }, [{ caption: "Boat" }]],
      [
        "the body as what stands for the picture",
        { description_text: "A boat.", body_text: "White boat", renditions: [{ href }] },
        [{ caption: "A boat.", alternativeText: "White boat" }],
      ],
      [
        "the notice for want of a name",
        { copyrightnotice: "© Bay Press", renditions: [{ href }] },
        [{ creditText: "© Bay Press", copyrightNotice: "© Bay Press" }],
      ],
      [
        "nothing that runs",
        { headline: "Boat", renditions: [{ href: "javascript:alert(1)" }, { href: "data:image/png;base64,x" }] },
        [{ contentUrl: null }],
      ],
      ["nothing of nothing", { uri: "urn:p" }, []],
      [
        "no file of another kind",
        { renditions: [{ href: "https://pics.example/9.xml", contenttype: "text/xml" }] },
        [],
      ],
      ["nothing canceled", { pubstatus: "canceled", renditions: [{ href }] }, []],
      ["nothing under embargo", { embargoed: "2023-06-01T00:00:00Z", renditions: [{ href }] }, []],
      [
        "the pictures of a gallery",
        {
          type: "composite",
          associations: [
            { type: "picture", renditions: [{ href }] },
            { type: "graphic", uri: "https://pics.example/g.png" },
          ],
        },
        [{ contentUrl: href }, { mediaType: "GRAPHIC" }],
      ],
      [
        "a file that tells what it is",
        { type: null, renditions: [{ href: "https://pics.example/a.mp3" }] },
        [{ mediaType: "AUDIO" }],
      ],
    ])("have %s", (_, more, expected) => {
      const found = withPicture(more)
      expect(found).toHaveLength(expected.length)
      expect(found).toMatchObject(expected)
    })

    test("are not given twice when the text shows one of their sizes", () => {
      const figure = (src: string) =>
        `<figure><img src="${src}"><div>Uwe Lahn/BP</div><figcaption>Boat.</figcaption></figure>`
      const renditions = { big: { href, width: 900, height: 600 }, s: { href: "https://pics.example/s.jpg" } }
      const reading = read(
        item({
          body_html: `<p>It left.</p>${figure("https://pics.example/s.jpg")}${figure("https://pics.example/other.jpg")}`,
          associations: { a: { type: "picture", renditions } },
        }),
      )
      expect(reading.articleBody).toBe("It left.")
      expect(reading.media).toMatchObject([
        { contentUrl: href },
        { contentUrl: "https://pics.example/other.jpg", caption: "Boat.", creditText: "Uwe Lahn/BP" },
      ])
    })

    test("end at the depth of galleries, however deep they are nested", () => {
      const depth = 5_000
      const nested = `${'{"type":"composite","associations":{"a":'.repeat(depth)}{"type":"picture","headline":"x"}${"}}".repeat(depth)}`
      expect(read(`{"uri":"urn:x","body_text":"It left.","associations":{"a":${nested}}}`).media).toEqual([])
    })
  })

  test("a package without a text stands for the texts in it", () => {
    const inside = (headline: string) => ({ type: "text", uri: `urn:${headline}`, headline, body_text: "It left." })
    const associations = { a: inside("One"), b: inside("Two"), p: { type: "picture", headline: "Boat" } }
    expect(outcomes({ uri: "urn:pack", type: "composite", headline: "Pack", associations })).toEqual(["One", "Two"])
  })

  test.each<[string, unknown, string, RegExp]>([
    ["what is not JSON", "{", "UNREADABLE", /not JSON/],
    ["an empty object", "{}", "UNREADABLE", /no ninjs/],
    ["another JSON", { title: "Boats", text: "It left." }, "UNREADABLE", /no ninjs/],
    ["a number", "7", "UNREADABLE", /no ninjs/],
    ["nothing", "null", "UNREADABLE", /no ninjs/],
    ["an empty list", [], "UNREADABLE", /empty/],
    ["an item without text", item({}), "UNREADABLE", /no text/],
    ["a body of the wrong type", item({ body_text: 7, bodies: {} }), "UNREADABLE", /no text/],
    ["a body without words", item({ body_html: "<script>x()</script><p>…</p>" }), "UNREADABLE", /no text/],
    ["a picture", item({ type: "picture", description_text: "A boat." }), "UNREADABLE", /of type picture/],
    ["a recording without text", item({ type: "audio", description_text: "A boat." }), "UNREADABLE", /of type audio/],
    ["a plan", item({ type: "planning", description_text: "A boat will sail." }), "UNREADABLE", /plan/],
    ["a canceled item", item({ pubstatus: "canceled", body_text: "It left." }), "INVALID", /canceled/],
    ["a withheld item", item({ pubStatus: "Withheld", body_text: "It left." }), "INVALID", /withheld/],
    [
      "an item under embargo",
      item({ embargoedUntil: "2023-05-12T00:00:00Z", body_text: "It left." }),
      "INVALID",
      /embargoed until 2023-05-12/,
    ],
    ["a text too long", item({ body_text: "word ".repeat(500_000) }), "TOO_LONG", /2500000/],
    ["a list too long", Array(50_000).fill(item({ body_text: "It left." })), "TOO_MANY", /50000/],
    ["a hundred thousand brackets", "[".repeat(100_000), "UNREADABLE", /not JSON/],
    ["a hundred thousand lists in lists", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "UNREADABLE", /no ninjs/],
  ])("refuses %s with a sentence", (_, given, code, message) => {
    expect(outcomes(given)).toEqual([code])
    expect(messageOf(given)).toMatch(message)
  })

  test("an item of a list that can't be read costs itself, and is named by its place", () => {
    const good = item({ body_text: "It left." })
    const list = [good, 7, { ...good, uri: "urn:x:3", pubstatus: "canceled" }, good]
    expect(outcomes(list)).toEqual(["Ferry sails", "UNREADABLE", "INVALID", "Ferry sails"])
    expect(outcomes({ data: { items: list } })).toHaveLength(4)
    const result = readNinjs(list, NOW)
    expect(result.kind === "ok" && result.value[2]).toEqual({
      kind: "error",
      errors: [
        {
          code: "INVALID",
          message: "Item 3 (urn:x:3): The item is canceled: its provider has withdrawn it.",
          path: ["ninjs", "2", "pubStatus"],
        },
      ],
    })
  })

  test("answers any JSON with items or errors and never throws", () => {
    const keys = fc.constantFrom(
      ...["uri", "type", "headline", "headlines", "bodies", "body_text", "body_html", "descriptions", "associations"],
      ...[
        "renditions",
        "subject",
        "infosources",
        "versioncreated",
        "embargoed",
        "pubstatus",
        "by",
        "value",
        "role",
        "href",
      ],
      ...["name", "items", "data", "__proto__", "rightsinfo", "altids", "width", "contentcreated", "located"],
    )
    const words = fc.oneof(
      fc.constantFrom("text", "picture", "composite", "video", "<p>Boats</p>", "https://a.example/1.jpg", "2023-05-09"),
      fc.string({ unit: "binary" }),
    )
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        words,
        fc.jsonValue({ maxDepth: 2 }),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.array(fc.tuple(keys, tie("tree")), { maxLength: 8 }).map((entries) => Object.fromEntries(entries)),
      ),
    }))
    fc.assert(
      fc.property(tree, (given) => {
        for (const each of [given, JSON.stringify(given)]) expect(outcomes(each).length).toBeGreaterThan(0)
      }),
      { numRuns: 50 },
    )
  })
})
