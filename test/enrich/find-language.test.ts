import { expect, test } from "vitest"
import { findLanguage, languageOf } from "../../src/enrich/find-language.ts"
import { articleDraft } from "../../src/model/article.ts"

test.each([
  ["The council voted on Tuesday to close the old bridge for repairs.", "en"],
  ["Le conseil municipal a décidé mardi de fermer le vieux pont pour travaux.", "fr"],
  ["Der Stadtrat hat am Dienstag beschlossen, die alte Brücke zu sperren.", "de"],
  ["Городской совет во вторник решил закрыть старый мост на ремонт.", "ru"],
  ["Bridge closed", null],
  ["", null],
  ["12 345 678 ".repeat(20), null],
])("the language of %j is %s", (text, language) => expect(languageOf(text)).toBe(language))

test("a declared language is kept", () => {
  const article = articleDraft({
    headline: "Bro",
    articleBody: "The council voted to close the old bridge.",
    inLanguage: "nb",
  })
  expect(findLanguage.run(article).inLanguage).toBe("nb")
})

test("a long text costs no more than its beginning", () => {
  expect(languageOf("the old bridge was closed by the council ".repeat(100_000))).toBe("en")
})
