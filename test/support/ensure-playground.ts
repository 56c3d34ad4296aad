import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const project = fileURLToPath(new URL("../../", import.meta.url))

/**
 * The folder of the built playground; builds it if it is not there, and never looks whether it is up to date.
 * Test files run side by side: each builds apart, and the first to finish puts its build in place for all.
 */
export async function ensurePlayground(): Promise<string> {
  const built = join(project, "dist/playground")
  if (existsSync(built)) return built
  await mkdir(join(project, "dist"), { recursive: true })
  const own = await mkdtemp(join(project, "dist/playground-"))
  await promisify(execFile)(process.execPath, ["--import", "tsx", "playground/build.ts", own], { cwd: project })
  await rename(own, built).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error
    await rm(own, { recursive: true })
  })
  return built
}
