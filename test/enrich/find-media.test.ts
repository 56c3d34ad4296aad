import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findMedia } from "../../src/enrich/find-media.ts"
import { readCredit } from "../../src/enrich/media/read-credit.ts"
import { splitCaption } from "../../src/enrich/media/split-caption.ts"
import { articleDraft } from "../../src/model/article.ts"
import { mediaOf } from "../../src/model/media.ts"
import { processorMs } from "../support/processor-ms.ts"

describe("splitCaption", () => {
  test.each<[string, string | null, string | null]>([
    ["Boats wait — Photo: Li Wen/AP", "Boats wait", "Li Wen/AP"],
    ["Boats wait. (Photo by Li Wen/Getty Images)", "Boats wait.", "Photo by Li Wen/Getty Images"],
    ["Boats wait (Li Wen/Reuters)", "Boats wait", "Li Wen/Reuters"],
    ["Boats wait. (AP Photo/Li Wen, File)", "Boats wait.", "AP Photo/Li Wen, File"],
    ["Boats wait. REUTERS/Li Wen", "Boats wait.", "REUTERS/Li Wen"],
    ["Boats wait. Li Wen / AFP via Getty Images", "Boats wait.", "Li Wen / AFP via Getty Images"],
    ["Boats wait. © Li Wen", "Boats wait.", "© Li Wen"],
    ["Boats wait. Photograph: Li Wen/AP", "Boats wait.", "Li Wen/AP"],
    ["Boats wait. (Li Wen/Harbour Courier)", "Boats wait.", "Li Wen/Harbour Courier"],
    ["File photo: Boats wait in the bay. (Handout/Bay Lines)", "Boats wait in the bay.", "Handout/Bay Lines"],
    ["The way of the storm. Graphic: Weather Office", "The way of the storm.", "Weather Office"],
    ["Boote warten. Foto: Uwe Lahn/Küstenbote", "Boote warten.", "Uwe Lahn/Küstenbote"],
    ["Photo by Li Wen", null, "Photo by Li Wen"],
    ["Image: Boats wait in the harbour on Monday.", "Boats wait in the harbour on Monday.", null],
    ["Boats (three of them) wait", "Boats (three of them) wait", null],
    ["The mayor speaks. The men left for the Press", "The mayor speaks. The men left for the Press", null],
    ["", null, null],
  ])("%j", (text, caption, creditText) => expect(splitCaption(text)).toEqual({ caption, creditText }))

  test("is total and quick", () => {
    fc.assert(fc.property(fc.string(), (text) => splitCaption(text) !== null))
    const began = processorMs()
    for (const part of ["— Photo: ", "(a/", "A. ", "© ", "via "]) splitCaption(part.repeat(100_000))
    expect(processorMs() - began).toBeLessThan(1_000)
  })
})

describe("readCredit", () => {
  test.each<[string, string[], string[]]>([
    ["Photo: Ana Maria Ruiz/AP", ["Ana Maria Ruiz"], ["Associated Press"]],
    ["Harbour News Agency/via Reuters", [], ["Harbour News Agency", "Reuters"]],
    ["Li Wen/AFP via Getty Images", ["Li Wen"], ["Agence France-Presse", "Getty Images"]],
    ["AP Photo/Li Wen, File", ["Li Wen"], ["Associated Press"]],
    ["Photo by Li Wen and Tom Berg for The Port Times", ["Li Wen", "Tom Berg"], ["The Port Times"]],
    ["© 2021 LI WEN", ["Li Wen"], []],
    ["Handout/Port Police via AP", [], ["Port Police", "Associated Press"]],
    ["Handout/Bay Motors", [], ["Bay Motors"]],
    ["Handout photo: Clube de Vela", [], ["Clube de Vela"]],
    ["Li Wen/The Harbour", ["Li Wen"], ["The Harbour"]],
    ["File photo", [], []],
    ["Getty", [], ["Getty Images"]],
    ["", [], []],
  ])("%j", (credit, creators, agencies) => expect(readCredit(credit)).toEqual({ creators, agencies }))
})

describe("findMedia", () => {
  const run = (...captions: string[]) =>
    findMedia.run(
      articleDraft({
        headline: "Boats",
        articleBody: "Boats wait.",
        datePublished: "2023-05-09T00:00:00Z",
        media: captions.map((caption) => ({ ...mediaOf("IMAGE"), caption })),
      }),
    ).media

  test.each<[string, string | null, string | null]>([
    ["Boats wait in Port Ellis, capital of Kenora, May 8, 2023 — Photo: Li Wen/AP", "Port Ellis", "2023-05-08"],
    ["Boats wait in Port Ellis on Monday. (Li Wen/Reuters)", "Port Ellis", "2023-05-08"],
    ["Boats wait between storms in Kenora, and in Port Ellis.", null, null],
    ["Boats wait in May, and rest in June, far from home", null, null],
    ["Boats at Ellis airport", null, null],
  ])("reads place and day from %j", (caption, contentLocation, dateCreated) =>
    expect(run(caption)[0]).toMatchObject({ contentLocation, dateCreated }),
  )

  test("keeps a doubled picture once, and changes nothing when run again", () => {
    const media = run("Boats wait — Photo: Li Wen/AP", "Boats wait. — Photo: Li Wen/AP", "Nets dry — Photo: Li Wen/AP")
    expect(media.map((item) => item.caption)).toEqual(["Boats wait", "Nets dry"])
    const again = findMedia.run({
      ...articleDraft({ headline: "Boats", articleBody: "" }),
      datePublished: "2023-05-09",
      media,
    }).media
    expect(again).toEqual(media)
  })
})
