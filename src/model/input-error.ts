export const inputErrorCodes = [
  "INVALID",
  "NOT_FOUND",
  "TOO_LONG",
  "TOO_MANY",
  "UNREADABLE",
  "CONFLICT",
  "UNREACHABLE",
  "FORBIDDEN_ADDRESS",
] as const
export type InputErrorCode = (typeof inputErrorCodes)[number]

/** What is wrong with something that came from outside: a stable code, a message for people, the field it is about. */
export type InputError = { code: InputErrorCode; message: string; path: string[] }

/** Either a value or the reasons why there is none. */
export type Result<T> = { kind: "ok"; value: T } | { kind: "error"; errors: InputError[] }

export const ok = <T>(value: T): Result<T> => ({ kind: "ok", value })

export const refused = (code: InputErrorCode, message: string, path: string[] = []): Result<never> => ({
  kind: "error",
  errors: [{ code, message, path }],
})
