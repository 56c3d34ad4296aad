import { describe, expect, test } from "vitest"
import type { OutlinedPlace } from "../../../src/store/events/place-agreement.ts"
import { type EventOutline, sameEvent } from "../../../src/store/events/same-event.ts"

const place = (id: number, given: Partial<OutlinedPlace> = {}): OutlinedPlace => ({
  ...{ id, name: `Place ${id}`, countryCode: null, latitude: null, longitude: null, containedIn: [] },
  ...given,
})
const agent = (id: number) => ({ id, type: "PERSON" as const, role: "AGENT" as const })
const affected = (id: number) => ({ id, type: "PERSON" as const, role: "AFFECTED" as const })

const outline = (edtf: string, given: Partial<EventOutline> = {}): EventOutline => ({
  ...{ name: "explosion", eventType: "ACCIDENT", date: { edtf, isStated: true }, participants: [], places: [] },
  ...given,
})
const isSame = (a: EventOutline, b: EventOutline) => {
  expect(sameEvent(a, b)).toBe(sameEvent(b, a))
  return sameEvent(a, b) > 0
}

const named = (edtf: string, given: Partial<EventOutline> = {}) => outline(edtf, { participants: [agent(1)], ...given })

describe("days", () => {
  test.each([
    ["2024-03-02", "2024-03-02", true],
    ["2024-03-02T17:30+03:30", "2024-03-02", true],
    ["2024-03-02T17:30", "2024-03-02T18:00", true],
    ["2024-03-02T08:00", "2024-03-02T18:00", false],
    ["2024-03-02", "2024-03-03", false],
    ["2024-03-02", "2024-04-02", false],
  ])("%s and %s with one agent: %s", (a, b, same) => {
    expect(isSame(named(a, { name: "blast" }), named(b))).toBe(same)
  })

  test("one that is part of another needs a second thing in common", () => {
    expect(isSame(named("2024-03", { name: "blast" }), named("2024-03-02"))).toBe(false)
    const places = [place(7)]
    expect(isSame(named("2024-03", { name: "blast", places }), named("2024-03-02", { places }))).toBe(true)
  })

  test("the day of a report may be the day after", () => {
    const guess = { date: { edtf: "2024-03-03", isStated: false } }
    expect(isSame(named("", guess), named("2024-03-02"))).toBe(true)
    expect(isSame(named("", { ...guess, name: "blast" }), named("2024-03-02"))).toBe(false)
    expect(isSame(named("", guess), named("2024-02-28"))).toBe(false)
  })
})

describe("places", () => {
  const at = (given: Partial<OutlinedPlace>, id = 7) =>
    outline("2024-03-02", { name: `at ${id}`, places: [place(id, given)] })

  test("one place, one within the other, and one beside the other agree", () => {
    expect(isSame(at({}), outline("2024-03-02", { places: [place(7)] }))).toBe(true)
    expect(isSame(at({ containedIn: [9] }), at({}, 9))).toBe(true)
    expect(isSame(at({ latitude: 50, longitude: 8 }), at({ latitude: 50.1, longitude: 8.1 }, 9))).toBe(true)
    expect(isSame(at({}), at({}, 9))).toBe(false)
  })

  test("other countries and far towns contradict, whoever takes part", () => {
    const one = (given: Partial<OutlinedPlace>, id: number) => named("2024-03-02", { places: [place(id, given)] })
    expect(isSame(one({}, 7), one({}, 8))).toBe(true)
    expect(isSame(one({ countryCode: "FR" }, 7), one({ countryCode: "DE" }, 8))).toBe(false)
    expect(isSame(one({ latitude: 50, longitude: 8 }, 7), one({ latitude: 53, longitude: 8 }, 8))).toBe(false)
  })

  test("a country, or a place where people meet every day, is not enough", () => {
    const france = { name: "France", countryCode: "FR" }
    expect(isSame(at(france), outline("2024-03-02", { places: [place(7, france)] }))).toBe(false)
    const meeting = (name: string) => outline("2024-03-02", { name, eventType: "MEETING", places: [place(7)] })
    expect(isSame(meeting("talks"), meeting("summit"))).toBe(false)
    expect(isSame(meeting("talks"), meeting("Talks"))).toBe(true)
  })
})

test("other kinds, and what befell other people, are other happenings", () => {
  expect(isSame(named("2024-03-02"), named("2024-03-02", { eventType: "ATTACK" }))).toBe(false)
  const arrest = (id: number) => outline("2024-03-02", { eventType: "ARREST", participants: [agent(1), affected(id)] })
  expect(isSame(arrest(2), arrest(3))).toBe(false)
  expect(isSame(arrest(2), arrest(2))).toBe(true)
})
