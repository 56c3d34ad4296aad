// Bundles the server and the commands into dist/: a file for each part that is loaded only when it is needed.
import { readdirSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const dist = fileURLToPath(new URL("../dist/", import.meta.url))
const built = /\.js(?:\.map)?$/

// What an earlier build left; the playground beside it is built by itself.
try {
  for (const name of readdirSync(dist)) if (built.test(name)) rmSync(dist + name)
} catch (error) {
  if (error.code !== "ENOENT") throw error
}

await build({
  entryPoints: {
    cli: fileURLToPath(new URL("../src/cli.ts", import.meta.url)),
    "page-worker": fileURLToPath(new URL("../src/ingest/page/page-worker.ts", import.meta.url)),
    "feed-worker": fileURLToPath(new URL("../src/ingest/feed/feed-worker.ts", import.meta.url)),
    "settle-worker": fileURLToPath(new URL("../src/cluster/settle-worker.ts", import.meta.url)),
  },
  outdir: dist,
  bundle: true,
  splitting: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  keepNames: true,
  sourcemap: true,
  logLevel: "warning",
})
