import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"

type Line = { headline?: string; title?: string; articleBody?: string; text?: string }

const linesOf = (path: string): Line[] => {
  const bytes = readFileSync(path)
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
}

const textOf = (line: Line): string =>
  [line.headline ?? line.title ?? "", line.articleBody ?? line.text ?? ""]
    .filter(Boolean)
    .join("\n\n")
    .replace(/&lt;/g, "<")
    .replace(/&amp;/g, "&")

/** Sets without case, or kept for tuning. */
const LEFT_OUT = /googlenews2013|_dev\.jsonl/

/** The raw texts of all sets in DATA: none of their labels is read. */
export const rawTexts = (data: string): string[] =>
  ["corpora", "entities", "quotations", "stories", "dates", "events"]
    .flatMap((folder) =>
      readdirSync(join(data, folder))
        .sort()
        .map((name) => join(data, folder, name)),
    )
    .filter((path) => /\.jsonl(?:\.gz)?$/.test(path) && !LEFT_OUT.test(path))
    .flatMap((path) => linesOf(path).map(textOf))
