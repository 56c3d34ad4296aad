/** A line as its words alone, in lower case: the same for lines that differ in punctuation, spacing and capitals. */
export const bareLine = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
