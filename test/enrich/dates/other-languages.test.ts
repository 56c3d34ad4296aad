import { expect, test } from "vitest"
import { datesIn } from "../../../src/enrich/find-dates.ts"

/** A Wednesday. */
const PUBLISHED = "2024-03-13T15:00:00Z"

test.each([
  ["de", "Der Rat stimmte am Montag ab.", "2024-03-11"],
  ["de", "Am 3. Mai 2021 wurde der Vertrag unterzeichnet.", "2021-05-03"],
  ["de", "Das Museum öffnete am 12. Dezember.", "2023-12-12"],
  ["de", "Am Dienstag, den 5. März 2024, begann der Prozess.", "2024-03-05"],
  ["de", "Im März 2019 und im Jahr 2020 stiegen die Preise.", "2019-03", "2020"],
  ["de", "Wie gestern bekannt wurde, brannte es am vergangenen Samstag.", "2024-03-12", "2024-03-09"],
  ["de-AT", "Er siegte am 05.03.2024.", "2024-03-05"],
  ["es", "El acuerdo se firmó el 3 de mayo de 2021.", "2021-05-03"],
  ["es", "El lunes murió el alcalde; ayer lo enterraron.", "2024-03-11", "2024-03-12"],
  ["es", "En marzo de 2019 subieron los precios; en 2020 bajaron.", "2019-03", "2020"],
  ["es", "El próximo viernes se reunirán.", "2024-03-15"],
  ["fr", "Le 1er janvier 2024, la loi est entrée en vigueur.", "2024-01-01"],
  ["fr", "Le maire est mort mardi dernier.", "2024-03-12"],
  ["it", "L'accordo è stato firmato lunedì 4 marzo 2024.", "2024-03-04"],
  ["nl", "Het akkoord werd op 3 mei 2021 getekend.", "2021-05-03"],
  ["pt", "O prefeito morreu na segunda-feira, 11 de março.", "2024-03-11"],
  ["pt", "O prefeito morreu na segunda-feira.", "2024-03-11"],
  ["sv", "Avtalet undertecknades 2021-05-03.", "2021-05-03"],
])("%s: %s", (language, text, ...edtf) => {
  expect(datesIn(text, PUBLISHED, language).map((date) => date.edtf)).toEqual(edtf)
})

test.each([
  ["de", "Die Minister werden sich am Freitag treffen."],
  ["de", "Es kostete 2000 Euro, sagte April Maier."],
  ["fr", "Les ministres se réuniront vendredi."],
  ["fr", "«Je reviens demain», dit-il."],
  ["de", "Bis heute ist von Montag bis Samstag geöffnet."],
  ["es", "Vendió 1990 coches."],
  ["sv", "De träffas på fredag i maj."],
])("nothing rather than a guess, %s: %s", (language, text) => {
  expect(datesIn(text, PUBLISHED, language)).toEqual([])
})
