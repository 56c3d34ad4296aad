import fc from "fast-check"
import { expect, test } from "vitest"
import { readCredit } from "../../../src/enrich/media/read-credit.ts"
import { processorMs } from "../../support/processor-ms.ts"

test.each<[string, string[], string[]]>([
  ["Photo: Ana Maria Ruiz/AP", ["Ana Maria Ruiz"], ["Associated Press"]],
  ["Harbour News Agency/via Reuters", [], ["Harbour News Agency", "Reuters"]],
  ["Li Wen/AFP via Getty Images", ["Li Wen"], ["Agence France-Presse", "Getty Images"]],
  ["Photo by Li Wen and Tom Berg for The Port Times", ["Li Wen", "Tom Berg"], ["The Port Times"]],
  ["© 2021 LI WEN", ["Li Wen"], []],
  ["Jaafar OTHMANE / AFP", ["Jaafar Othmane"], ["Agence France-Presse"]],
  ["Handout/Port Police via AP", [], ["Port Police", "Associated Press"]],
  ["Handout/Bay Motors", [], ["Bay Motors"]],
  ["Handout photo: Clube de Vela", [], ["Clube de Vela"]],
  ["Li Wen/The Harbour", ["Li Wen"], ["The Harbour"]],
  ["Department of Fish and Game/AP", [], ["Department of Fish and Game", "Associated Press"]],
  ["Tidal Robotics, Inc.", [], ["Tidal Robotics Inc"]],
  ["PORT OF KENORA AUTHORITY", [], ["Port of Kenora Authority"]],
  ["Photo illustration by Slate. Photo by Li Wen.", ["Li Wen"], ["Slate"]],
  ["PA Archive/PA Images", [], ["PA Media"]],
  ["reddit by u/BigBoat99", [], []],
  ["bigboat/Shutterstock", [], ["Shutterstock"]],
  ["Li Wen, Staff Photographer", ["Li Wen"], []],
  ["File photo", [], []],
  ["privat", [], []],
  ["Getty", [], ["Getty Images"]],
  ["", [], []],
])("%j", (credit, creators, agencies) => expect(readCredit(credit)).toEqual({ creators, agencies }))

test("any credit is read without an error and without losing time", () => {
  fc.assert(fc.property(fc.string(), (text) => readCredit(text).creators.length >= 0))
  const began = processorMs()
  for (const part of ["a/", "and ", ", ", "(", "- ", "A B/", "via "]) readCredit(part.repeat(100_000))
  expect(processorMs() - began).toBeLessThan(1_000)
})
