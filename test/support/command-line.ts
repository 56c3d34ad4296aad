import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

export const project = fileURLToPath(new URL("../..", import.meta.url))

/** Runs the command line as processes of its own, over an embedded database in a folder that `remove` does away with. */
export const openCommandLine = () => {
  const directory = mkdtempSync(join(tmpdir(), "dateline-"))

  const start = (args: string[], env: Record<string, string> = {}) => {
    const settings = { ...process.env, DATABASE_URL: "", DATELINE_DATA: join(directory, "data"), ...env }
    const script = `import("${project}src/cli.ts").then(async ({ main }) => { process.exitCode = await main(process.argv.slice(1)) })`
    return spawn(process.execPath, ["--import", "tsx", "-e", script, "--", ...args], { cwd: project, env: settings })
  }

  return {
    directory,
    start,
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
