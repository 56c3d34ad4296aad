import { expect, test } from "vitest"
import { readFeedDate } from "../../../src/ingest/feed/read-feed-date.ts"

test.each([
  ["Sun, 19 May 2024 08:00:00 GMT", "2024-05-19T08:00:00Z"],
  ["19 May 24 10:00 CEST", "2024-05-19T08:00:00Z"],
  ["Sun May 19 08:00:00 2024", "2024-05-19T08:00:00Z"],
  ["2024-05-19T10:00:00+02:00", "2024-05-19T08:00:00Z"],
  ["2024-05-19", "2024-05-19T00:00:00Z"],
  ["2024-05", "2024-05-01T00:00:00Z"],
  ["2024-140", "2024-05-19T00:00:00Z"],
  ["19 mai 2024 08:00 GMT", "2024-05-19T08:00:00Z"],
  ["19 травня 2024", "2024-05-19T00:00:00Z"],
  ["2024년 05월 19일 17:00:00", "2024-05-19T08:00:00Z"],
  ["1716105600", "2024-05-19T08:00:00Z"],
  ["31 February 2024", null],
  ["Sun, 19 May 2024 25:00:00 GMT", null],
  ["soon", null],
  ["", null],
])("reads %j as %j", (written, expected) => expect(readFeedDate(written)).toBe(expected))
