import fc from "fast-check"
import { expect, test } from "vitest"
import { readDateTime } from "../../src/lib/read-date-time.ts"

test.each([
  ["2021-08-31", "2021-08-31T00:00:00Z"],
  ["2021-08-31T10:20:30Z", "2021-08-31T10:20:30Z"],
  ["2021-08-31T10:20:30.123+02:00", "2021-08-31T08:20:30Z"],
  ["2021-08-31 10:20", "2021-08-31T10:20:00Z"],
  ["20210831", "2021-08-31T00:00:00Z"],
  ["31 August 2021", "2021-08-31T00:00:00Z"],
  ["31st of August, 2021", "2021-08-31T00:00:00Z"],
  ["Tuesday, August 31, 2021", "2021-08-31T00:00:00Z"],
  ["Aug. 31, 2021, 9:05 p.m. EDT", "2021-09-01T01:05:00Z"],
  ["Sept. 1, 2021 at 12:15 AM", "2021-09-01T00:15:00Z"],
  ["Tue, 31 Aug 2021 10:00:00 GMT", "2021-08-31T10:00:00Z"],
  ["31/08/2021", "2021-08-31T00:00:00Z"],
  ["05/06/2021", null],
  ["2021-02-30", null],
  ["yesterday", null],
  ["", null],
  ["12:30", null],
])("%j reads as %s", (written, expected) => expect(readDateTime(written)).toBe(expected))

test("any text gives a time or null, never an error", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readDateTime(text)
      expect(read === null || !Number.isNaN(Date.parse(read))).toBe(true)
    }),
  )
})
