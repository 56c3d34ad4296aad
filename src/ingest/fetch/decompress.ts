import { PassThrough, type Readable, type Transform } from "node:stream"
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib"

const DECODERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

const MOST_RATIO = 100
/** A short text may compress better than that. */
const FREE_BYTES = 1 << 20

export class TooLarge extends Error {
  override name = "TooLarge"
}

/** The bytes of a body, decompressed as its content-encoding says; throws a TooLarge beyond the limits. */
export const readBody = async (body: Readable, encoding: string | undefined, mostBytes: number): Promise<Buffer> => {
  const names = (encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name && name !== "identity")
  if (names.length > 2 || names.some((name) => !(name in DECODERS)))
    throw new Error(`it is compressed as ${encoding}, which is not read`)
  let received = 0
  body.on("data", (chunk: Buffer) => {
    received += chunk.length
  })
  const stages = names.reverse().map((name) => DECODERS[name]!())
  const end = stages.reduce<Readable>((source, stage) => {
    source.on("error", (error) => stage.destroy(error))
    return source.pipe(stage)
  }, body.pipe(new PassThrough()))
  body.on("error", (error) => end.destroy(error))
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of end as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > mostBytes) throw new TooLarge(`it is larger than ${mostBytes >> 20} MB`)
      if (size > FREE_BYTES && size > received * MOST_RATIO)
        throw new TooLarge("it unpacks to more than a hundred times its size")
      parts.push(chunk)
    }
  } finally {
    body.destroy()
    for (const stage of stages) stage.destroy()
  }
  return Buffer.concat(parts)
}
