const OF_STATUS: Record<number, string> = {
  401: "It asks for a login (401).",
  402: "It asks for payment (402).",
  403: "It refuses us (403).",
  404: "There is nothing at this address (404).",
  410: "It is gone for good (410).",
  429: "It asks us to come less often (429).",
  503: "It is not available just now (503).",
}

/** What an HTTP status means, for people. */
export const sentenceOfStatus = (status: number): string =>
  OF_STATUS[status] ?? (status >= 500 ? `Its server has a fault (${status}).` : `It answers with status ${status}.`)

const OF_CODE: Record<string, string> = {
  ENOTFOUND: "There is no such host.",
  EAI_AGAIN: "The name of the host cannot be looked up just now.",
  ECONNREFUSED: "Its server refuses the connection.",
  ECONNRESET: "Its server ended the connection.",
  EHOSTUNREACH: "There is no way to its server.",
  ENETUNREACH: "There is no way to its server.",
  UND_ERR_SOCKET: "Its server ended the connection.",
  UND_ERR_HEADERS_OVERFLOW: "The headers of its answer are too long.",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "Its answer is shorter or longer than it says.",
  Z_DATA_ERROR: "Its answer is compressed wrongly.",
  Z_BUF_ERROR: "Its compressed answer ends too early.",
}
const TIMEOUTS = /TIMEOUT|ETIMEDOUT|ABORT/

/** What went wrong with a request, for people. */
export const sentenceOfFailure = (error: unknown, isTimedOut: boolean, timeoutMs: number): string => {
  const { code = "", message = String(error) } = (error ?? {}) as { code?: string; message?: string }
  if (isTimedOut || TIMEOUTS.test(code)) return `It does not answer within ${timeoutMs / 1_000} s.`
  if (OF_CODE[code]) return OF_CODE[code]
  if (/^HPE_/.test(code)) return "Its answer is not HTTP."
  if (/CERT|TLS|SSL|SELF_SIGNED/.test(code)) return `Its certificate is not trusted (${code}).`
  return `It cannot be read: ${message.split("\n")[0]}.`
}
