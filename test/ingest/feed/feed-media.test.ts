import { describe, expect, test } from "vitest"
import { articleOfEntry } from "../../../src/ingest/feed/article-of-entry.ts"
import { readFeed } from "../../../src/ingest/feed/read-feed.ts"
import type { MediaDraft } from "../../../src/model/media.ts"

const NAMESPACES = `xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"`
const articleOf = (inside: string) => {
  const read = readFeed(`<rss ${NAMESPACES}><channel><item><title>T</title>${inside}</item></channel></rss>`, {
    url: null,
  })
  if (read.kind === "error") throw new Error(read.errors[0]!.message)
  return articleOfEntry(read.value.entries[0]!, read.value, new Date("2024-05-20T12:00:00Z"))
}
const isSaid = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0)
const mediaOf = (inside: string): Partial<MediaDraft>[] =>
  articleOf(inside).media.map((item) => Object.fromEntries(Object.entries(item).filter(([, value]) => isSaid(value))))
const html = (content: string) => `<content:encoded><![CDATA[${content}]]></content:encoded>`

const at = (path: string) => `https://echo.example/${path}`

describe("files that an entry names", () => {
  test("of the renditions of a group the largest is taken, with the largest still and what is said of the group", () => {
    const group = `<media:group><media:content url="${at("s.mp4")}" type="video/mp4" width="320" duration="61"/>
      <media:content url="${at("l.mp4")}" type="video/mp4" width="1920" height="1080" duration="61"/><media:title>Quay</media:title>
      <media:description>The quay at dawn</media:description><media:thumbnail url="${at("1.jpg")}" width="120"/><media:thumbnail url="${at("2.jpg")}" width="480"/></media:group>`
    expect(mediaOf(group)).toEqual([
      {
        ...{ mediaType: "VIDEO", contentUrl: at("l.mp4"), encodingFormat: "video/mp4", thumbnailUrl: at("2.jpg") },
        ...{ width: 1920, height: 1080, durationSeconds: 61, caption: "The quay at dawn" },
      },
    ])
    const rates = `<media:group><media:content url="${at("s.mp3")}" bitrate="64"/><media:content url="${at("l.mp3")}" bitrate="256"/></media:group>`
    expect(mediaOf(rates)).toMatchObject([{ mediaType: "AUDIO", contentUrl: at("l.mp3") }])
  })

  test("renditions that differ in their parameters are one picture, other pictures are others", () => {
    const picture = (path: string, width: number) => `<media:content url="${at(path)}" width="${width}"/>`
    expect(mediaOf(picture("a.jpg?w=140", 140) + picture("a.jpg?w=460", 460))).toEqual([
      { mediaType: "IMAGE", contentUrl: at("a.jpg?w=460"), width: 460 },
    ])
    expect(mediaOf(picture("a.jpg", 140) + picture("b.jpg", 460))).toHaveLength(2)
    expect(mediaOf(picture("show?id=1", 140) + picture("show?id=2", 460))).toHaveLength(2)
  })

  test.each([
    [`<media:credit>Bo Li/EPA</media:credit>`, "Bo Li/EPA"],
    [
      `<media:credit role="author">Ada Diaz</media:credit><media:credit role="photographer">Bo Li</media:credit><media:credit role="owner">EPA</media:credit>`,
      "Bo Li, EPA",
    ],
    [`<media:credit> </media:credit>`, undefined],
  ])("of the credits %s the line is %j", (credits, creditText) =>
    expect(mediaOf(`<media:content url="${at("a.jpg")}">${credits}</media:content>`)[0]!.creditText).toBe(creditText),
  )

  test.each([
    ["3661", 3_661],
    ["1:01:01", 3_661],
    ["61:01", 3_661],
    ["0:45", 45],
    ["an hour", undefined],
  ])("a recording of %j has %j seconds", (duration, seconds) =>
    expect(
      mediaOf(
        `<enclosure url="${at("a.mp3")}" type="audio/mpeg" length="9"/><itunes:duration>${duration}</itunes:duration>`,
      ),
    ).toEqual([
      {
        ...{ mediaType: "AUDIO", contentUrl: at("a.mp3"), encodingFormat: "audio/mpeg" },
        ...(seconds === undefined ? {} : { durationSeconds: seconds }),
      },
    ]),
  )

  test.each<[string, string, string[]]>([
    ["an image", `<enclosure url="${at("a.jpg")}" type="image/jpeg"/>`, ["IMAGE"]],
    ["a video by its type", `<enclosure url="${at("play?id=1")}" type="video/mp4"/>`, ["VIDEO"]],
    ["a video by its ending", `<enclosure url="${at("a.mp4")}" type="application/octet-stream"/>`, ["VIDEO"]],
    ["a stream", `<media:content url="${at("a")}" type="application/x-mpegURL"/>`, ["VIDEO"]],
    ["a document", `<enclosure url="${at("a.pdf")}" type="application/pdf"/>`, []],
    ["a document of Media RSS", `<media:content url="${at("a.pdf")}" type="application/pdf"/>`, []],
    ["a picture of an episode", `<itunes:image href="${at("a.jpg")}"/>`, ["IMAGE"]],
    ["a transcript", `<podcast:transcript url="${at("a.vtt")}" type="text/vtt"/>`, []],
    ["a portrait of the blogger", `<media:content url="https://0.gravatar.com/avatar/1" medium="image"/>`, []],
    [
      "a player alone",
      `<media:content medium="video"><media:player url="${at("play/1")}"/></media:content>`,
      ["VIDEO"],
    ],
    [
      "the same file twice",
      `<enclosure url="${at("a.mp3")}" type="audio/mpeg"/><media:content url="${at("a.mp3")}" type="audio/mpeg"/>`,
      ["AUDIO"],
    ],
  ])("%s", (_, inside, types) => expect(mediaOf(inside).map(({ mediaType }) => mediaType)).toEqual(types))
})

describe("media in the text of an entry", () => {
  test("a picture comes with its caption, in its largest rendition, and its words leave the text", () => {
    const content = html(
      `<p>The boats are back.</p><figure><img src="${at("s.jpg")}" srcset="${at("s.jpg")} 300w, ${at("l.jpg")} 1200w" alt="Boats"><figcaption>The quay at dawn</figcaption></figure><img src="${at("other.jpg")}">`,
    )
    expect(articleOf(content).articleBody).toBe("The boats are back.")
    expect(mediaOf(content)).toEqual([
      {
        ...{ mediaType: "IMAGE", contentUrl: at("l.jpg"), width: 1_200 },
        ...{ alternativeText: "Boats", caption: "The quay at dawn" },
      },
      { mediaType: "IMAGE", contentUrl: at("other.jpg") },
    ])
  })

  test("the caption of a WordPress picture is no text either", () =>
    expect(
      articleOf(
        html(
          `<div class="wp-caption"><img src="${at("a.jpg")}"><p class="wp-caption-text">The quay</p></div><p>The boats are back.</p>`,
        ),
      ),
    ).toMatchObject({ articleBody: "The boats are back.", media: [{ caption: "The quay" }] }))

  test("a video in a frame is a video", () =>
    expect(mediaOf(html(`<p>See:</p><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>`))).toMatchObject(
      [{ mediaType: "VIDEO", contentUrl: "https://www.youtube.com/embed/abcdefghijk" }],
    ))

  test.each([
    `<img src="https://count.example/b.gif" width="1" height="1">`,
    `<img src="https://count.example/see" width="0" height="0">`,
    `<img src="https://count.example/see" style="display: none">`,
    `<img src="https://feeds.feedburner.com/~r/echo/~4/abc">`,
    `<img src="https://pixel.wp.com/b.gif?host=echo.example">`,
    `<img src="https://www.facebook.com/tr?id=1&amp;ev=PageView">`,
    `<img class="wp-smiley" src="https://echo.example/smile.png">`,
    `<img src="data:image/gif;base64,R0lGOD">`,
  ])("%s is no picture", (image) => expect(mediaOf(html(`<p>Words</p>${image}`))).toEqual([]))

  test("the small picture beside an entry and the large one in it are one", () =>
    expect(
      mediaOf(
        `<media:thumbnail url="${at("a-150x150.jpg")}" width="150"/>${html(`<img src="${at("a.jpg")}" width="800"><p>Words</p>`)}`,
      ),
    ).toEqual([{ mediaType: "IMAGE", contentUrl: at("a.jpg"), width: 800 }]))
})
