const UNRESERVED = /[\w.~-]/
/** Beside those: what means the same in a query whether it is written as a code or not. */
const PLAIN_IN_QUERY = /[\w.~!$()*,;:@/?[\]-]/

const normalized = (written: string, plain: RegExp): string =>
  written
    // What is no code stands for itself.
    .replace(/%(?![\da-f]{2})/gi, "%25")
    .replace(/%[\da-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return plain.test(character) ? character : code.toUpperCase()
    })

/** The one form of a path: codes of what needs none undone, the others in upper case (RFC 3986, 6.2.2). Idempotent. */
export const normalizedPath = (path: string): string => normalized(path, UNRESERVED)

/** The one form of a name or value of a query, as a form would send it: a space is a plus. Idempotent. */
export const normalizedParameter = (part: string): string => normalized(part.replace(/%20/g, "+"), PLAIN_IN_QUERY)
