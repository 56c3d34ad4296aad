import chardet from "chardet"

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

/** C1 controls are no text: they are the marks of windows-1252 that software took for Latin 1 (as in HTML 13.2.5.84). */
const withMarks = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_MARKS[char.charCodeAt(0) - 0x80]!)

const windows1252 = (bytes: Uint8Array) => withMarks(latin1(bytes))

const decodeAs = (label: string, bytes: Uint8Array, fatal: boolean): string | null => {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

const countOf = (text: string, pattern: RegExp) => text.length - text.replace(pattern, "").length

/** Text has hardly any control characters besides tabs and line ends. */
const looksBinary = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells binary content
  return countOf(sample, /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g) > sample.length / 50
}

/** Labels of programming languages and old software, in the words of the Encoding Standard. */
const labelOf = (charset: string): string =>
  charset
    .toLowerCase()
    .replaceAll("_", "-")
    .replace(/^cp-?(125\d|874)$/, "windows-$1")
    .replace(/^(?:cp-?932|ms-kanji|sjis)$/, "shift_jis")
    .replace(/^shift-jis(?:-2004|x0213)?$/, "shift_jis")
    .replace(/^(?:gb2312-80|cp-?936)$/, "gb18030")
    .replace(/^(?:cp-?949|uhc|ks-c-5601-1987)$/, "euc-kr")
    .replace(/^(?:cp-?950|big5hkscs|big5-tw)$/, "big5")
    .replace(/^(?:tis-?620|iso-8859-11)$/, "windows-874")
    .replace(/^mac-?(?:roman)?$/, "macintosh")
    .replace(/^iso8859/, "iso-8859")
    .replace(/^koi8r$/, "koi8-r")
    .replace(/^latin-?(\d)$/, "latin$1")

const declaredAs = (charset: string, bytes: Uint8Array): string | null => {
  const label = labelOf(charset)
  if (/^utf-?32/.test(label)) return utf32(bytes, !/be$/.test(label))
  // Bytes beyond ASCII give the lie to whoever says ASCII.
  if (/^(?:us-ascii|ascii|ansi-x3.*)$/.test(label)) return null
  return /^(?:windows-1252|iso-8859-1|latin1|l1)$/.test(label) ? windows1252(bytes) : decodeAs(label, bytes, true)
}

const declared = (charset: string | null, bytes: Uint8Array): string | null =>
  charset === null ? null : declaredAs(charset, bytes)

/** What the head of the content says of itself: an XML declaration (XML 1.0, appendix F), a meta element (HTML). */
const declaredInside = (bytes: Uint8Array): string | null => {
  const head = latin1(bytes.subarray(0, 2_048))
  const found =
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']?([\w.:-]+)/i.exec(head) ??
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)
  return found ? found[1]! : null
}

/** ISO-2022-JP looks like ASCII until it is decoded; no other text has its escapes. */
const speaksByEscapes = (head: string): boolean => ["\u001b$B", "\u001b$@"].some((mark) => head.includes(mark))

/** HZ (RFC 1843): between its marks two ASCII characters stand for one of GB 2312. It looks like ASCII, so it must be declared. */
const hz = (bytes: Uint8Array): string | null => {
  const text = latin1(bytes)
    .replace(/~\{((?:[\x21-\x77][\x21-\x7e])*)(?:~\}|(?=\n)|$)/g, (_, pairs: string) =>
      pairs.replace(/./gs, (char) => String.fromCharCode(char.charCodeAt(0) | 0x80)),
    )
    .replace(/~(?:~|\n)/g, (mark) => (mark === "~~" ? "~" : ""))
  return decodeAs("gb18030", Buffer.from(text, "latin1"), true)
}
const isHz = (charset: string | null): boolean => /^hz(?:-gb)?(?:-?2312)?$/i.test(charset ?? "")

const SURROGATES_AND_BEYOND = (unit: number) => unit > 0x10ffff || (unit >= 0xd800 && unit < 0xe000)

const utf32 = (bytes: Uint8Array, isLittle: boolean): string | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength & ~3)
  const parts: string[] = []
  for (let at = 0; at < view.byteLength; at += 4) {
    const point = view.getUint32(at, isLittle)
    if (SURROGATES_AND_BEYOND(point)) return null
    parts.push(String.fromCodePoint(point))
  }
  return parts.join("").replace(/^\ufeff/, "")
}

/** Which UTF-32 it is, by its mark or by the zeros of western text. */
const wide32 = (bytes: Uint8Array): "little" | "big" | null => {
  const [a, b, c, d] = bytes
  if (bytes.length < 4) return null
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return "little"
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "big"
  if (a !== 0 && b === 0 && c === 0 && d === 0) return "little"
  return a === 0 && b === 0 && c === 0 && d !== 0 ? "big" : null
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

/** Thai is told by its spelling: marks stand on consonants, and a vowel written first has one after it. */
const thai = (words: Uint8Array): boolean => {
  const text = decodeAs("windows-874", words, false) ?? ""
  const beyondAscii = countOf(text, /\P{ASCII}/gu)
  const letters = countOf(text, /[\u0e01-\u0e3a\u0e40-\u0e4e]/g)
  const unfounded = countOf(
    text,
    /(?<![\u0e01-\u0e2e\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g,
  )
  const unfollowed = countOf(text, /[\u0e40-\u0e44](?![\u0e01-\u0e2e])/g)
  return letters >= 8 && beyondAscii - letters <= letters / 30 && unfounded + unfollowed <= letters / 50
}

const FEW = 20
const WESTERN = /^(?:utf-8|ascii|iso-8859-1|windows-1252)$/i

/** Languages whose letters no detector knows, said in the head of the content: `xml:lang`, `lang`, a `language` element. */
const BALTIC = /(?:\blang\s{0,9}=\s{0,9}["']|<(?:dc:)?language>\s{0,99})(?:lt|lv|et)(?:[-_]\w{2,4})?\s{0,99}["'<]/i
const baltic = (bytes: Uint8Array): string | null =>
  BALTIC.test(latin1(bytes.subarray(0, 4_096))) ? decodeAs("windows-1257", bytes, true) : null

/** The guess of a detector by the frequencies of letters, for texts with enough of them; markup would mislead it. */
const detected = (bytes: Uint8Array): string | null => {
  const words = Buffer.from(latin1(bytes.subarray(0, SAMPLE)).replace(/<[^<>]*>/g, " "), "latin1")
  if (thai(words)) return decodeAs("windows-874", bytes, false)
  const label = words.filter((byte) => byte > 0x7f).length < FEW ? null : chardet.detect(words)
  // In text, the Ukrainian letters of KOI8-U are likelier than the lines of KOI8-R.
  return label && !WESTERN.test(label) ? decodeAs(label.replace(/koi8-r/i, "koi8-u"), bytes, true) : null
}

/** Of XML in an encoding that nobody knows, names, addresses and dates can be read still. */
const markup = (bytes: Uint8Array): string | null =>
  /^[^<]{0,100}<(?:\?xml|!--|rss|rdf:rdf|feed)[\s>]/i.test(latin1(bytes.subarray(0, 200)))
    ? decodeAs("utf-8", bytes, false)
    : null

const decoded = (bytes: Uint8Array, charset: string | null): string | null => {
  const head = latin1(bytes.subarray(0, 8))
  const marked32 = wide32(bytes)
  if (marked32) return utf32(bytes, marked32 === "little")
  const marked = head.startsWith("\u00ff\u00fe") ? "utf-16le" : head.startsWith("\u00fe\u00ff") ? "utf-16be" : null
  const wide = marked ?? markless16(bytes)
  if (wide) return decodeAs(wide, bytes, false)
  const inside = declaredInside(bytes)
  return (
    (isHz(charset) || isHz(inside) ? hz(bytes) : null) ??
    (speaksByEscapes(latin1(bytes.subarray(0, SAMPLE))) ? decodeAs("iso-2022-jp", bytes, true) : null) ??
    // Bytes beyond ASCII that are valid UTF-8 are UTF-8, whatever is declared.
    decodeAs("utf-8", bytes, true) ??
    declared(charset, bytes) ??
    declared(inside, bytes) ??
    almostUtf8(bytes) ??
    baltic(bytes) ??
    detected(bytes) ??
    western(bytes) ??
    markup(bytes)
  )
}

/** The charset that a Content-Type header names; null where it names none. */
export const charsetOf = (contentType: string): string | null =>
  /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]+)/i.exec(contentType)?.[1] ?? null

/**
 * The text that bytes stand for: by byte order mark, as UTF-8 where they are that, else by `charset` (what a header
 * declared), else by the declaration inside (XML, HTML), else by what makes sense of them. Null for binary content and for
 * encodings that cannot be told. Text that was encoded twice is not put right.
 */
export const decodeText = (bytes: Uint8Array, charset: string | null = null): string | null => {
  if (bytes.length === 0) return ""
  if (MAGIC.some((magic) => latin1(bytes.subarray(0, 8)).startsWith(magic))) return null
  const text = decoded(bytes, charset)
  return text === null || looksBinary(text) ? null : withMarks(text)
}
