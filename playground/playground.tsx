import { createGraphiQLFetcher } from "@graphiql/toolkit"
import { GraphiQL, HISTORY_PLUGIN } from "graphiql"
import { useMemo } from "react"
import type { ExampleOperation } from "../src/serve/example-operations.ts"
import { examplesPlugin } from "./examples-plugin.tsx"
import { printVariables } from "./fetch-examples.ts"
import { tabOfLastVisit } from "./last-visit.ts"

type Props = { readonly endpoint: string; readonly examples: readonly ExampleOperation[] }

/** GraphiQL with our examples beside it. A first visit opens on the first example, a later one where it was left. */
export function Playground({ endpoint, examples }: Props) {
  const { fetcher, plugins, start } = useMemo(() => prepare(endpoint, examples), [endpoint, examples])
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      {...start}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      // Headers here are mostly API keys: they stay out of the browser's storage.
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>Dateline</GraphiQL.Logo>
    </GraphiQL>
  )
}

function prepare(endpoint: string, examples: readonly ExampleOperation[]) {
  const ourPlugin = examplesPlugin(examples)
  return {
    fetcher: createGraphiQLFetcher({ url: endpoint, enableIncrementalDelivery: false }),
    plugins: [ourPlugin, HISTORY_PLUGIN],
    start: startingTab(examples[0], ourPlugin.title),
  }
}

function startingTab(example: ExampleOperation | undefined, panel: string) {
  const left = tabOfLastVisit()
  if (left) return { initialQuery: left.query ?? "", initialVariables: left.variables ?? "" }
  if (!example) return {}
  return { initialQuery: example.document, initialVariables: printVariables(example), visiblePlugin: panel }
}
