import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { joinLabels, type NameLabels } from "../../scripts/label-names.ts"

const text = "LISBON 🚋 — Mayor Ana Prado opened the line.\nHarbour Transit runs it."
const start = text.indexOf("Mayor")
const end = text.indexOf("\n")
const sha1 = createHash("sha1").update(text.slice(start, end)).digest("hex")
const at = (name: string): [number, number] => [text.indexOf(name), text.indexOf(name) + name.length]
const labels: NameLabels = { set: "invented", id: "1", start, end, sha1, mentions: [[...at("Ana Prado"), "PERSON"]] }

test("a labelled part becomes an article of its own", () => {
  const { articleBody, entities } = joinLabels(labels, text)
  expect(articleBody).toBe("Mayor Ana Prado opened the line.")
  expect(entities).toEqual([{ start: 6, end: 15, type: "PER", text: "Ana Prado" }])
})

test("a text that has changed since is refused", () => {
  expect(() => joinLabels(labels, text.replace("Ana", "Eva"))).toThrow("not the text that was labelled")
})

test("labels stand within their part, in order, apart from each other", () => {
  const lines = readFileSync("data/modern-names.jsonl", "utf8").trim().split("\n")
  for (const { id, start, end, mentions } of lines.map((line) => JSON.parse(line) as NameLabels)) {
    const edges = [start, ...mentions.flatMap(([from, to]) => [from, to - 1]), end]
    expect(edges, id).toEqual([...edges].sort((a, b) => a - b))
    for (const [from, to] of mentions) expect(to, id).toBeGreaterThan(from)
  }
})
