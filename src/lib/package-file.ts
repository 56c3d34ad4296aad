import { existsSync, readFileSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { brotliDecompressSync } from "node:zlib"

const rootAbove = (directory: string): string =>
  existsSync(join(directory, "package.json")) ? directory : rootAbove(dirname(directory))

const root = rootAbove(dirname(fileURLToPath(import.meta.url)))

/** The path of a file that comes with the package, whether this runs from src or from dist. */
export const packageFile = (...parts: string[]): string => join(root, ...parts)

/** The version of the package. */
export const packageVersion = async (): Promise<string> =>
  (JSON.parse(await readFile(packageFile("package.json"), "utf8")) as { version: string }).version

/**
 * The bytes of a trained model or a packed table: `models/NAME.bin.br`, made by a script of the project. It is part of the
 * code, as a constant is, so a stage may hold it.
 */
export const readModel = (name: string): Buffer =>
  brotliDecompressSync(readFileSync(packageFile("models", `${name}.bin.br`)))
