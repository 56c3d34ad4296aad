import { expect, test } from "vitest"
import { chooseDate, dateInUrl } from "../../src/ingest/choose-date.ts"
import type { DateSource } from "../../src/model/article.ts"

const NOW = new Date("2023-05-11T08:00:00Z")
const claim = (source: DateSource, value: string) => ({ source, value, chosen: false })

test.each([
  ["the time of another claim for the same day", "2023-05-10T03:30:00Z", "2023-05-10T03:30:00Z"],
  ["no time of another day", "2023-05-12T08:00:00Z", "2023-05-09T00:00:00Z"],
  ["no day of another claim", "2023-05-10T00:00:00Z", "2023-05-09T00:00:00Z"],
])("a day in the address takes %s", (_, text, chosen) => {
  const signals = [claim("URL", "2023-05-09T00:00:00Z"), claim("TEXT", text)]
  const { datePublished, dateSignals } = chooseDate(signals, NOW)
  expect(datePublished).toBe(chosen)
  expect(dateSignals.filter((signal) => signal.chosen)).toHaveLength(1)
})

test.each([
  ["https://example.com/2021/08/31/a", "2021-08-31T00:00:00Z"],
  ["https://example.com/2021/aug/31/a", "2021-08-31T00:00:00Z"],
  ["https://example.com/a-slug-20210831", "2021-08-31T00:00:00Z"],
  ["https://example.com/2021-08-31-a", "2021-08-31T00:00:00Z"],
  ["https://example.com/2021/02/31/a", null],
  ["https://example.com/202108311234567", null],
  ["https://example.com/a?date=2021-08-31", null],
  ["https://2021-08-31.example.com/a", null],
])("the day in %s is %s", (url, day) => expect(dateInUrl(url)).toBe(day))
