/** Of a name or a number that stands for one picture. */
const LEAST_TOKEN = 8
const DATE = /^(?:19|20)\d{6}$/

const decoded = (url: string): string => {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

/** What in an address may be the picture's own: file names, numbers, hashes; not the days of its folders. */
const tokens = (url: string): string[] => {
  const { pathname, search } = new URL(url)
  return decoded(pathname + search)
    .replace(/\.\w{3,4}(?=$|[?&/])/g, "")
    .split(/[/?&=,:]/)
    .flatMap((part) => [
      part.replace(/(?:[-_]\d{2,4}x\d{2,4}(?:_c)?)+$|[-_]\d{2,4}[-_]\d{2}$/, ""),
      ...part.split(/[-_.]/),
    ])
    .filter(
      (token, i, all) =>
        token.length >= LEAST_TOKEN && (/\d|[-_]/.test(token) || i === all.length - 1) && !DATE.test(token),
    )
}

/** The one of several pictures that is another rendition of the given: it alone shares a name or number with it. */
export const renditionOf = (url: string, others: readonly string[]): string | null => {
  const own = new Set(tokens(url))
  const sharing = others.map((other) => new Set(tokens(other).filter((token) => own.has(token))))
  const telling = (token: string) => sharing.filter((shared) => shared.has(token)).length === 1
  const at = sharing.findIndex((shared) => [...shared].some(telling))
  return others[at] ?? null
}
