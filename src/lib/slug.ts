/** Letters that Unicode does not take apart into an ASCII letter and a mark. */
const ASCII_FORMS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
}

/** A readable address part: lower-case ASCII words joined by hyphens, cut between words. Empty when nothing is left. */
export const slugOf = (text: string, maxLength = 60): string => {
  const ascii = text
    .slice(0, 10 * maxLength)
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => ASCII_FORMS[letter]!)
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
  const slug = (ascii.match(/[a-z0-9]+/g) ?? []).join("-")
  if (slug.length <= maxLength) return slug
  const cut = slug.lastIndexOf("-", maxLength)
  return slug.slice(0, cut > 0 ? cut : maxLength)
}
