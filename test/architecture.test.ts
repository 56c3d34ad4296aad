import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, sep } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"
import { expect, test } from "vitest"

const SRC = fileURLToPath(new URL("../src", import.meta.url))

/** What a folder may import beside itself; docs/architecture.md says why. Files at the top may import everything. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  lib: [],
  model: ["lib"],
  ingest: ["model", "lib"],
  enrich: ["model", "lib"],
  cluster: ["model", "lib"],
  store: ["model", "lib"],
  serve: ["store", "model", "lib"],
  jobs: ["ingest", "enrich", "cluster", "store", "model", "lib"],
  commands: ["ingest", "enrich", "cluster", "store", "serve", "jobs", "model", "lib", "(top)"],
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !name.startsWith(join("store", "prisma")),
)

const folderOf = (file: string): string => (file.includes(sep) ? file.split(sep)[0]! : "(top)")

const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(readFileSync(join(SRC, file), "utf8"), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => relative(SRC, join(SRC, dirname(file), name)))

test("every folder is known to the table", () => {
  const folders = new Set(files.map(folderOf).filter((folder) => folder !== "(top)"))
  expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([])
})

test("no file imports what its folder may not", () => {
  const forbidden = files.flatMap((file) => {
    const folder = folderOf(file)
    const allowed = MAY_IMPORT[folder]
    const wrong = (target: string) => allowed && folderOf(target) !== folder && !allowed.includes(folderOf(target))
    return importsOf(file)
      .filter(wrong)
      .map((target) => `${file} imports ${target}`)
  })
  expect(forbidden).toEqual([])
})

test("only config.ts reads the environment", () => {
  const readers = files.filter((file) => /\bprocess\.env\b/.test(readFileSync(join(SRC, file), "utf8")))
  expect(readers).toEqual(["config.ts"])
})
