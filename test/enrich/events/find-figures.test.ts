import { expect, test } from "vitest"
import { findFigures } from "../../../src/enrich/events/find-figures.ts"
import { sentenceTokens } from "../../../src/enrich/events/sentence-tokens.ts"

const read = (text: string) =>
  findFigures(text, sentenceTokens(text, { start: 0, end: text.length }), []).map(
    ({ kind, value, qualifier, evidence }) => `${qualifier} ${value} ${kind}: ${evidence.text}`,
  )

test.each([
  ["At least 34 villagers were killed.", ["AT_LEAST 34 dead: At least 34 villagers were killed"]],
  [
    "Three sailors died and two were injured.",
    ["EXACT 3 dead: Three sailors died", "EXACT 2 injured: two were injured"],
  ],
  ["The blast killed up to twenty-one people.", ["AT_MOST 21 dead: killed up to twenty-one people"]],
  [
    "About 1.5 million residents have been evacuated.",
    ["ABOUT 1500000 evacuated: About 1.5 million residents have been evacuated"],
  ],
  ["Nearly two hundred families stayed behind.", ["ABOUT 200 stayed: Nearly two hundred families stayed"]],
  ["Militants fired seven rockets at the port.", ["EXACT 7 rockets: seven rockets"]],
  ["Police detained more than 40 fans.", ["AT_LEAST 40 detained: detained more than 40 fans"]],
  ["The storm left over 6,000 people homeless.", ["AT_LEAST 6000 displaced: over 6,000 people homeless"]],
])("%j counts %j", (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  "The damage is put at $40 million after 3 days.",
  "A man aged 54 was killed.",
  "Sales rose 12 per cent after the rescue.",
  "Five men and one woman killed in the fire were named.",
  "“Ten people were killed,” she claimed.",
])("nothing is counted in %j", (text) => {
  expect(read(text)).toEqual([])
})
