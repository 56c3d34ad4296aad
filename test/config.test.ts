import { expect, test } from "vitest"
import { ConfigError, readConfig } from "../src/config.ts"

test("every setting has a default, and an empty value is none", () => {
  const defaults = {
    databaseUrl: null,
    dataDir: ".dateline",
    port: 4000,
    host: "127.0.0.1",
    logLevel: "info",
    corsOrigins: ["*"],
    openAdmin: false,
    contact: null,
    allowPrivate: [],
    pollHosts: 8,
  }
  expect(readConfig({})).toEqual(defaults)
  expect(readConfig({ PORT: "", DATABASE_URL: "" })).toEqual(defaults)
})

test("all problems are told at once", () => {
  const read = () => readConfig({ PORT: "http", LOG_LEVEL: "loud", DATABASE_URL: "mysql://here" })
  expect(read).toThrow(ConfigError)
  for (const name of ["PORT", "LOG_LEVEL", "DATABASE_URL"]) expect(read).toThrow(name)
})

test("private addresses are allowed by ranges alone", () => {
  const allow = (ranges: string) => readConfig({ DATELINE_ALLOW_PRIVATE: ranges }).allowPrivate
  expect(allow("127.0.0.1/32, fd00::/8")).toEqual(["127.0.0.1/32", "fd00::/8"])
  for (const wrong of ["127.0.0.1", "127.0.0.1/33", "all", "10.0.0.0/8/1"])
    expect(() => allow(wrong)).toThrow("DATELINE_ALLOW_PRIVATE")
})

test("origins are parted by commas", () => {
  expect(readConfig({ CORS_ORIGINS: "https://a.example, https://b.example" }).corsOrigins).toEqual([
    "https://a.example",
    "https://b.example",
  ])
})
