import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readText } from "../../src/ingest/read-text.ts"
import { processorMs } from "../support/processor-ms.ts"

const NEAR = new Date("2023-05-11T08:00:00Z")
const read = (text: string) => readText(text, NEAR)
const LONG =
  "The harbour of Port Ellis reopened on Tuesday after a week of storms, the town council said in a statement."

describe("readText", () => {
  test("takes a header block, in any case and order, with unknown keys among it", () => {
    const article = read(
      `TITLE: Harbour reopens\nby: Ana Ruiz and Tom Berg\nDate: 9 May 2023\nUpdated: 2023-05-10T07:00Z\nMood: calm\nKeywords: port, storms\nLanguage: en\n\n${LONG}`,
    )
    expect(article).toMatchObject({
      headline: "Harbour reopens",
      byline: "Ana Ruiz and Tom Berg",
      dateModified: "2023-05-10T07:00:00Z",
      keywords: ["port", "storms"],
      inLanguage: "en",
      articleBody: LONG,
      dateSignals: [{ source: "TEXT", value: "2023-05-09T00:00:00Z", chosen: false }],
    })
  })

  test.each([
    [`date 2023-05-09 ${LONG}`],
    [`2023-05-09 — ${LONG}`],
    [`Published: 9 May 2023\n\n${LONG}`],
    [`Published on Tuesday, May 9th, 2023. ${LONG}`],
    [`9 May 2023\n${LONG}`],
    [`Harbour reopens\n\nMay 9, 2023\n\n${LONG}`],
    [`PORT ELLIS, May 9 (Reuters) - ${LONG}`],
  ])("finds the date at the top of %j", (text) => {
    const article = read(text)
    expect(article.dateSignals?.map((signal) => signal.value)).toEqual(["2023-05-09T00:00:00Z"])
    expect(article.articleBody).toBe(LONG)
  })

  test.each([
    [
      "e-mail",
      `From: Ana Ruiz <ana@bay.example>\nTo: desk@bay.example\nSubject: Harbour\n reopens\nDate: Tue, 9 May 2023 10:00:00 +0200\nCc:\n\n${LONG}`,
      "Ana Ruiz",
    ],
    [
      "front matter",
      `---\ntitle: "Harbour reopens"\nauthor: 'Ana Ruiz'\ndate: 2023-05-09T08:00:00Z\ntags:\n  - port\ndraft: false\n---\n${LONG}`,
      "Ana Ruiz",
    ],
    [
      "German",
      `Titel: Harbour reopens\nVon: Ana Ruiz\nDatum: 9. Mai 2023, 08:00\nQuelle: https://bay.example/1\n\n${LONG}`,
      "Ana Ruiz",
    ],
    ["French", `Titre : Harbour reopens\nAuteur : Ana Ruiz\nPublié le : 9 mai 2023 08:00\n\n${LONG}`, "Ana Ruiz"],
    ["Spanish", `Título: Harbour reopens\nAutora: Ana Ruiz\nFecha: 9 de mayo de 2023 08:00\n\n${LONG}`, "Ana Ruiz"],
  ])("takes the header block of %s", (_, text, byline) => {
    const article = read(text)
    expect(article).toMatchObject({ headline: "Harbour reopens", byline, articleBody: LONG })
    expect(article.dateSignals).toEqual([{ source: "TEXT", value: "2023-05-09T08:00:00Z", chosen: false }])
  })

  test("does not take for a header what its fields can't hold", () => {
    for (const top of [
      "Date: the worst dinner of my life",
      "Link: how it all hangs together",
      "Language: a matter of taste",
    ])
      expect(read(`${top}\n\n${LONG}`).articleBody).toMatch(LONG)
    expect(read(`Date: the worst dinner ever.\n\n${LONG}`).articleBody).toBe(`Date: the worst dinner ever.\n\n${LONG}`)
  })

  test.each([
    ["Veröffentlicht am 9. Mai 2023, 08:00 Uhr"],
    ["Publié le mardi 9 mai 2023 à 08:00"],
    ["9 de mayo de 2023 08:00"],
  ])("finds the date in other languages: %s", (line) => {
    const article = read(`Harbour reopens\n\n${line}\n\n${LONG}`)
    expect(article).toMatchObject({ headline: "Harbour reopens", articleBody: LONG })
    expect(article.dateSignals).toMatchObject([{ value: "2023-05-09T08:00:00Z" }])
  })

  test.each<[string, string | null, string | null]>([
    ["Harbour reopens\nBy Ana Ruiz and Tom Berg\nUpdated 5:30 pm\n\n", "Harbour reopens", "By Ana Ruiz and Tom Berg"],
    [
      "Harbour reopens\nAna Ruiz\nPublished 9 May 2023, 17:30 BST\nUpdated 3 hours ago\n\n",
      "Harbour reopens",
      "Ana Ruiz",
    ],
    ["Harbour reopens\r\n\r\nBY ANA RUIZ\r\n\r\n", "Harbour reopens", "BY ANA RUIZ"],
    ["Harbour reopens\n\nReporting by Ana Ruiz\n\n", "Harbour reopens", "Reporting by Ana Ruiz"],
    ["Harbour reopens\n\nBy Reuters Staff\n\n", "Harbour reopens", "By Reuters Staff"],
    ["Hafen wieder offen\n\nVon Uwe Lahn, Neustadt\n\n", "Hafen wieder offen", "Von Uwe Lahn, Neustadt"],
    ["Will the harbour reopen?\n\n", "Will the harbour reopen?", null],
    ["Harbour reopens\n\nUpdated: May 9, 2023 at 5:30 p.m. EDT\n\n", "Harbour reopens", null],
  ])("takes all off the top that is not the text: %j", (top, headline, byline) =>
    expect(read(`${top}${LONG}\n\n${LONG}`)).toMatchObject({
      headline,
      byline,
      articleSection: null,
      articleBody: `${LONG}\n\n${LONG}`,
    }),
  )

  test.each([
    ["By the time the ferry sailed it was noon.\n\n"],
    ["By Monday noon the boats of Kenora were back in the water.\n\n"],
    ["The harbour reopens at noon.\n\n"],
    [
      "Deposits 510 vs 479\n\nAssets 400,000 vs 300,000\n\nBoats 30 vs 20 and some more\n\nNets 30 vs 20 and some more\n\n",
    ],
  ])("leaves in the body a first line that is of it: %j", (top) =>
    expect(read(`${top}${LONG}`).articleBody).toBe(`${top}${LONG}`),
  )

  test("keeps the deck below the headline in the body, and does not take the headline for a section", () => {
    const article = read(`Harbour reopens\n\nBoats wait a week for the storms to end\n\n${LONG}`)
    expect(article).toMatchObject({ headline: "Harbour reopens", articleSection: null })
    expect(article.articleBody).toBe(`Boats wait a week for the storms to end\n\n${LONG}`)
  })

  test("reads Markdown as what it says", () => {
    const article = read(
      `# Harbour *reopens*\n\n*By Ana Ruiz*\n\n**PORT ELLIS** — ${LONG}\n## A long week\nThe [town council](https://a.example/b) met 2 * 3 * 4 times.\n\n![A white boat](https://pics.example/b.jpg "Boats")\n\n> It was __cold__ in snake_case_town.`,
    )
    expect(article).toMatchObject({ headline: "Harbour reopens", byline: "By Ana Ruiz", dateline: "PORT ELLIS" })
    expect(article.articleBody).toBe(
      `${LONG}\n\nA long week\n\nThe town council met 2 * 3 * 4 times.\n\nIt was cold in snake_case_town.`,
    )
    expect(article.media).toMatchObject([
      { contentUrl: "https://pics.example/b.jpg", alternativeText: "A white boat", caption: "Boats" },
    ])
    expect(read(`He gave it a *star*.\n\n${LONG}`).articleBody).toBe(`He gave it a *star*.\n\n${LONG}`)
  })

  test("takes a page on one line that begins like a caption for the text that it is", () => {
    const page = `Media caption The ferry leaves ${`${LONG} `.repeat(20)}`.trim()
    expect(read(page)).toMatchObject({ articleBody: page, media: [] })
    const rated = `${LONG} The bonds of the port are rated AAA/AA.`
    const table = "TIMES OF THE FERRY FOR TUESDAY (TIMES EDT/GMT)"
    expect(read(`${rated}\n\n${table}`)).toMatchObject({ articleBody: `${rated}\n\n${table}`, media: [] })
  })

  test("parts what stands above a text that is broken at a fixed width, and paragraphs that end early", () => {
    const text = `Harbour reopens\nBy Ana Ruiz\nThe harbour of Port Ellis reopened on Tuesday after a week of\nstorms, the town council said in a statement that was read out to\nfishermen at dawn.\nBoats left at once for the islands and for Kenora, where the nets\nhad been drying.`
    expect(read(text)).toMatchObject({
      headline: "Harbour reopens",
      byline: "By Ana Ruiz",
      articleBody:
        "The harbour of Port Ellis reopened on Tuesday after a week of storms, the town council said in a statement that was read out to fishermen at dawn.\n\nBoats left at once for the islands and for Kenora, where the nets had been drying.",
    })
  })

  test("loses no word of a text, whatever it is", () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []
    const line = fc.constantFrom(
      ...[
        "Harbour reopens",
        "By Ana Ruiz",
        "World news",
        LONG,
        "It left.",
        "PARIS, May 3 (AFP) - It left.",
        "",
        "* * *",
      ],
      ...[
        "A boat waits. (Ana Ruiz/AP)",
        "By Monday it was over",
        "Image caption, Boats wait",
        "9 boats",
        "# Boats",
        "Note: it left",
      ],
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
        const { headline, byline, articleSection, dateline, articleBody, media } = read(lines.join("\n"))
        const captions = media!.map(({ caption, creditText }) => `${caption} ${creditText}`)
        const kept = new Set(words([headline, byline, articleSection, dateline, articleBody, ...captions].join(" ")))
        const labels = new Set(["Image", "caption"])
        expect(words(lines.join(" ")).filter((word) => !kept.has(word) && !labels.has(word))).toEqual([])
      }),
    )
  })

  test("leaves prose alone that begins with a date or with a word and a colon", () => {
    for (const text of [`May 9, 2023 was a good day. ${LONG}`, `Note: ${LONG}`, `Update on storms: ${LONG}`])
      expect(read(text).articleBody).toBe(text)
  })

  test("takes a short first line as the headline, and the byline below it", () => {
    expect(read(`Harbour reopens after storms\n\nBy Ana Ruiz\n\n${LONG}`)).toMatchObject({
      headline: "Harbour reopens after storms",
      byline: "By Ana Ruiz",
      articleBody: LONG,
    })
  })

  test("tells the section above the headline from the headline, and drops lines of the page", () => {
    const text = `World news\n\nHarbour reopens after storms\n\nBy Ana Ruiz\n\nPublished 3 hours ago\n\n${LONG}\n\nAdvertisement\n\nRead more: Storms of the year`
    expect(read(text)).toMatchObject({
      articleSection: "World news",
      headline: "Harbour reopens after storms",
      byline: "By Ana Ruiz",
      articleBody: LONG,
    })
  })

  test("makes a headline from the first sentence, cut at a word, when there is none", () => {
    const { headline } = read(`${LONG.slice(0, -1)} that was read out to fishermen at dawn. They cheered.`)
    expect(headline).toMatch(/^The harbour of Port Ellis reopened .*\w…$/)
    expect(headline!.length).toBeLessThanOrEqual(110)
    expect(read("The port is open. All is well.").headline).toBe("The port is open.")
  })

  test.each([
    ["PORT ELLIS, May 9 (Reuters) - ", "PORT ELLIS, May 9 (Reuters)"],
    ["LONDON (AP) — ", "LONDON (AP)"],
    ["ST. ANNE, Kenora (AP) _ ", "ST. ANNE, Kenora (AP)"],
    ["Port Ellis, Kenora (CNN) — ", "Port Ellis, Kenora (CNN)"],
    ["NEW YORK -- ", "NEW YORK"],
    ["May 9 (Reuters) - ", "May 9 (Reuters)"],
    ["Neustadt – ", "Neustadt"],
    ["Port Ellis, Kenora — ", "Port Ellis, Kenora"],
    ["Exclusive — ", null],
    ["BREAKING — ", null],
    ["NASA scientists — who had waited — ", null],
    ["The port (Ellis) - ", null],
    ["PARIS, 3 May (AFP) - ", "PARIS, 3 May (AFP)"],
    ["Paris, May 3, 2023 (AFP) - ", "Paris, May 3, 2023 (AFP)"],
    ["LONDON, Reuters - ", "LONDON, Reuters"],
    ["LONDON, however - ", null],
    ["BERLIN (dpa) - ", "BERLIN (dpa)"],
    ["Berlin/Paris, 3. Mai (Reuters) - ", "Berlin/Paris, 3. Mai (Reuters)"],
    ["Geneva, 5 March 2024 – ", "Geneva, 5 March 2024"],
    ["Geneva, 5 Ducks 2024 – ", null],
    ["Paris, le 3 mai 2023 - ", "Paris, le 3 mai 2023"],
    ["Madrid, 3 may (EFE).- ", "Madrid, 3 may (EFE)"],
    ["MADRID, 3 (EUROPA PRESS) ", "MADRID, 3 (EUROPA PRESS)"],
    ["(ANSA) - ROMA, 03 MAG - ", "(ANSA) - ROMA, 03 MAG"],
    ["MOSCOW, May 3. /TASS/. ", "MOSCOW, May 3. /TASS/"],
    ["NEW YORK, May 3, 2023 /PRNewswire/ -- ", "NEW YORK, May 3, 2023 /PRNewswire/"],
    ["NEW YORK--(BUSINESS WIRE)--", "NEW YORK--(BUSINESS WIRE)"],
    ["BRUSSELS/PARIS, May 3 (Reuters) - ", "BRUSSELS/PARIS, May 3 (Reuters)"],
    ["RENO, Nev. May 3 - ", "RENO, Nev. May 3"],
    ["KABUL, Aug 31 (Reuters)\n\n", "KABUL, Aug 31 (Reuters)"],
    ["TOWN SEEKS MORE GROWTH THAN BEFORE LONDON, May 3 - ", null],
    ["TOKYO RUBBER (YEN PER KILO) - 1 2 3\n\n", null],
  ])("parts the dateline %j", (line, dateline) => expect(read(line + LONG).dateline).toBe(dateline))

  test("takes captions out of the body, once each however often they stand there", () => {
    const caption = "Boats wait inside the harbour of Port Ellis, May 8, 2023 — Photo: Ana Ruiz/AP"
    const again = "Boats wait inside the harbour at Port Ellis, May 8, 2023 — Photo: Ana Ruiz/AP"
    const article = read(
      `${LONG}\n\n1 of 2 ${caption} ${again}\n\n2 of 2 A fisherman mends a net (Tom Berg/Reuters)\n\nHeavy waves. (Photo by Li Wen/Getty Images)\n\nTwo of the boats sank.`,
    )
    expect(article.media?.map(({ caption, position }) => [caption, position])).toEqual([
      [caption, 1],
      ["A fisherman mends a net (Tom Berg/Reuters)", 2],
      ["Heavy waves. (Photo by Li Wen/Getty Images)", null],
    ])
    expect(article.articleBody).toBe(`${LONG}\n\nTwo of the boats sank.`)
  })

  test.each<[string, string]>([
    ["Boats wait inside the harbour. (Ana Ruiz/Ellis Bay Herald)", "IMAGE"],
    ["The mayor, Li Wen, on the quay on Monday. Photograph: Tom Berg/Ellis Bay Herald", "IMAGE"],
    ["Boote warten im Hafen. Foto: Uwe Lahn/Küstenbote", "IMAGE"],
    ["A net dries on Monday. Photo by Ana Ruiz/Ellis Images", "IMAGE"],
    ["A storm from above. Handout photo: Clube de Vela", "IMAGE"],
    ["The way of the storm by Monday noon. Graphic: Weather Office", "GRAPHIC"],
  ])("takes a paragraph out of the body for its last words: %j", (caption, mediaType) => {
    const article = read(`${LONG}\n\n${caption}\n\n${LONG}`)
    expect(article.media).toMatchObject([{ caption, mediaType, position: null }])
    expect(article.articleBody).toBe(`${LONG}\n\n${LONG}`)
  })

  test.each([
    "The vote ended in a draw (Mayor Li Wen said so).",
    "The boats came from two towns. Photographs by the hundred were taken of them. They left.",
    "The ferry was late again on Monday (Port Ellis/Kenora line).",
  ])("leaves in the body %j", (text) => expect(read(`${LONG}\n\n${text}`).media).toEqual([]))

  test("gives a picture the gallery number that stands on the line above it, and drops the repetition", () => {
    const article = read(
      `${LONG}\n\n1 of 2\nBoats wait. (Ana Ruiz/Ellis Herald)\nBoats wait. (Ana Ruiz/Ellis Herald)\n\n2 of 2\nNets dry in the sun\nNets dry in the sun\n\n1 of 3\n\nThe end.`,
    )
    expect(article.media?.map(({ caption, position }) => [caption, position])).toEqual([
      ["Boats wait. (Ana Ruiz/Ellis Herald)", 1],
      ["Nets dry in the sun", 2],
    ])
    expect(article.articleBody).toBe(`${LONG}\n\n1 of 3\n\nThe end.`)
  })

  test("takes a first line for the headline only when it repeats the one that is given", () => {
    const header = "Title: Harbour reopens\nLanguage: en\n\n"
    expect(read(`${header}The storm\n\n${LONG}`).articleBody).toBe(`The storm\n\n${LONG}`)
    expect(read(`${header}Harbour reopens\n\n${LONG}`).articleBody).toBe(LONG)
    expect(readText(`The storm\n\n${LONG}`, NEAR, "Harbour reopens").articleBody).toBe(`The storm\n\n${LONG}`)
  })

  test("completes the day of a dateline with the year of the date that the header gives", () => {
    const article = read(`Title: Harbour\nDate: 2019-05-09T10:00:00Z\n\nPORT ELLIS, May 9 (Reuters) - ${LONG}`)
    expect(article.dateSignals?.map(({ value }) => value)).toEqual(["2019-05-09T10:00:00Z", "2019-05-09T00:00:00Z"])
  })

  test("joins a source line and a caption line to one picture", () => {
    const article = read(
      `${LONG}\n\nImage source, Getty Images\n\nImage caption, Boats wait\n\nImage source, PA Media\n\n${LONG}`,
    )
    expect(article.media?.map(({ caption, creditText }) => [caption, creditText])).toEqual([
      ["Boats wait", "Getty Images"],
      [null, "PA Media"],
    ])
  })

  test("keeps sentences that only look like captions", () => {
    const body =
      "3 of 4 residents want the port closed, a poll by the county found.\n\nThe deal was reported by the AP/Reuters pool on Monday and denied.\n\nImage matters to the mayor."
    expect(read(body)).toMatchObject({ media: [], articleBody: body })
  })

  test("removes pointers to pictures, with the stop that is left over", () => {
    expect(
      read("The port opened (see the video above). It closed. (Watch photos below). It is (as seen) calm.").articleBody,
    ).toBe("The port opened. It closed. It is (as seen) calm.")
  })

  test("joins lines broken at a fixed width, and keeps subheadings as paragraphs", () => {
    const wrapped =
      "    The harbour of Port Ellis reopened on\nTuesday after a week of storms, said the\ntown council, which met at noon and then\nwent home.\n    Boats left at once."
    expect(read(wrapped).articleBody).toBe(
      "The harbour of Port Ellis reopened on Tuesday after a week of storms, said the town council, which met at noon and then went home.\n\nBoats left at once.",
    )
    expect(read(`${LONG}\nA long week\n${LONG}`).articleBody).toBe(`${LONG}\n\nA long week\n\n${LONG}`)
  })

  test.each([
    ["a line of a megabyte", "word and (see another “word” – Photo: 1 of 4 ".repeat(25_000)],
    ["a megabyte of marks of Markdown", `# Boats\n${"**a [b ![c _d ".repeat(70_000)}`],
    ["a hundred thousand dates", "May 9, 2023\n".repeat(100_000)],
    ["a megabyte of a header", `Title: Boats\n${" and more boats\n".repeat(70_000)}`],
    ["a megabyte of broken lines", "By the time the ferry sailed from the quay it was noon and\n".repeat(17_000)],
    ["a place that never ends", `${"PORT ".repeat(200_000)}(AP) -`],
    ["ten thousand captions", "Boats in the harbour, — Photo: Ana Ruiz/AP\n\n".repeat(10_000)],
    ["ten thousand quotation marks", `Word ${'"'.repeat(10_000)}`],
    ["a hundred thousand blank lines", `Word${"\n ".repeat(200_000)}end`],
  ])("reads %s at once", (_, text) => {
    const began = processorMs()
    read(text)
    expect(processorMs() - began).toBeLessThan(2_000)
  })
})
