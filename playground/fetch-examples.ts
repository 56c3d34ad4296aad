import type { ExampleOperation } from "../src/serve/example-operations.ts"

/** The published operations, or none when the server does not answer: the playground works without them. */
export async function fetchExamples(): Promise<readonly ExampleOperation[]> {
  try {
    const response = await fetch("/playground/operations.json")
    return response.ok ? ((await response.json()) as ExampleOperation[]) : []
  } catch {
    return []
  }
}

/** What the variables editor shows for an example; empty when it takes none. */
export const printVariables = ({ variables }: ExampleOperation): string =>
  variables ? JSON.stringify(variables, null, 2) : ""
