import { expect, test } from "vitest"
import { datesIn } from "../../../src/enrich/find-dates.ts"
import { expressions, published } from "./expressions.ts"

test.each(expressions)("%s", (sentence, ...edtf) => {
  expect(datesIn(sentence, published).map((date) => date.edtf)).toEqual(edtf)
})
