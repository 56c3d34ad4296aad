import { parseHtml } from "../../../../src/ingest/html/parse-html.ts"
import { readMeta } from "../../../../src/ingest/page/meta/read-meta.ts"

export const ADDRESS = "https://www.brindle-echo.example/2024/05/19/fire-in-the-harbour"

/** The facts of a page made of the given head and body. */
export const metaOf = (head: string, body = "", url: string | null = ADDRESS) =>
  readMeta(parseHtml(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`), { url })

export const jsonLd = (node: object | string) =>
  `<script type="application/ld+json">${typeof node === "string" ? node : JSON.stringify(node)}</script>`
