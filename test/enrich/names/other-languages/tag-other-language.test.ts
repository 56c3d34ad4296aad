import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { tagOtherLanguage } from "../../../../src/enrich/names/other-languages/tag-other-language.ts"
import { processorMs } from "../../../support/processor-ms.ts"

const said = (language: string, text: string) =>
  tagOtherLanguage([text], language)[0]!.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)

describe("names are found where the words of the language make them sure", () => {
  test.each<[string, string, string[]]>([
    [
      "fr",
      "Le président Luc Vasseur a reçu lundi à Paris la ministre Anne Corbel. L'Université de Nantes et la Banque de France se taisent. Vasseur ira en Allemagne, puis à Bruxelles.",
      [
        "PERSON Luc Vasseur",
        "PLACE Paris",
        "PERSON Anne Corbel",
        "ORGANIZATION Université de Nantes",
        "ORGANIZATION Banque de France",
        "PERSON Vasseur",
        "PLACE Allemagne",
        "PLACE Bruxelles",
      ],
    ],
    [
      "es",
      "La ministra Corbalán viajó a Marruecos. El Ministerio de Sanidad y la Universidad de Sevilla firmaron con Pedro Ibarra Luna. Hoy hay fiesta.",
      [
        "PERSON Corbalán",
        "PLACE Marruecos",
        "ORGANIZATION Ministerio de Sanidad",
        "ORGANIZATION Universidad de Sevilla",
        "PERSON Pedro Ibarra Luna",
      ],
    ],
    [
      "it",
      "Il presidente del Consiglio Giulia Marin ha parlato a Milano. La Banca d'Italia e la Germania tacciono.",
      ["PERSON Giulia Marin", "PLACE Milano", "ORGANIZATION Banca d'Italia", "PLACE Germania"],
    ],
    [
      "pt",
      "A Polícia Federal prendeu em Brasília o prefeito João da Costa Lima. O Ministério da Saúde confirmou.",
      [
        "ORGANIZATION Polícia Federal",
        "PLACE Brasília",
        "PERSON João da Costa Lima",
        "ORGANIZATION Ministério da Saúde",
      ],
    ],
    [
      "nl",
      "Premier Jan de Vries sprak in Utrecht. De Vries vertrekt naar Duitsland.",
      ["PERSON Jan de Vries", "PLACE Utrecht", "PERSON Vries", "PLACE Duitsland"],
    ],
    [
      "de",
      "Bundeskanzlerin Ute Hallmann hat in Köln mit der Deutschen Bank über Deutschlands Zukunft gesprochen. Hallmann sagte, der Deutsche Wetterdienst warne. Frau Lindner schwieg, die Siemens AG auch.",
      [
        "PERSON Ute Hallmann",
        "PLACE Köln",
        "ORGANIZATION Deutschen Bank",
        "PLACE Deutschlands",
        "PERSON Hallmann",
        "ORGANIZATION Deutsche Wetterdienst",
        "PERSON Lindner",
        "ORGANIZATION Siemens AG",
      ],
    ],
    [
      "ru",
      "Президент России Иван Лугов встретился в Москве с послом Украины. Лугов поедет в Китай.",
      ["PLACE России", "PERSON Иван Лугов", "PLACE Москве", "PLACE Украины", "PERSON Лугов", "PLACE Китай"],
    ],
    ["el", "Η Ελένη Καλλέργη ζει στην Αθήνα.", ["PERSON Ελένη Καλλέργη", "PLACE Αθήνα"]],
    [
      "tr",
      "Ayşe Yılmaz Ankara'da konuştu, Almanya itiraz etti.",
      ["PERSON Ayşe Yılmaz", "PLACE Ankara", "PLACE Almanya"],
    ],
  ])("%s: %s", (language, text, names) => expect(said(language, text)).toEqual(names))
})

describe("scripts without capitals give countries alone", () => {
  test.each<[string, string, string[]]>([
    ["zh", "中国和德国的代表举行会谈。中国人民很高兴。", ["PLACE 中国", "PLACE 德国"]],
    ["ja", "日本と中国が会談した。日本人の多くは知らない。", ["PLACE 日本", "PLACE 中国"]],
    ["ko", "한국과 독일은 합의했다.", ["PLACE 한국", "PLACE 독일"]],
    ["ar", "قالت ألمانيا إن مصر تدعم الحل وروسيا لا.", ["PLACE ألمانيا", "PLACE مصر", "PLACE روسيا"]],
    ["he", "נציגי גרמניה נפגשו בישראל.", ["PLACE גרמניה", "PLACE ישראל"]],
    ["hi", "भारत और चीन के बीच बातचीत हुई।", ["PLACE भारत", "PLACE चीन"]],
    ["th", "รัฐบาลขึ้นภาษี", []],
  ])("%s: %s", (language, text, names) => expect(said(language, text)).toEqual(names))
})

test.each([
  "Die Anwohner der Stadt sagten gestern, das Essen im Haus am Markt sei gut. Gute Nacht.",
  "DER BÜRGERMEISTER UTE HALLMANN SPRICHT IN KÖLN",
  "Ende Mai Regen, Anfang Juni Sonne. Das Urteil des Gerichts kommt am Montag.",
  "Der Fischer ging mit dem Richter nach Hause.",
])("a capital alone is no name in German: %s", (text) => expect(said("de", text)).toEqual([]))

test("countries are named as everywhere, cities and bodies as they are by themselves", () => {
  const forms = (language: string, text: string) => tagOtherLanguage([text], language)[0]!.map(({ form }) => form)
  expect(forms("de", "Er flog aus Frankreich ein, sagt das Auswärtige Amt.")).toEqual(["France", "Auswärtiges Amt"])
  expect(forms("ru", "Он живёт в Казани, не в Германии.")).toEqual(["Казань", "Germany"])
  expect(forms("de", "Ute Hallmann kommt. Ute Hallmanns Rede war kurz.")).toEqual(["Ute Hallmann", "Ute Hallmann"])
})

test("any text is read without an error and without losing time, spans in order and apart", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("de", "fr", "ru", "zh", "xx", ""),
      (text, language) => {
        const [names] = tagOtherLanguage([text], language)
        let end = 0
        for (const name of names!) {
          expect(name.start).toBeGreaterThanOrEqual(end)
          end = name.end
        }
      },
    ),
  )
  const began = processorMs()
  for (const part of ["Ute Hallmann ", "Banco de ", "von der ", "Präsident ", "A.B", "中国", "«"])
    tagOtherLanguage([part.repeat(20_000)], "de")
  expect(processorMs() - began).toBeLessThan(3_000)
})
