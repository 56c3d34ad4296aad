import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { DirectoryInUse, holdDirectory } from "../../src/store/database/hold-directory.ts"

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "dateline-"))
})
afterEach(() => rmSync(directory, { recursive: true }))

test("a directory is held once at a time", () => {
  const release = holdDirectory(directory)
  expect(() => holdDirectory(directory)).toThrow(DirectoryInUse)
  release()
  holdDirectory(directory)()
})

test("a directory that a living process holds is refused, with what to do", () => {
  writeFileSync(join(directory, "process.pid"), String(process.ppid))
  expect(() => holdDirectory(directory)).toThrow(new RegExp(`in use by process ${process.ppid}.*DATELINE_DATA`))
})

test("the hold of a process that is gone counts for nothing", () => {
  writeFileSync(join(directory, "process.pid"), "999999999")
  holdDirectory(directory)()
})

test("a number that went to us after a restart counts for nothing", () => {
  writeFileSync(join(directory, "process.pid"), String(process.pid))
  holdDirectory(directory)()
})
