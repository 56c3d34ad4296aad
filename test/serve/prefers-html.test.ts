import { expect, test } from "vitest"
import { prefersHtml } from "../../src/serve/prefers-html.ts"

test.each([
  [undefined, false],
  ["", false],
  ["*/*", false],
  ["text/*", false],
  ["text/html", true],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", true],
  ["TEXT/HTML ; Q=0.5", true],
  ["text/html;q=0", false],
  ["application/json, text/html;q=0.9", false],
  ["application/json;q=0.5, text/html;q=0.9", true],
  ["application/graphql-response+json, text/html", true],
  [";;,,q=;", false],
])("Accept %j asks for a page: %j", (accept, expected) => {
  expect(prefersHtml(accept)).toBe(expected)
})
