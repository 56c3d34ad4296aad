import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { settleStories } from "./jobs/settle-stories.ts"
import { packageFile } from "./lib/package-file.ts"
import { ingest, type PipelineDeps } from "./pipeline.ts"

/** Loads the sample corpus, in the order of its files, and settles its stories; answers with the number of files. */
export const loadSample = async (
  deps: PipelineDeps,
  directory = packageFile("fixtures", "sample"),
): Promise<number> => {
  const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith(".txt")).sort()
  for (const name of names) {
    const result = await ingest(deps, { text: await readFile(join(directory, name), "utf8") })
    if (result.kind === "refused") throw new Error(`${name}: ${result.errors[0]!.message}`)
  }
  await settleStories(deps)
  return names.length
}
