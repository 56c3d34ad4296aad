import { pipeline, Readable, type Transform } from "node:stream"
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib"

const DECODERS: Record<string, (first: number) => Transform> = {
  gzip: () => createGunzip(),
  "x-gzip": () => createGunzip(),
  // RFC 9110 means the format of zlib, whose first byte says 8; some servers send it bare.
  deflate: (first) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw()),
  br: () => createBrotliDecompress(),
}
const MOST_CODINGS = 2

const MOST_RATIO = 100
/** A short text may compress better than that. */
const FREE_BYTES = 1 << 20

/** The answer is larger than what is taken. */
export class TooLarge extends Error {
  override name = "TooLarge"
}

/** The answer is in a content-encoding that is not read. */
export class UnknownEncoding extends Error {
  override name = "UnknownEncoding"
}

/**
 * The bytes of a body, decompressed as its content-encoding says. Beyond `mostBytes`, packed or not, it throws a TooLarge,
 * or ends there when it `cuts`. The body is at its end in any case.
 */
export const readBody = async (
  body: Readable,
  encoding: string | undefined,
  mostBytes: number,
  cuts = false,
): Promise<Buffer> => {
  try {
    const parts: Buffer[] = []
    const read = { received: 0, size: 0 }
    const coded = codingsOf(encoding).reduceRight<AsyncIterable<Buffer>>(decode, counted(body, read, mostBytes))
    for await (const chunk of coded) {
      parts.push(chunk)
      read.size += chunk.length
      if (cuts && read.size >= mostBytes) break
      if (read.size > mostBytes) throw new TooLarge(`it is larger than ${mostBytes >> 20} MB`)
      if (read.size > FREE_BYTES && read.size > read.received * MOST_RATIO)
        throw new TooLarge("it unpacks to more than a hundred times its size")
    }
    return Buffer.concat(parts).subarray(0, mostBytes)
  } finally {
    // Does not wait for the rest, nor for the complaint that it was not read.
    body.on("error", () => {})
    body.destroy()
  }
}

const codingsOf = (encoding = ""): string[] => {
  const names = encoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name && name !== "identity")
  if (names.length > MOST_CODINGS || names.some((name) => !Object.hasOwn(DECODERS, name)))
    throw new UnknownEncoding(encoding)
  return names
}

/** A packed stream may go on for ever and unpack to nothing. */
async function* counted(body: Readable, read: { received: number }, mostBytes: number): AsyncGenerator<Buffer> {
  for await (const chunk of body as AsyncIterable<Buffer>) {
    read.received += chunk.length
    if (read.received > mostBytes * 2) throw new TooLarge(`it is larger than ${mostBytes >> 20} MB`)
    yield chunk
  }
}

/** Nothing at all is nothing in every encoding. */
async function* decode(source: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const iterator = source[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done) return
  async function* whole() {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  const decoder = DECODERS[name]!(first.value[0] ?? 0)
  pipeline(Readable.from(whole()), decoder, () => {})
  yield* decoder as AsyncIterable<Buffer>
}
