import type { Values } from "./random-operation.ts"

const LIMITS = [0, 1, -1, 2, 20, 100, 101, 2 ** 31 - 1, -(2 ** 31)]

const TEXTS = [
  "",
  " ",
  "UTC",
  "Europe/Berlin",
  "\0",
  "a\0b",
  "\ud800",
  "x\udfff",
  "'; --",
  "{}",
  "\\",
  "%",
  "٣",
  "é".repeat(5000),
]

const TIMES = [
  "2021-08-26",
  "2021-09-01T00:00:00.123456Z",
  "0000-01-01",
  "0001-01-01T00:00:00+14:00",
  "0001-01-02T00:00:00Z",
  "1600-02-29T12:00:00Z",
  "9999-12-31T23:59:59.999Z",
  "9999-12-31T23:59:59-14:00",
  "2021-02-30",
  "yesterday",
]

/** What asks most of a server, for every scalar of the API: limits, nonsense, and what else is `known`, such as ids and cursors. */
export const awkwardValues = (known: readonly string[]): Values => ({
  Int: LIMITS,
  Float: [...LIMITS, 0.5, 1e-320, 1e308, -1e308, 1e40],
  Boolean: [true, false],
  String: [...TEXTS, ...known],
  ID: [...known, ...known, ...TEXTS],
  URL: [
    "https://example.org/",
    "http://[::1]/",
    "https://example.org/%00\0\ud800",
    `https://example.org/${"x".repeat(4000)}`,
    "ftp://a",
    "",
  ],
  DateTime: TIMES,
})
