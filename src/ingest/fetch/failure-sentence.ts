import { UnknownEncoding } from "./decompress.ts"

const OF_STATUS: Record<number, string> = {
  401: "It asks for a login (401).",
  402: "It asks for payment (402).",
  403: "It refuses us (403).",
  404: "There is nothing at this address (404).",
  410: "It is gone for good (410).",
  429: "It asks us to come less often (429).",
  451: "It may not be shown for legal reasons (451).",
  503: "It is not available just now (503).",
}

/** What an HTTP status means, for people. */
export const sentenceOfStatus = (status: number): string =>
  OF_STATUS[status] ?? (status >= 500 ? `Its server has a fault (${status}).` : `It answers with status ${status}.`)

const OF_CODE: Record<string, string> = {
  ENOTFOUND: "There is no such host.",
  ENODATA: "There is no such host.",
  EAI_AGAIN: "The name of the host cannot be looked up just now.",
  ECONNREFUSED: "Its server refuses the connection.",
  ECONNRESET: "Its server ended the connection.",
  EPIPE: "Its server ended the connection.",
  EHOSTUNREACH: "There is no way to its server.",
  ENETUNREACH: "There is no way to its server.",
  EPROTO: "Its server speaks no TLS there: is it http?",
  ERR_SSL_WRONG_VERSION_NUMBER: "Its server speaks no TLS there: is it http?",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "Its server speaks no TLS there: is it http?",
  CERT_HAS_EXPIRED: "Its certificate has expired.",
  DEPTH_ZERO_SELF_SIGNED_CERT: "Its certificate is signed by itself.",
  ERR_TLS_CERT_ALTNAME_INVALID: "Its certificate is for another host.",
  UND_ERR_SOCKET: "Its server ended the connection.",
  UND_ERR_HEADERS_OVERFLOW: "The headers of its answer are too long.",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "Its answer is shorter or longer than it says.",
  Z_DATA_ERROR: "Its answer is compressed wrongly.",
  Z_BUF_ERROR: "Its compressed answer ends too early.",
}
const TIMEOUTS = /TIMEOUT|ETIMEDOUT|ABORT/

/** What went wrong with a request, for people. */
export const sentenceOfFailure = (error: unknown, isTimedOut: boolean, timeoutMs: number): string => {
  const { code = "", message = String(error) } = (error ?? {}) as { code?: string | number; message?: string }
  const name = String(code)
  if (isTimedOut || TIMEOUTS.test(name)) return `It does not answer within ${timeoutMs / 1_000} s.`
  if (error instanceof UnknownEncoding)
    return `It is compressed in a way that is not read (${message.replace(/[^\x20-\x7e]/g, "").slice(0, 40)}).`
  if (OF_CODE[name]) return OF_CODE[name]
  if (error instanceof Error && error.name === "HTTPParserError") return "Its answer is not HTTP."
  // Brotli's codes.
  if (/^ERR_+(?:BROTLI_)?(?:DECODER_)?ERROR_/.test(name)) return OF_CODE.Z_DATA_ERROR!
  if (/CERT|SELF_SIGNED|LEAF_SIGNATURE/.test(name)) return `Its certificate is not trusted (${name}).`
  if (/^ERR_(?:SSL|TLS)/.test(name)) return `No secure connection comes about (${name}).`
  return `It cannot be read: ${message.split("\n")[0]!.slice(0, 200)}.`
}
