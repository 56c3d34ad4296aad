import { expect, test } from "vitest"
import { splitByline } from "../../src/ingest/split-byline.ts"

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
  ["Tidewire staff", []],
  ["Agencies", []],
  ["Ellis Bay", []],
  ["", []],
])("of %j the writers are %j", (byline, names) => expect(splitByline(byline, "Ellis Bay")).toEqual(names))
