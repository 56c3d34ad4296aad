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
  ["https://example.com/2021/8/3/a", "2021-08-03T00:00:00Z"],
  ["https://example.com/2021/0831/a", "2021-08-31T00:00:00Z"],
  ["https://example.com/a/202108/31/b", "2021-08-31T00:00:00Z"],
  ["https://example.com/t20210831_1.htm", "2021-08-31T00:00:00Z"],
  ["https://example.com/2021/02/31/a", null],
  ["https://example.com/202108311234567", null],
  ["https://example.com/a?date=2021-08-31", null],
  ["https://2021-08-31.example.com/a", null],
])("the day in %s is %s", (url, day) => expect(dateInUrl(url)).toBe(day))

test.each<[string, [DateSource, string][], string]>([
  [
    "the day of the address, though all that machines are told is of a later one",
    [
      ["URL", "2017-07-12T00:00:00Z"],
      ["META", "2019-06-17T16:28:00Z"],
      ["JSON_LD", "2019-06-17T16:28:00Z"],
      ["TIME_ELEMENT", "2019-06-17T00:00:00Z"],
    ],
    "2017-07-12T00:00:00Z",
  ],
  [
    "what machines and readers are told together, rather than the address",
    [
      ["URL", "2017-07-12T00:00:00Z"],
      ["META", "2019-06-17T16:28:00Z"],
      ["TEXT", "2019-06-17T00:00:00Z"],
    ],
    "2019-06-17T16:28:00Z",
  ],
  [
    "what readers see, rather than one lone claim for machines",
    [
      ["META", "2020-03-03T00:00:00Z"],
      ["TEXT", "2020-04-07T00:00:00Z"],
    ],
    "2020-04-07T00:00:00Z",
  ],
  [
    "the time that fits the day of the others",
    [
      ["META", "2020-05-10T20:00:00Z"],
      ["JSON_LD", "2020-05-09T08:00:00Z"],
      ["URL", "2020-05-09T00:00:00Z"],
    ],
    "2020-05-09T08:00:00Z",
  ],
  [
    "the time in Greenwich of an evening elsewhere",
    [
      ["URL", "2020-05-09T00:00:00Z"],
      ["JSON_LD", "2020-05-10T04:30:00Z"],
    ],
    "2020-05-10T04:30:00Z",
  ],
])("chooses %s", (_, claims, chosen) => {
  const { datePublished } = chooseDate(
    claims.map(([source, value]) => claim(source, value)),
    NOW,
  )
  expect(datePublished).toBe(chosen)
})
