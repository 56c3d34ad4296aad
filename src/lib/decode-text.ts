const SAMPLE = 65_536
const MAGIC = [
  "%PDF-",
  "PK\u0003\u0004",
  "\u001f\u008b",
  "\u0089PNG",
  "GIF8",
  "\u00ff\u00d8\u00ff",
  "RIFF",
  "\u007fELF",
]

/** What windows-1252 has at 0x80 to 0x9f. Node's own decoder takes them for C1 controls. */
const WINDOWS_MARKS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")

const windows1252 = (bytes: Uint8Array) =>
  latin1(bytes).replace(/[\u0080-\u009f]/g, (char) => WINDOWS_MARKS[char.charCodeAt(0) - 0x80]!)

const decodeAs = (label: string, bytes: Uint8Array, fatal: boolean): string | null => {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Text has hardly any control characters besides tabs and line ends. */
const looksBinary = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells binary content
  return countOf(sample, /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g) > sample.length / 50
}

const declared = (charset: string | null, bytes: Uint8Array): string | null => {
  if (!charset) return null
  return /^(?:windows-1252|iso-8859-1|latin1|us-ascii)$/i.test(charset)
    ? windows1252(bytes)
    : decodeAs(charset, bytes, true)
}

/** UTF-16 without a mark: every other byte of western text is zero. */
const markless16 = (bytes: Uint8Array): string | null => {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~1)
  const zeros = [0, 0]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]!++
  const most = sample.length / 4
  if (zeros[1]! > most && zeros[0]! < most / 8) return "utf-16le"
  return zeros[0]! > most && zeros[1]! < most / 8 ? "utf-16be" : null
}

/** UTF-8 with a few broken sequences is still UTF-8: more characters beyond ASCII came out whole than broken. */
const almostUtf8 = (bytes: Uint8Array): string | null => {
  const text = decodeAs("utf-8", bytes, false)
  if (text === null) return null
  const broken = countOf(text, /\ufffd/g)
  return countOf(text, /[^\p{ASCII}\ufffd]/gu) > broken ? text : null
}

/** Windows-1252 accepts any byte, so what it yields must look like western words: letters and marks, not symbols. */
const western = (bytes: Uint8Array): string | null => {
  const text = windows1252(bytes)
  const sample = text.slice(0, SAMPLE)
  const beyondAscii = countOf(sample, /\P{ASCII}/gu)
  const usual = countOf(sample, /[À-ÖØ-öø-ÿŠšŽžŒœŸ‘’“”–—…•€£©®°·«»§½¼¾ªº´¿¡ ]/gu)
  const letters = countOf(sample, /[A-Za-z]/g)
  return beyondAscii - usual <= beyondAscii / 5 && beyondAscii <= letters ? text : null
}

/**
 * The text that bytes stand for: by byte order mark, else as UTF-8, else by `charset` (what a header declared), else as
 * UTF-16 or windows-1252 when that makes sense. Null for binary content and for encodings that cannot be told.
 */
export const decodeText = (bytes: Uint8Array, charset: string | null = null): string | null => {
  if (bytes.length === 0) return ""
  const head = latin1(bytes.subarray(0, 8))
  if (MAGIC.some((magic) => head.startsWith(magic))) return null
  const marked = head.startsWith("\u00ff\u00fe") ? "utf-16le" : head.startsWith("\u00fe\u00ff") ? "utf-16be" : null
  const wide = marked ?? markless16(bytes)
  const text = wide
    ? decodeAs(wide, bytes, false)
    : (decodeAs("utf-8", bytes, true) ?? declared(charset, bytes) ?? almostUtf8(bytes) ?? western(bytes))
  return text === null || looksBinary(text) ? null : text
}
