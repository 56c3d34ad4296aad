import { StorageAPI } from "@graphiql/toolkit"

type Tab = { readonly query: string | null; readonly variables: string | null }

/**
 * The tab that was open when this browser was last here, or null on a first visit. GraphiQL keeps its tabs but
 * fills the variables editor only from what was typed, so an example left untouched would lose its variables.
 */
export function tabOfLastVisit(): Tab | null {
  try {
    const state = JSON.parse(new StorageAPI().get("tabState") ?? "null") as {
      activeTabIndex: number
      tabs: Tab[]
    } | null
    return state?.tabs[state.activeTabIndex] ?? null
  } catch {
    return null
  }
}
