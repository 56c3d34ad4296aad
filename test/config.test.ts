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
  }
  expect(readConfig({})).toEqual(defaults)
  expect(readConfig({ PORT: "", DATABASE_URL: "" })).toEqual(defaults)
})

test("all problems are told at once", () => {
  const read = () => readConfig({ PORT: "http", LOG_LEVEL: "loud", DATABASE_URL: "mysql://here" })
  expect(read).toThrow(ConfigError)
  for (const name of ["PORT", "LOG_LEVEL", "DATABASE_URL"]) expect(read).toThrow(name)
})

test("origins are parted by commas", () => {
  expect(readConfig({ CORS_ORIGINS: "https://a.example, https://b.example" }).corsOrigins).toEqual([
    "https://a.example",
    "https://b.example",
  ])
})
