import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { packageFile } from "./lib/package-file.ts"
import { ingest, type PipelineDeps } from "./pipeline.ts"

/** Loads the sample corpus, in the order of its files; answers with their number. */
export const loadSample = async (
  deps: PipelineDeps,
  directory = packageFile("fixtures", "sample"),
): Promise<number> => {
  const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith(".txt")).sort()
  for (const name of names) {
    const result = await ingest(deps, { text: await readFile(join(directory, name), "utf8") })
    if (result.kind === "refused") throw new Error(`${name}: ${result.errors[0]!.message}`)
  }
  return names.length
}
