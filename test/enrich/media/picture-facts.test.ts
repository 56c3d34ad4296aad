import { describe, expect, test } from "vitest"
import { dateTaken } from "../../../src/enrich/media/date-taken.ts"
import { galleryPosition } from "../../../src/enrich/media/gallery-position.ts"
import { placeTaken } from "../../../src/enrich/media/place-taken.ts"

describe("a picture was taken on the day that its caption names", () => {
  test.each<[string, string | null]>([
    ["Boats wait in Port Ellis, Monday, May 8, 2023.", "2023-05-08"],
    ["The mayor, seen on May 2, 2021, will stand again on May 20.", "2021-05-02"],
    ["Boats wait in the harbour on Sunday.", "2023-05-07"],
    ["The old bridge in 1987.", "1987"],
    ["The old bridge before the fire of March 2019.", "2019-03"],
    ["The band before its 2022 tour of the islands", null],
    ["The club has been here since 2007.", null],
    ["Still life by an unknown painter, 1761.", null],
    ["Shares fell after third-quarter earnings.", null],
    ["Boats will race here in 2030.", null],
    ["Boats wait.", null],
  ])("%j: %s", (caption, edtf) => expect(dateTaken(caption, "2023-05-09")).toBe(edtf))

  test("without a day to count from, only by a date with its year", () => {
    expect(dateTaken("Boats wait on May 8, 2023.", null)).toBe("2023-05-08")
    expect(dateTaken("Boats wait on Monday.", null)).toBeNull()
  })
})

describe("a picture was taken in the place that its caption names", () => {
  test.each<[string, string | null]>([
    ["Boats wait in Port Ellis, Kenora, on Monday", "Port Ellis"],
    ["LEEDS, ENGLAND - JANUARY 12: Carl Denby heads clear.", "Leeds"],
    ["A street near the market, Quito, Ecuador, May 5, 2023", "Quito"],
    ["Le bac attend à Paris, le 3 mai", "Paris"],
    ["Die Fähre wartet in Hamburg.", "Hamburg"],
    ["Fans wait in Los Angeles Tuesday, before the game", "Los Angeles"],
    ["The envoy, in English, spoke to Parliament", null],
    ["Boats wait between Kenora, and rest in Port Ellis, or in Ashdown, all year", null],
  ])("%j: %s", (caption, place) => expect(placeTaken(caption)).toBe(place))
})

test.each<[string, ReturnType<typeof galleryPosition>]>([
  ["2 of 4 Boats wait", { position: 2, caption: "Boats wait" }],
  ["Slide 3/12: Boats wait", { position: 3, caption: "Boats wait" }],
  ["Bild 1 von 3 | Boote warten", { position: 1, caption: "Boote warten" }],
  ["(1/2) Boats wait", { position: 1, caption: "Boats wait" }],
  ["1/2 cup of flour", null],
  ["5 of 3 Boats", null],
  ["3 of 10 boats never sail", null],
])("the gallery number of %j", (caption, answer) => expect(galleryPosition(caption)).toEqual(answer))
