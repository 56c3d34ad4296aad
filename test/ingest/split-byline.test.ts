import { expect, test } from "vitest"
import { isFullName, splitByline, splitNames } from "../../src/ingest/split-byline.ts"

test.each<[string, string[]]>([
  ["Ana Ruiz in Port Ellis", ["Ana Ruiz"]],
  ["By A. B. Carr and Cora Dunn", ["A. B. Carr", "Cora Dunn"]],
  ["By Ana Ruiz, City Editor", ["Ana Ruiz"]],
  ["Reporting by Ana Ruiz and Cora Dunn in Paris; Editing by Tom Berg", ["Ana Ruiz", "Cora Dunn"]],
  ["Reporting by Ana Ruiz. Additional reporting by Tom Berg", ["Ana Ruiz", "Tom Berg"]],
  ["Ana Ruiz | Ellis Bay Courier", ["Ana Ruiz"]],
  ["Ana Ruiz in Paris and Tom Berg in New York, New York", ["Ana Ruiz", "Tom Berg"]],
  ["Ana Ruiz in Paris, Tom Berg in London", ["Ana Ruiz", "Tom Berg"]],
  ["BY ANA RUIZ", ["Ana Ruiz"]],
  ["Von Ursula von der Au", ["Ursula von der Au"]],
  ["Ana Ruiz for The Ellis", ["Ana Ruiz"]],
  ["Ana Ruiz y Cora Dunn", ["Ana Ruiz", "Cora Dunn"]],
  ["José Ortega y Gasset", ["José Ortega y Gasset"]],
  ["Ana Ruiz\nMay 5, 2024\nPrint Article", ["Ana Ruiz"]],
  ["Ana Ruiz ana@ellis.example @anaruiz", ["Ana Ruiz"]],
  ["Ana Ruiz Ellis Bay", ["Ana Ruiz"]],
  ["Ana M. Ruiz, PhD", ["Ana M. Ruiz"]],
  ["Our Video Content", []],
  ["Tidewire staff", []],
  ["Agencies", []],
  ["Ellis Bay", []],
  ["", []],
])("of %j the writers are %j", (byline, names) => expect(splitByline(byline, "Ellis Bay")).toEqual(names))

test.each<[string, string[]]>([
  ["Ruiz, Ana M.", ["Ana M. Ruiz"]],
  ["Regan", ["Regan"]],
  ["ana-r, Ana Ruiz", ["Ana Ruiz"]],
  ["山田太郎", ["山田太郎"]],
  ["admin", []],
  ["Ellis Bay", []],
  ["https://social.example/ana", []],
])("stated as names, %j is %j", (stated, names) => expect(splitNames(stated, "Ellis Bay")).toEqual(names))

test.each([
  ["Ursula von der Au", true],
  ["J. R. Stone", true],
  ["Jean-Luc O’Neill", true],
  ["Ана Руис", true],
  ["How To Cook", false],
  ["Coordination of IT", false],
  ["Ana", false],
  ["ana ruiz", false],
])("%j has the shape of a full name: %s", (text, isName) => expect(isFullName(text)).toBe(isName))
