import { z } from "zod"
import { type ArticleInput, contentKeys } from "../model/article-input.ts"
import { ok, type Result, refused } from "../model/input-error.ts"
import { mediaTypes } from "../model/media.ts"
import { isNinjs } from "./ninjs/is-ninjs.ts"

const text = z.string().nullish()
/** What a 32-bit integer of the database and of GraphQL holds. */
const pixels = z.int32().positive().nullish()

const mediaInput = z.object({
  mediaType: z.enum(mediaTypes).nullish(),
  contentUrl: text,
  caption: text,
  creditText: text,
  alternativeText: text,
  width: pixels,
  height: pixels,
})

const articleInput: z.ZodType<ArticleInput> = z.object({
  id: text,
  url: text,
  headline: text,
  abstract: text,
  byline: text,
  articleSection: text,
  keywords: z.array(z.string()).nullish(),
  publisher: text,
  inLanguage: text,
  datePublished: text,
  dateModified: text,
  media: z.array(mediaInput).nullish(),
  text,
  html: text,
  ninjs: z.union([z.string(), z.record(z.string(), z.unknown()), z.array(z.unknown())]).nullish(),
  articleBody: text,
  feed: text,
  bytesBase64: text,
  headers: z.record(z.string(), z.string()).nullish(),
})

const parsedJson = (line: string): Result<unknown> => {
  try {
    return ok(JSON.parse(line.replace(/^\ufeff/, "")))
  } catch {
    return refused("INVALID", "The line is not JSON.")
  }
}

/** The input that a line of JSON stands for. */
export const parseJsonLine = (line: string): Result<ArticleInput> => {
  const json = parsedJson(line)
  return json.kind === "error" ? json : parseArticleInput(json.value)
}

/** A line may be a ninjs item itself; then it is known by its `uri`. */
const bareNinjs = (value: unknown): ArticleInput | null => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null
  if (contentKeys.some((key) => Object.hasOwn(value, key)) || !isNinjs(Object.keys(value))) return null
  const { id, uri } = value as { id?: unknown; uri?: unknown }
  const name = [id, uri].find((each) => typeof each === "string") as string | undefined
  return { id: name?.slice(0, 1_000) ?? null, ninjs: value as Record<string, unknown> }
}

/** A value from outside as an input. Keys that are not ours are ignored; a wrong type is INVALID, with its key. */
export const parseArticleInput = (value: unknown): Result<ArticleInput> => {
  const ninjs = bareNinjs(value)
  if (ninjs) return ok(ninjs)
  const read = articleInput.safeParse(value)
  if (read.success) return ok(read.data)
  const errors = read.error.issues.map((issue) => {
    const path = issue.path.map(String)
    return { code: "INVALID" as const, message: `${path.join(".") || "The input"}: ${issue.message}`, path }
  })
  return { kind: "error", errors }
}
