import { isIP } from "node:net"
import { z } from "zod"

const empty = (value: unknown) => (value === "" ? undefined : value)
const setting = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema)

/** An IP address, a slash and a number of bits. */
const isRange = (written: string): boolean => {
  const [address = "", bits = "", ...rest] = written.split("/")
  return (
    rest.length === 0 && isIP(address) > 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(address) === 4 ? 32 : 128)
  )
}

const settings = z.object({
  /** A Postgres, 15 or later; without it the database is embedded. */
  DATABASE_URL: setting(
    z
      .string()
      .regex(/^postgres(?:ql)?:\/\//, "must begin with postgres:// or postgresql://")
      .optional(),
  ),
  /** The folder of the embedded database. */
  DATELINE_DATA: setting(z.string().default(".dateline")),
  PORT: setting(z.coerce.number("must be a number").int().min(0).max(65_535).default(4000)),
  HOST: setting(z.string().default("127.0.0.1")),
  LOG_LEVEL: setting(
    z
      .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
        error: "must be one of fatal, error, warn, info, debug, trace, silent",
      })
      .default("info"),
  ),
  /** Origins that browsers may call from, parted by commas; `*` for all. */
  CORS_ORIGINS: setting(
    z
      .string()
      .default("*")
      .transform((list) => list.split(",").map((origin) => origin.trim())),
  ),
  /** Whether writes are taken from other machines than this one, without a key. */
  DATELINE_OPEN_ADMIN: setting(z.stringbool().default(false)),
  /** A mail address or a page by which publishers reach who runs this; sent with every request. */
  DATELINE_CONTACT: setting(
    z
      .string()
      .regex(/^[\x21-\x7e]{1,200}$/, "must be one address in ASCII")
      .optional(),
  ),
  /** How many feeds a worker checks at once, each of another host. */
  DATELINE_POLL_HOSTS: setting(z.coerce.number("must be a number").int().min(1).max(100).default(8)),
  /** Address ranges that are fetched though they are not public (CIDR), parted by commas. */
  DATELINE_ALLOW_PRIVATE: setting(
    z
      .string()
      .default("")
      .transform((list) =>
        list
          .split(",")
          .map((range) => range.trim())
          .filter((range) => range !== ""),
      )
      .refine(
        (ranges) => ranges.every(isRange),
        "must be address ranges such as 127.0.0.1/32 or fd00::/8, parted by commas",
      ),
  ),
})

export type Config = {
  databaseUrl: string | null
  dataDir: string
  port: number
  host: string
  logLevel: string
  corsOrigins: string[]
  openAdmin: boolean
  contact: string | null
  allowPrivate: string[]
  pollHosts: number
}

/** All that is wrong with the settings, one line each. */
export class ConfigError extends Error {
  override name = "ConfigError"
}

/** Reads the settings from the environment; throws a ConfigError that lists every problem at once. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config => {
  const read = settings.safeParse(env)
  if (!read.success)
    throw new ConfigError(read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("\n"))
  const { DATABASE_URL, DATELINE_DATA, PORT, HOST, LOG_LEVEL, CORS_ORIGINS, DATELINE_OPEN_ADMIN } = read.data
  const { DATELINE_CONTACT, DATELINE_ALLOW_PRIVATE, DATELINE_POLL_HOSTS } = read.data
  return {
    databaseUrl: DATABASE_URL ?? null,
    dataDir: DATELINE_DATA,
    port: PORT,
    host: HOST,
    logLevel: LOG_LEVEL,
    corsOrigins: CORS_ORIGINS,
    openAdmin: DATELINE_OPEN_ADMIN,
    contact: DATELINE_CONTACT ?? null,
    allowPrivate: DATELINE_ALLOW_PRIVATE,
    pollHosts: DATELINE_POLL_HOSTS,
  }
}
