import { expect, test } from "vitest"
import { jobAfter, jobBefore } from "../../../src/enrich/roles/apposition.ts"

const NAME = "Ann Lee"
const officeAfter = (text: string) => {
  const job = jobAfter(text, text.indexOf(NAME) + NAME.length)
  return job && text.slice(job.start, job.end)
}
const officeBefore = (text: string) => {
  const start = text.indexOf(NAME)
  const job = jobBefore(text, 0, start, start + NAME.length)
  return job && text.slice(job.start, job.end)
}

test.each([
  ["Ann Lee, the attorney representing the campaign, left.", "attorney representing the campaign"],
  ["Ann Lee, a nurse based in Oslo, left.", "nurse based in Oslo"],
  ["Ann Lee, senior economist at Overlay....", "senior economist at Overlay"],
  ["Ann Lee, chief analyst for...", "chief analyst"],
  ["Ann Lee, a truck driver from Mt. Overlay, left.", "truck driver from Mt. Overlay"],
  ["Ann Lee, now a lecturer in law, left.", "lecturer in law"],
  ["Ann Lee, the captain of Overlay as they push for the title, left.", "captain of Overlay"],
  ["Ann Lee, a former politician, left.", "former politician"],
  ["Ann Lee, a favourite of the crowd, left.", null],
])("after the name: %j", (text, office) => expect(officeAfter(text)).toBe(office))

test.each([
  ["He wrote a letter that Mr. Reed’s lawyer, Ann Lee, had read.", "Mr. Reed’s lawyer"],
  ["They heard that Bo Reed's deputy chief, Ann Lee, was ill.", "Bo Reed's deputy chief"],
  ["He was a driver to his predecessor, Ann Lee, and left.", null],
  ["The spokesman for his wife, Ann Lee, left.", null],
  ["The spokesman for the bank, Ann Lee, left.", "spokesman for the bank"],
])("before the name: %j", (text, office) => expect(officeBefore(text)).toBe(office))
