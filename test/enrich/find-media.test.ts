import { describe, expect, test } from "vitest"
import { findMedia } from "../../src/enrich/find-media.ts"
import { articleDraft } from "../../src/model/article.ts"
import { type MediaDraft, mediaOf } from "../../src/model/media.ts"

const article = (media: readonly MediaDraft[]) =>
  articleDraft({
    headline: "Boats",
    articleBody: "Boats wait.",
    datePublished: "2023-05-09T00:00:00Z",
    media: [...media],
  })
const picture = (fields: Partial<MediaDraft>): MediaDraft => ({ ...mediaOf("IMAGE"), ...fields })
const understood = (...media: Partial<MediaDraft>[]) => findMedia.run(article(media.map(picture))).media

describe("findMedia", () => {
  test("parts the caption from the credit and reads who, for whom, when, where and which", () => {
    const caption = "2 of 4 Boats wait in Port Ellis, capital of Kenora, May 8, 2023 — Photo: Li Wen/AP"
    expect(understood({ caption })[0]).toMatchObject({
      caption: "Boats wait in Port Ellis, capital of Kenora, May 8, 2023",
      creditText: "Li Wen/AP",
      creators: ["Li Wen"],
      agencies: ["Associated Press"],
      dateCreated: "2023-05-08",
      contentLocation: "Port Ellis",
      position: 2,
    })
  })

  test("joins the byline and the credit of a picture's metadata", () => {
    expect(understood({ creators: ["Ella Ling/BPI/REX"], creditText: "Ella Ling/BPI/REX" })[0]).toMatchObject({
      creators: ["Ella Ling"],
      agencies: ["BPI", "Rex Features"],
    })
    expect(understood({ creators: ["ANA ROTH"], creditText: "Photo: AFP via Getty Images" })[0]).toMatchObject({
      creditText: "AFP via Getty Images",
      creators: ["Ana Roth"],
      agencies: ["Agence France-Presse", "Getty Images"],
    })
    expect(understood({ copyrightNotice: "© 2023 Camera Press" })[0]!.agencies).toEqual(["Camera Press"])
  })

  test("takes the fuller of a credit given apart and one in the caption", () => {
    const [item] = understood({ caption: "Boats wait. (AP Photo/Li Wen)", creditText: "Photo: Li Wen" })
    expect(item).toMatchObject({
      caption: "Boats wait.",
      creditText: "AP Photo/Li Wen",
      agencies: ["Associated Press"],
    })
    const [other] = understood({ creditText: "Boats wait in the bay © Bay Lines / Li Wen" })
    expect(other).toMatchObject({ caption: "Boats wait in the bay", creditText: "© Bay Lines / Li Wen" })
  })

  test("keeps a picture once, whatever its size and however often it is captioned", () => {
    const captions = ["Boats wait — Photo: Li Wen/AP", "Boats wait. — Photo: Li Wen/AP", "Nets dry — Photo: Li Wen/AP"]
    expect(understood(...captions.map((caption) => ({ caption }))).map(({ caption }) => caption)).toEqual([
      "Boats wait",
      "Nets dry",
    ])
    const sizes = ["https://a.test/b-300x200.jpg?w=300", "https://www.a.test/b-1024x768.jpg?w=1024"]
    const [first, ...rest] = understood(
      { contentUrl: sizes[0]!, width: 300, height: 200, caption: "Boats wait" },
      { contentUrl: sizes[1]!, width: 1024, height: 768, creditText: "Li Wen" },
    )
    expect(rest).toEqual([])
    expect(first).toMatchObject({ contentUrl: sizes[1], width: 1024, caption: "Boats wait", creators: ["Li Wen"] })
  })

  test("keeps pictures apart that share no more than a short caption", () => {
    const twins = ["https://a.test/b.jpg", "https://a.test/c.jpg"].map((contentUrl) => ({
      contentUrl,
      caption: "Boats",
    }))
    expect(understood(...twins)).toHaveLength(2)
    const scripts = ["https://a.test/image?id=1", "https://a.test/image?id=2"].map((contentUrl) => ({ contentUrl }))
    expect(understood(...scripts)).toHaveLength(2)
  })

  test("changes nothing when run again", () => {
    const media = understood({ caption: "3/4 Boats wait in Port Ellis on Monday. (Li Wen/Reuters)" })
    expect(findMedia.run(article(media)).media).toEqual(media)
  })
})
