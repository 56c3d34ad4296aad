import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { type ContentKind, detectKind } from "../ingest/detect-kind.ts"
import type { Fetcher } from "../ingest/fetch/fetcher.ts"
import { parseJsonLine } from "../ingest/parse-json-line.ts"
import { decodeText } from "../lib/decode-text.ts"
import { readLines } from "../lib/read-lines.ts"
import type { ArticleInput } from "../model/article-input.ts"
import { ok, type Result, refused } from "../model/input-error.ts"

/** One input that a file holds: where it stands, for people, and how many bytes of the file are read by now. */
export type FoundInput = { where: string; id: string | null; input: Result<ArticleInput>; bytesRead: number }

const HEAD_BYTES = 1 << 20
const MOST_BYTES = 20 << 20

/** Whether a name on the command line is an address to fetch. */
export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name)

/** The inputs of a file (`-` is standard input), told by content unless `as` says what it holds; JSON lines are streamed. */
export async function* readInputs(file: string, as?: ContentKind, fetcher?: Fetcher): AsyncGenerator<FoundInput> {
  const found = (input: Result<ArticleInput>, bytesRead = 0) => ({ where: file, id: null, input, bytesRead })
  if (isAddress(file)) {
    yield found(await fetched(file, as, fetcher))
    return
  }
  const missing = file === "-" ? null : await problemWith(file)
  if (missing) {
    yield found(refused("NOT_FOUND", missing))
    return
  }
  const chunks: AsyncIterable<Buffer> = file === "-" ? process.stdin : createReadStream(file)
  const { head, rest } = await readHead(chunks)
  const kind = as ?? kindOf(head)
  if (kind === "jsonl" && (as || hasLines(head))) yield* readJsonLines(file, rest)
  else if (kind === "jsonl") {
    const text = await readWhole(rest)
    const json = text && (decodeText(text, null) ?? "")
    yield { ...found(json === null ? tooLong : parseJsonLine(json), text?.length), id: idIn(json ?? "") }
  } else {
    const bytes = await readWhole(rest)
    yield found(bytes ? inputOf(bytes, kind) : tooLong, bytes?.length)
  }
}

/** What an address answers with; robots.txt is asked first, as somebody's page is visited. */
const fetched = async (url: string, as?: ContentKind, fetcher?: Fetcher): Promise<Result<ArticleInput>> => {
  if (!fetcher)
    return refused("UNREADABLE", "Addresses are fetched by `dateline ingest` alone; save the page and give the file.")
  const answer = await fetcher.fetch(url, { obeysRobots: true })
  if (answer.kind === "failed") return refused(answer.code, answer.message)
  if (answer.kind === "not-modified")
    return refused("UNREACHABLE", "It answers that nothing changed, which nobody asked.")
  const { bytes, headers } = answer
  if (as && as !== "jsonl") return inputOf(Buffer.from(bytes), as, answer.url)
  return ok({ url: answer.url, bytesBase64: Buffer.from(bytes).toString("base64"), headers })
}

const tooLong = refused("TOO_LONG", `The file is larger than ${MOST_BYTES >> 20} MB.`)

const problemWith = async (file: string): Promise<string | null> => {
  const info = await stat(file).catch(() => null)
  if (!info) return "There is no such file."
  return info.isDirectory() ? "This is a folder; name its files." : null
}

/** The beginning of a stream, and a stream that has it all. */
const readHead = async (chunks: AsyncIterable<Buffer>) => {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Buffer[] = []
  for (let size = 0; size < HEAD_BYTES; ) {
    const next = await iterator.next()
    if (next.done) break
    first.push(next.value)
    size += next.value.length
  }
  async function* rest(): AsyncGenerator<Buffer> {
    yield* first
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return { head: Buffer.concat(first), rest: rest() }
}

const kindOf = (head: Buffer): ContentKind => detectKind(decodeText(head, null) ?? "")

/** Whether the first line is a whole object, or longer than what is seen of it: one object alone may run over many lines. */
const hasLines = (head: Buffer): boolean => {
  const line = (decodeText(head, null) ?? "")
    .replace(/^\ufeff/, "")
    .trimStart()
    .split("\n", 1)[0]!
  return line.length > 1 && (line.trimEnd().endsWith("}") || Buffer.byteLength(line) > HEAD_BYTES / 2)
}

const readWhole = async (chunks: AsyncIterable<Buffer>): Promise<Buffer | null> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > MOST_BYTES) return null
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

const inputOf = (bytes: Buffer, kind: Exclude<ContentKind, "jsonl">, url?: string): Result<ArticleInput> => {
  const content = decodeText(bytes, null)
  return content === null
    ? refused("UNREADABLE", "The file is not text in an encoding that can be told.")
    : ok({ ...(url && kind !== "ninjs" ? { url } : {}), [kind]: content })
}

async function* readJsonLines(file: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<FoundInput> {
  for await (const { number, text, end } of readLines(chunks, MOST_BYTES)) {
    const input = text === null ? refused("TOO_LONG", "The line is too long.") : parseJsonLine(text)
    const id = input.kind === "ok" ? (input.value.id ?? null) : idIn(text ?? "")
    yield { where: `${file}:${number}`, id, input, bytesRead: end }
  }
}

/** The id of a line whose other keys are wrong. */
const idIn = (line: string): string | null => {
  try {
    const { id } = JSON.parse(line) as { id?: unknown }
    return typeof id === "string" ? id : null
  } catch {
    return null
  }
}
