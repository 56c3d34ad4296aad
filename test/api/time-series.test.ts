import { afterAll, beforeAll, expect, test } from "vitest"
import { graphql } from "../generated/gql.ts"
import type { EntityTimeSeriesQueryVariables } from "../generated/graphql.ts"
import { type Api, startApi } from "../support/api.ts"

const report = (day: number, datePublished: string) => ({
  datePublished,
  headline: `Nora Quist speaks in Port Ellery, day ${day}`,
  articleBody: `Nora Quist spoke to ${day} hundred fishermen in Port Ellery about the price of diesel. Mayor Jon Abara listened to her.`,
})

let api: Api

beforeAll(async () => {
  const times = ["2024-03-30T22:30:00Z", "2024-03-30T23:30:00Z", "2024-03-31T21:30:00Z", "2024-04-02T10:00:00Z"]
  api = await startApi({ articles: times.map((time, day) => report(day, time)) })
})
afterAll(() => api.close())

const SERIES = graphql(`
  query EntityTimeSeries($first: Int!, $interval: Interval!, $from: DateTime!, $to: DateTime!, $timeZone: String) {
    people(first: $first) {
      nodes {
        name
        timeSeries(interval: $interval, from: $from, to: $to, timeZone: $timeZone) {
          start
          count
        }
      }
    }
  }
`)

const buckets = async (given: Omit<EntityTimeSeriesQueryVariables, "first">) => {
  const { data, errors } = await api.run(SERIES, { first: 10, ...given })
  expect(errors).toEqual([])
  const quist = data.people.nodes.find(({ name }) => name === "Nora Quist")
  return quist!.timeSeries!.map(({ start, count }) => `${start.replace(":00.000Z", "Z")} ${count}`)
}

test("days in UTC, the empty ones with 0", async () => {
  expect(await buckets({ interval: "DAY", from: "2024-03-30", to: "2024-04-03" })).toEqual([
    "2024-03-30T00:00Z 2",
    "2024-03-31T00:00Z 1",
    "2024-04-01T00:00Z 0",
    "2024-04-02T00:00Z 1",
  ])
})

test("days of a time zone, of which the one when clocks go forward has 23 hours", async () => {
  const given = { from: "2024-03-29T23:00:00Z", to: "2024-04-01T22:00:00Z", timeZone: "Europe/Oslo" }
  expect(await buckets({ interval: "DAY", ...given })).toEqual([
    "2024-03-29T23:00Z 1",
    "2024-03-30T23:00Z 2",
    "2024-03-31T22:00Z 0",
  ])
})

test("hours when clocks go back are all there, each once", async () => {
  const given = { from: "2024-10-26T23:00:00Z", to: "2024-10-27T03:00:00Z", timeZone: "Europe/Oslo" }
  expect(await buckets({ interval: "HOUR", ...given })).toEqual([
    "2024-10-26T23:00Z 0",
    "2024-10-27T00:00Z 0",
    "2024-10-27T01:00Z 0",
    "2024-10-27T02:00Z 0",
  ])
})

test("a day that a place skipped is not there", async () => {
  const given = { from: "2011-12-29T10:00:00Z", to: "2011-12-31T10:00:00Z", timeZone: "Pacific/Apia" }
  expect(await buckets({ interval: "DAY", ...given })).toEqual(["2011-12-29T10:00Z 0", "2011-12-30T10:00Z 0"])
})

test("the first interval begins before a start within it, and counts only from there", async () => {
  expect(await buckets({ interval: "WEEK", from: "2024-03-30T23:00:00Z", to: "2024-04-02T10:00:00Z" })).toEqual([
    "2024-03-25T00:00Z 2",
    "2024-04-01T00:00Z 0",
  ])
  expect(await buckets({ interval: "MONTH", from: "2024-03-31", to: "2024-05-01" })).toEqual([
    "2024-03-01T00:00Z 1",
    "2024-04-01T00:00Z 1",
  ])
})

test("all entities take one statement", async () => {
  const days = { interval: "DAY", from: "2024-03-30", to: "2024-04-03" } as const
  const one = await api.run(SERIES, { first: 1, ...days })
  const all = await api.run(SERIES, { first: 10, ...days })
  expect(all.data.people.nodes.length).toBeGreaterThan(1)
  expect([one.statements, all.statements]).toEqual([2, 2])
})

test.each([
  ["no time at all", { from: "2024-03-30", to: "2024-03-30" }],
  ["a time that ends before it begins", { from: "2024-03-31", to: "2024-03-30" }],
  ["more than 1,000 intervals", { from: "2020-01-01", to: "2024-01-01" }],
  ["an unknown time zone", { from: "2024-03-30", to: "2024-03-31", timeZone: "Mars/Olympus" }],
  ["an abbreviation for a time zone", { from: "2024-03-30", to: "2024-03-31", timeZone: "PST" }],
  ["an offset for a time zone", { from: "2024-03-30", to: "2024-03-31", timeZone: "+02:00" }],
])("%s is refused", async (_, given) => {
  const { data, errors } = await api.run(SERIES, { first: 1, interval: "DAY", ...given })
  expect(data.people.nodes[0]?.timeSeries).toBeNull()
  expect(errors[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } })
})
