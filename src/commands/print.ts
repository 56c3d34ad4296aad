import type { InputError } from "../model/input-error.ts"

/** Writes a line of data to standard output; resolves when more can be taken, so that a slow reader is not outrun. */
export const printData = async (line: string): Promise<void> => {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve))
}

/** Writes a line for people to standard error. */
export const printError = (line: string): void => void process.stderr.write(`${line}\n`)

/** Errors as one line for people. */
export const sentenceOf = (errors: readonly InputError[]): string =>
  errors.map(({ code, message }) => `${code} ${message}`).join(" ")

/** The record that stands for an input that could not be read. */
export const errorRecord = (id: string | null, errors: readonly InputError[]) => ({
  id,
  error: { code: errors[0]!.code, message: errors.map(({ message }) => message).join(" ") },
})
