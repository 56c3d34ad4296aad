import { expect, test } from "vitest"
import { findLanguage, languageOf } from "../../src/enrich/find-language.ts"
import { articleDraft } from "../../src/model/article.ts"

const GERMAN = `Der Stadtrat hat am Dienstag beschlossen, die alte Brücke zu sperren. ${"Die Anwohner wurden darüber nicht rechtzeitig unterrichtet. ".repeat(6)}`

test.each([
  ["The council voted on Tuesday to close the old bridge for repairs.", "en"],
  ["THE COUNCIL VOTED ON TUESDAY TO CLOSE THE OLD BRIDGE FOR REPAIRS.", "en"],
  [
    "The mayor of São Paulo, Ricardo Nunes, met Luiz Inácio Lula da Silva in Brasília on Monday to speak about the flood.",
    "en",
  ],
  ["Le conseil municipal a décidé mardi de fermer le vieux pont pour travaux.", "fr"],
  ["Der Stadtrat hat am Dienstag beschlossen, die alte Brücke zu sperren.", "de"],
  ["El alcalde John Smith Williams se reunió con Kevin McCarthy en Washington para hablar del puente.", "es"],
  ["Городской совет во вторник решил закрыть старый мост на ремонт.", "ru"],
  ["市議会は火曜日、古い橋を閉鎖することを決めた。", "ja"],
  ["市议会周二决定关闭旧桥。", "zh"],
  ["시의회는 화요일 낡은 다리를 폐쇄하기로 했다.", "ko"],
  ["Το δημοτικό συμβούλιο", "el"],
  ["المجلس البلدي يغلق الجسر", "ar"],
  ["Bridge closed", null],
  ["", null],
  ["12 345 678 ".repeat(20), null],
])("the language of %j is %s", (text, language) => expect(languageOf(text)).toBe(language))

const run = (headline: string, articleBody: string, inLanguage: string | null) =>
  findLanguage.run(articleDraft({ headline, articleBody, inLanguage })).inLanguage

test("a declared language is kept where the text is short, or in a language close to it", () => {
  expect(run("Bro", "The council voted to close the old bridge.", "nb")).toBe("nb")
  expect(run("Bro", "Byrådet vedtok tirsdag å stenge den gamle broen for reparasjon. ".repeat(8), "da")).toBe("da")
  expect(run("Brücke", GERMAN, "de-CH")).toBe("de-CH")
})

test("a declared language that the text plainly is not in is corrected", () =>
  expect(run("Brücke", GERMAN, "en-US")).toBe("de"))

test("the headline helps where the body is short", () =>
  expect(run("Stadtrat beschließt, die alte Brücke zu sperren", "Mehr dazu in Kürze.", null)).toBe("de"))

test("a long text costs no more than its beginning", () => {
  expect(languageOf("the old bridge was closed by the council ".repeat(100_000))).toBe("en")
})
