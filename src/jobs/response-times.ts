const DAY = 86_400

/** Seconds from `now` to an HTTP date, at least 0; null when it is none. */
const secondsUntil = (written: string, now: Date): number | null => {
  // Date.parse takes bare numbers for years.
  const at = /[a-z]{3}/i.test(written) ? Date.parse(written) : Number.NaN
  return Number.isNaN(at) ? null : Math.max(0, Math.round((at - now.getTime()) / 1_000))
}

/** What Retry-After asks for (RFC 9110, 10.2.3: seconds or a date), in seconds, at most a day; null when nothing. */
export const retryAfterSeconds = (headers: Readonly<Record<string, string>>, now: Date): number | null => {
  const written = headers["retry-after"]?.trim()
  if (!written) return null
  const seconds = /^\d+$/.test(written) ? Number(written) : secondsUntil(written, now)
  return seconds === null ? null : Math.min(seconds, DAY)
}

/**
 * For how many seconds an answer says that it stays fresh (RFC 9111, 4.2.1: max-age less Age, else Expires less Date), at
 * most a day; null when it does not say.
 */
export const freshSeconds = (headers: Readonly<Record<string, string>>, now: Date): number | null => {
  const control = headers["cache-control"]?.toLowerCase() ?? ""
  if (/(?:^|[\s,])no-(?:cache|store)(?:$|[\s,=])/.test(control)) return null
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/.exec(control)?.[1]
  if (maxAge !== undefined) {
    const age = /^\d+$/.test(headers.age?.trim() ?? "") ? Number(headers.age) : 0
    return Math.min(Math.max(0, Number(maxAge) - age), DAY)
  }
  if (!headers.expires) return null
  const sent = Date.parse(headers.date ?? "")
  const seconds = secondsUntil(headers.expires, Number.isNaN(sent) ? now : new Date(sent))
  return seconds === null ? null : Math.min(seconds, DAY)
}
