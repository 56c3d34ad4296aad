/** A line of a stream without its line end, or the fact that it was longer than allowed; `end` counts the bytes read. */
export type Line = { number: number; text: string | null; end: number }

const NEWLINE = 10

/**
 * The lines of a stream of UTF-8 bytes, in memory bounded by `maxBytes` however long a line is: the text of a longer one
 * is null. Lines of white space are counted but not given.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 0
  let end = 0
  const take = (): Line => {
    const text = size > maxBytes ? null : Buffer.concat(parts).toString("utf8").replace(/\r$/, "")
    parts = []
    size = 0
    return { number: ++number, text, end }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, to))
      from = to + 1
      end += 1
      const line = take()
      if (line.text?.trim() !== "") yield line
    }
    add(chunk.subarray(from))
  }
  if (size > 0) {
    const last = take()
    if (last.text?.trim() !== "") yield last
  }

  function add(part: Uint8Array): void {
    size += part.length
    end += part.length
    if (size > maxBytes) parts = []
    else if (part.length > 0) parts.push(part)
  }
}
