import { GraphQLError, GraphQLScalarType, Kind } from "graphql"
import { parseUrl } from "../lib/parse-url.ts"
import { errorCodes } from "./errors.ts"

const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/i

const refuse = (message: string) => new GraphQLError(message, { extensions: { code: errorCodes.badInput } })

const readDateTime = (value: unknown): Date => {
  const time = typeof value === "string" && ISO.test(value) ? new Date(value) : null
  if (!time || Number.isNaN(time.getTime()))
    throw refuse("A DateTime is ISO 8601 with a time zone, as 2021-08-31T12:00:00Z, or a day, as 2021-08-31 (UTC).")
  return time
}

/** A point in time: a Date within, ISO 8601 in UTC on the wire. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description:
    "A point in time, ISO 8601 (RFC 3339) with a time zone, such as 2021-08-31T12:00:00Z. Always in UTC on output. On input a day alone means its first moment in UTC.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339",
  serialize: (value) => new Date(value as Date | string).toISOString(),
  parseValue: readDateTime,
  parseLiteral: (node) => readDateTime(node.kind === Kind.STRING ? node.value : null),
})

const readUrl = (value: unknown): string => {
  const url = typeof value === "string" && value.length <= 4096 ? parseUrl(value) : null
  if (!url || !["http:", "https:"].includes(url.protocol)) throw refuse("A URL is absolute, with http or https.")
  return url.href
}

/** An absolute http(s) address: a string on both sides. */
export const WebUrl = new GraphQLScalarType<string, string>({
  name: "URL",
  description: "An absolute address with http or https.",
  specifiedByURL: "https://url.spec.whatwg.org/",
  serialize: String,
  parseValue: readUrl,
  parseLiteral: (node) => readUrl(node.kind === Kind.STRING ? node.value : null),
})
