/** The same text without what no reader sees: one kind of line end and space, no controls, no byte order marks, NFC. */
export const normalizeText = (raw: string): string =>
  raw
    // biome-ignore lint/suspicious/noControlCharactersInRegex: vertical tabs and form feeds end a line
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, "\n")
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u0009\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .normalize("NFC")

/** A normalised text on one line, single spaces, none around. */
export const oneLine = (raw: string): string => normalizeText(raw).replace(/\s+/g, " ").trim()

/** The same text, unit for unit, with what a database refuses (NUL, lone surrogates) replaced by U+FFFD. */
export const storableText = (raw: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is replaced
  raw.replace(/\u0000|\p{Cs}/gu, "\ufffd")

/** The same value with `storableText` done to every text in it, at any depth. */
export const storableValue = <Value>(value: Value): Value => {
  if (typeof value === "string") return storableText(value) as Value
  if (Array.isArray(value)) return value.map(storableValue) as Value
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, storableValue(each)])) as Value
}
