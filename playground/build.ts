import { readFile, rm, writeFile } from "node:fs/promises"
import { basename, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild"

const source = fileURLToPath(new URL(".", import.meta.url))
const output = resolve(process.argv[2] ?? fileURLToPath(new URL("../dist/playground", import.meta.url)))
const publicPath = "/playground/assets"

/** GraphiQL's style sheet holds Monaco's: what Monaco's modules import would be there twice. */
const withoutMonacoStyles: Plugin = {
  name: "without-monaco-styles",
  setup: (setup) => setup.onLoad({ filter: /monaco-editor.*\.css$/ }, () => ({ contents: "", loader: "css" })),
}

const shared = {
  absWorkingDir: source,
  bundle: true,
  minify: true,
  metafile: true,
  target: "es2022",
  outdir: join(output, "assets"),
  publicPath,
  entryNames: "[name]-[hash]",
  chunkNames: "chunk-[hash]",
  // The licences of what we bundle travel with it.
  legalComments: "linked",
  define: { "process.env.NODE_ENV": '"production"' },
} satisfies BuildOptions

/** The public address of a built entry point. */
function address({ outputs }: Metafile, entry: string, extension: string): string {
  const file = Object.keys(outputs)
    .map((path) => basename(path))
    .find((name) => name.startsWith(`${entry}-`) && name.endsWith(extension))
  if (!file) throw new Error(`the build gave no ${entry}${extension}`)
  return `${publicPath}/${file}`
}

async function buildWorkers(): Promise<Record<string, string>> {
  const workers = {
    editor: "monaco-editor/esm/vs/editor/editor.worker.js",
    graphql: "monaco-graphql/esm/graphql.worker.js",
    json: "monaco-editor/esm/vs/language/json/json.worker.js",
  }
  const built = await Promise.all(
    Object.entries(workers).map(async ([label, path]) => {
      const entry = `${label}-worker`
      const { metafile } = await build({ ...shared, entryPoints: { [entry]: path }, format: "iife" })
      return [label, address(metafile, entry, ".js")] as const
    }),
  )
  return Object.fromEntries(built)
}

async function buildPage(workers: Record<string, string>): Promise<void> {
  const { metafile } = await build({
    ...shared,
    entryPoints: ["main.tsx"],
    format: "esm",
    splitting: true,
    jsx: "automatic",
    plugins: [withoutMonacoStyles],
    define: { ...shared.define, WORKER_URLS: JSON.stringify(workers) },
  })
  const icon = await readFile(`${source}icon.svg`, "utf8")
  const html = (await readFile(`${source}index.html`, "utf8"))
    .replace("{{script}}", address(metafile, "main", ".js"))
    .replace("{{style}}", address(metafile, "main", ".css"))
    .replace("{{icon}}", `data:image/svg+xml,${encodeURIComponent(icon)}`)
  await writeFile(join(output, "index.html"), html)
}

// Fills a folder, dist/playground or the one named: index.html and, under assets, all that it loads, named by content.
await rm(output, { recursive: true, force: true })
await buildPage(await buildWorkers())
