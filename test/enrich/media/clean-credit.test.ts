import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type CreditMetadata, cleanCredit } from "../../../src/enrich/media/clean-credit.ts"

const line = ({ byline, credit }: CreditMetadata) => {
  const cleaned = cleanCredit({ byline, credit })
  return [cleaned.byline, cleaned.credit]
}

describe("byline and credit are parted, each house named once", () => {
  test.each<[string | null, string | null, string | null, string | null]>([
    ["Ana Ruiz/Bay News/REX", "Ana Ruiz/Bay News/REX", "Ana Ruiz", "Bay News/REX"],
    ["Ana Ruiz", "Ana Ruiz / Bay Lines Ltd", "Ana Ruiz", "Bay Lines Ltd"],
    ["Ana Ruiz", "Anadolu Agency via Getty Images", "Ana Ruiz", "Anadolu Agency/Getty Images"],
    ["Ana Ruiz via Camera Press", "Camera Press", "Ana Ruiz", "Camera Press"],
    ["Ana Ruiz - Camera Press", "CAMERA PRESS", "Ana Ruiz", "Camera Press"],
    ["Ana Ruiz for the Port Times", null, "Ana Ruiz", "the Port Times"],
    ["Ana Ruiz for the Guardian.", null, "Ana Ruiz", "The Guardian"],
    ["Camera Press", "Camera Press", "Camera Press", "Camera Press"],
    ["Camera Press", "Camera Press/Alamy", null, "Camera Press/Alamy"],
    ["AP Photo/Ana Ruiz", null, "Ana Ruiz", "AP"],
    [null, "Ana Ruiz/PA Wire/Netflix", null, "Ana Ruiz/Netflix/PA"],
    [null, "PA Archive/Press Association Ima", null, "PA"],
    [null, "© 2019 Harbour Films", null, "Harbour Films"],
    [null, "ASSOCIATED PRESS", null, "AP"],
    [null, null, null, null],
  ])("%j with %j is %j, %j", (byline, credit, ...answer) => expect(line({ byline, credit })).toEqual(answer))
})

test("a name is cased as running text has it, its initials in one form", () => {
  const byline = (name: string) => cleanCredit({ byline: name }).byline
  expect(byline("ANA RUIZ-O'BRIEN")).toBe("Ana Ruiz-O'Brien")
  expect(byline("zoë van der berg")).toBe("Zoë van der Berg")
  expect(byline("Ana M. R. Ruiz")).toBe("Ana MR Ruiz")
  expect(cleanCredit({ byline: "Ana M. Ruiz" }).creators).toEqual(["Ana M. Ruiz"])
})

test("without a credit the holder of the right is credited", () => {
  expect(cleanCredit({ copyright: "Copyright (c) Camera Press" })).toMatchObject({
    credit: "Camera Press",
    agencies: ["Camera Press"],
  })
})

test("a title that only begins the description is dropped", () => {
  const title = (text: string, description: string) => cleanCredit({ title: text, description }).title
  expect(title("Boats wait", "Boats wait. They will sail at noon.")).toBeNull()
  expect(title("Harbour strike", "Boats wait.")).toBe("Harbour strike")
})

test("cleaning is total, and cleaning what is clean changes nothing", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (byline, credit) => cleanCredit({ byline, credit }) !== null))
  for (const [byline, credit] of [
    ["ANA RUIZ", "Bay News via Reuters"],
    ["Ana Ruiz/AFP", "AFP/Getty"],
  ] as const) {
    const once = cleanCredit({ byline, credit })
    expect(cleanCredit(once)).toEqual(once)
  }
})
