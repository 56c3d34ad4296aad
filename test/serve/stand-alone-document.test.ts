import { parse } from "graphql"
import { expect, test } from "vitest"
import { fragmentLibrary, standAlone } from "../../src/serve/stand-alone-document.ts"

const library = fragmentLibrary([parse("fragment A on T { ...B }"), parse("fragment B on T { ...A id }")])

test.each([
  ["a document without spreads stays as it is", "{ id }", "{ id }\n"],
  [
    "fragments that spread each other are appended once",
    "{ ...A }",
    "{ ...A }\n\nfragment A on T { ...B }\n\nfragment B on T { ...A id }\n",
  ],
  ["a fragment of its own wins", "{ ...B } fragment B on T { name }", "{ ...B } fragment B on T { name }\n"],
  ["a fragment that nobody defines is left to the server to refuse", "{ ...C }", "{ ...C }\n"],
])("%s", (_sentence, document, expected) => {
  expect(standAlone(document, library)).toBe(expected)
})
