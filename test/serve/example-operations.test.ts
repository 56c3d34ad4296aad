import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { readExampleOperations } from "../../src/serve/example-operations.ts"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-operations-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (file: string, text: string) => writeFileSync(join(folder, file), text)

test("the comment lines at the head describe the operation, and one of them holds its variables", () => {
  write(
    "A.graphql",
    '# One person,\n# by slug.\n# variables: {"slug": "ada-diaz"}\nquery Person($slug: String!) {\n  # kept\n  id\n}\n',
  )
  expect(readExampleOperations(folder)).toEqual([
    {
      name: "Person",
      description: "One person, by slug.",
      document: "# One person,\n# by slug.\nquery Person($slug: String!) {\n  # kept\n  id\n}\n",
      variables: { slug: "ada-diaz" },
    },
  ])
})

test("an operation without comments has neither description nor variables", () => {
  write("A.graphql", "query Bare { id }")
  expect(readExampleOperations(folder)).toEqual([
    { name: "Bare", description: null, document: "query Bare { id }\n", variables: null },
  ])
})

test("operations come by name, the story bundle first", () => {
  for (const name of ["TopStories", "StoryBundle", "ArticlePage"]) write(`${name}.graphql`, `query ${name} { id }`)
  expect(readExampleOperations(folder).map(({ name }) => name)).toEqual(["StoryBundle", "ArticlePage", "TopStories"])
})

test("a document takes in the fragments of other files that it spreads, and no others", () => {
  write("A.graphql", "query A { ...Line }")
  write(
    "fragments.graphql",
    "fragment Line on Person { ...Name }\nfragment Name on Person { name }\nfragment Other on Person { id }",
  )
  const [example, ...others] = readExampleOperations(folder)
  expect(others).toEqual([])
  expect(example?.document).toBe(
    "query A { ...Line }\n\nfragment Line on Person { ...Name }\n\nfragment Name on Person { name }\n",
  )
})

test.each([
  ["text that is not GraphQL", "query {"],
  ["variables that are not JSON", "# variables: {slug}\nquery A { id }"],
  ["variables that are not an object", "# variables: [1]\nquery A { id }"],
])("%s is refused with the name of its file", (_what, text) => {
  write("Broken.graphql", text)
  expect(() => readExampleOperations(folder)).toThrow(/^Broken\.graphql: /)
})

test("a folder that does not exist has no examples", () => {
  expect(readExampleOperations(join(folder, "absent"))).toEqual([])
})
