import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type DocumentNode, Kind, parse } from "graphql"
import { fragmentLibrary, standAlone } from "./stand-alone-document.ts"

/** A published operation as the playground offers it: a document that runs as it is, and variables that work. */
export type ExampleOperation = {
  readonly name: string
  readonly description: string | null
  readonly document: string
  readonly variables: Readonly<Record<string, unknown>> | null
}

const OPENING = "StoryBundle"
const COMMENT = /^#[ \t]?/
const VARIABLES = /^#\s*variables:/

/**
 * The operations of a folder's .graphql files by name, StoryBundle first; none if there is no such folder. The comment
 * lines at the head of a file describe its operation; one that reads `# variables: {…}` holds the variables. A file of
 * fragments lends them to the others. Throws, naming the file, on what is not GraphQL or, for variables, not a JSON object.
 */
export function readExampleOperations(directory: string): readonly ExampleOperation[] {
  if (!existsSync(directory)) return []
  const files = readdirSync(directory).filter((name) => name.endsWith(".graphql"))
  const texts = files.map((file) => [file, readFileSync(join(directory, file), "utf8")] as const)
  const library = fragmentLibrary(texts.map(([file, text]) => naming(file, () => parse(text))))
  return texts
    .flatMap(([file, text]) => naming(file, () => readExample(text, (document) => standAlone(document, library))))
    .sort((a, b) => Number(b.name === OPENING) - Number(a.name === OPENING) || a.name.localeCompare(b.name, "en"))
}

function readExample(text: string, complete: (document: string) => string): ExampleOperation[] {
  const name = operationName(parse(text))
  if (!name) return []
  const lines = text.split(/\r?\n/)
  const bodyStart = lines.findIndex((line) => !line.startsWith("#"))
  const head = lines.slice(0, bodyStart)
  const description = head.filter((line) => !VARIABLES.test(line)).map((line) => line.replace(COMMENT, "").trim())
  const variables = head.find((line) => VARIABLES.test(line))?.replace(VARIABLES, "")
  return [
    {
      name,
      description: description.join(" ").trim() || null,
      document: complete(lines.filter((line, index) => index >= bodyStart || !VARIABLES.test(line)).join("\n")),
      variables: variables === undefined ? null : readVariables(variables),
    },
  ]
}

function operationName({ definitions }: DocumentNode): string | undefined {
  return definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)?.name?.value
}

function readVariables(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text)
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("variables: not an object")
  return value as Record<string, unknown>
}

function naming<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
