import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react"
import type { ExampleOperation } from "../src/serve/example-operations.ts"
import { printVariables } from "./fetch-examples.ts"

/** A panel of the sidebar that lists the examples; a click opens one in a tab of its own. */
export const examplesPlugin = (examples: readonly ExampleOperation[]): GraphiQLPlugin => ({
  title: "Examples",
  icon: ExamplesIcon,
  content: () => <Examples examples={examples} />,
})

function Examples({ examples }: { readonly examples: readonly ExampleOperation[] }) {
  const open = useOpenExample()
  return (
    <section aria-label="Examples" className="playground-examples">
      <div className="playground-examples-title">Examples</div>
      <ul>
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => open(example)}>
              <strong>{example.name}</strong>
              {example.description && <span>{example.description}</span>}
            </button>
          </li>
        ))}
      </ul>
      {examples.length === 0 && <p>The server published no operations.</p>}
    </section>
  )
}

/** Opens an example in a new tab, or shows the tab that still holds it as it is. */
function useOpenExample(): (example: ExampleOperation) => void {
  const { addTab, changeTab } = useGraphiQLActions()
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick("tabs", "activeTabIndex", "queryEditor", "variableEditor"),
  )
  return (example) => {
    const alreadyOpen = tabs.findIndex((tab) => tab.query === example.document)
    if (alreadyOpen === activeTabIndex) return
    if (alreadyOpen >= 0) return changeTab(alreadyOpen)
    addTab()
    queryEditor?.setValue(example.document)
    variableEditor?.setValue(printVariables(example))
  }
}

function ExamplesIcon() {
  return (
    <svg height="1em" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M2 3.5h16v13H2zM5 7h10M5 10h4M5 13h4M12 10h3v3h-3z" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  )
}
