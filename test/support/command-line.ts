import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { inject } from "vitest"
import { openEmbedded } from "../../src/store/database/embedded.ts"

export const project = fileURLToPath(new URL("../..", import.meta.url))

/**
 * Runs the built command line as processes of its own, over an embedded database in a folder that `remove` does away with;
 * `migrate` makes that one ready sooner than the command of this name does.
 */
export const openCommandLine = () => {
  const directory = mkdtempSync(join(tmpdir(), "dateline-"))
  const dataDir = join(directory, "data")

  const start = (args: string[], env: Record<string, string> = {}) => {
    const settings = { ...process.env, DATABASE_URL: "", DATELINE_DATA: dataDir, ...env }
    return spawn(process.execPath, [join(project, "bin/dateline.js"), ...args], { cwd: project, env: settings })
  }

  return {
    directory,
    start,
    migrate: async () => {
      const template = inject("databaseTemplate")
      if (template.kind === "server") return
      const dump = new Blob([readFileSync(template.dump)])
      await (await openEmbedded({ dataDir: join(dataDir, "postgres"), dump })).close()
    },
    /** Runs a command to its end. */
    dateline: (args: string[], input = "", env: Record<string, string> = {}) =>
      new Promise<{ status: number | null; out: string; err: string }>((resolve) => {
        const child = start(args, env)
        let [out, err] = ["", ""]
        child.stdout.on("data", (chunk) => {
          out += chunk
        })
        child.stderr.on("data", (chunk) => {
          err += chunk
        })
        child.on("close", (status) => resolve({ status, out, err }))
        child.stdin.end(input)
      }),
    /** Writes a file into the folder; answers with its path. */
    file: (name: string, content: string | Buffer): string => {
      writeFileSync(join(directory, name), content)
      return join(directory, name)
    },
    remove: () => rmSync(directory, { recursive: true }),
  }
}

/** Resolves when the process has ended. */
export const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) =>
    (child.exitCode ?? child.signalCode) !== null ? resolve() : child.on("close", () => resolve()),
  )
