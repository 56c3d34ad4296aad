import { expect, test } from "vitest"
import { freshSeconds, retryAfterSeconds } from "../../src/jobs/response-times.ts"

const now = new Date("2024-05-20T12:00:00Z")

test.each([
  [{}, null],
  [{ "retry-after": "120" }, 120],
  [{ "retry-after": " 99999999 " }, 86_400],
  [{ "retry-after": "Mon, 20 May 2024 12:30:00 GMT" }, 1_800],
  [{ "retry-after": "Mon, 20 May 2024 11:00:00 GMT" }, 0],
  [{ "retry-after": "Sat, 20 May 2034 11:00:00 GMT" }, 86_400],
  [{ "retry-after": "soon" }, null],
  [{ "retry-after": "-5" }, null],
] as [Record<string, string>, number | null][])("%j asks to wait %s seconds", (headers, expected) => {
  expect(retryAfterSeconds(headers, now)).toBe(expected)
})

test.each([
  [{}, null],
  [{ "cache-control": "max-age=600" }, 600],
  [{ "cache-control": "public, Max-Age = 600, must-revalidate" }, 600],
  [{ "cache-control": 'max-age="600"' }, 600],
  [{ "cache-control": "s-maxage=600" }, null],
  [{ "cache-control": "max-age=600", age: "100" }, 500],
  [{ "cache-control": "max-age=60", age: "100" }, 0],
  [{ "cache-control": "no-cache, max-age=600" }, null],
  [{ "cache-control": "max-age=99999999" }, 86_400],
  [{ expires: "Mon, 20 May 2024 12:10:00 GMT" }, 600],
  [{ expires: "Mon, 20 May 2024 12:10:00 GMT", date: "Mon, 20 May 2024 12:05:00 GMT" }, 300],
  [{ expires: "Mon, 20 May 2024 12:10:00 GMT", "cache-control": "max-age=5" }, 5],
  [{ expires: "0" }, null],
  [{ expires: "never" }, null],
] as [Record<string, string>, number | null][])("%j stays fresh for %s seconds", (headers, expected) => {
  expect(freshSeconds(headers, now)).toBe(expected)
})
