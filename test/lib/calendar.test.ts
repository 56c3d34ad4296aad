import fc from "fast-check"
import { expect, test } from "vitest"
import {
  addMonths,
  dateOf,
  dayOf,
  dayOfIso,
  isoDay,
  isoMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from "../../src/lib/calendar.ts"

test("a day and its ISO form stand for each other", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
      expect(dayOfIso(isoDay(day))).toBe(day)
      expect(dayOf(yearOf(day), monthOf(day), dateOf(day))).toBe(day)
    }),
  )
})

test.each([
  ["2023-05-09", "2023-05-09"],
  ["2023-05-09T23:59", "2023-05-09"],
  ["2023-05-09T23:30:00-02:00", "2023-05-10"],
  ["soon", null],
])("the day of %s is %s", (iso, day) => expect(dayOfIso(iso) === null ? null : isoDay(dayOfIso(iso)!)).toBe(day))

test("months run over into other years and end with their last day", () => {
  expect(isoMonth(2023, 13)).toBe("2024-01")
  expect(isoMonth(2023, 0)).toBe("2022-12")
  expect(isoDay(addMonths(dayOf(2024, 1, 31)!, 1))).toBe("2024-02-29")
  expect(isoDay(addMonths(dayOf(2023, 1, 15)!, -13))).toBe("2021-12-15")
})

test("days that no calendar has are null, and weekdays count from Sunday", () => {
  expect(dayOf(2023, 2, 29)).toBeNull()
  expect(dayOf(2023, 13, 1)).toBeNull()
  expect(weekdayOf(dayOf(2023, 5, 14)!)).toBe(0)
})
