import { expect, test } from "vitest"
import { publishedDay } from "../../src/enrich/published-day.ts"

test.each([
  ["the day in UTC without another claim", "2022-07-20T05:15:00Z", [], "2022-07-20"],
  [
    "the day of the address when it still is that day west of here",
    "2022-07-20T05:15:00Z",
    ["2022-07-19T00:00:00Z"],
    "2022-07-19",
  ],
  [
    "the day of the dateline when it is that day already east of here",
    "2022-07-20T20:00:00Z",
    ["2022-07-21T00:00:00Z"],
    "2022-07-21",
  ],
  ["no day that it can be nowhere", "2022-07-20T05:15:00Z", ["2022-07-18T00:00:00Z"], "2022-07-20"],
  ["no day from another time", "2022-07-20T05:15:00Z", ["2022-07-19T12:00:00Z"], "2022-07-20"],
])("takes %s", (_, datePublished, values, day) => {
  const dateSignals = values.map((value) => ({ source: "TEXT" as const, value, chosen: false }))
  expect(publishedDay({ datePublished, dateSignals })).toBe(day)
})

test.each([
  ["an evening in America is that day", "https://www.nytimes.com/a", "2022-07-20T02:15:00Z", "2022-07-19"],
  ["a morning in Australia is that day", "https://news.example.com.au/a", "2022-07-19T21:15:00Z", "2022-07-20"],
  ["summer time counts", "https://www.example.co.uk/a", "2022-07-19T23:15:00Z", "2022-07-20"],
  ["a day without a time stays", "https://www.nytimes.com/a", "2022-07-20T00:00:00Z", "2022-07-20"],
  ["a domain that names no place counts in UTC", "https://news.example.org/a", "2022-07-20T02:15:00Z", "2022-07-20"],
])("%s", (_, url, datePublished, day) => {
  expect(publishedDay({ datePublished, dateSignals: [], url })).toBe(day)
})
