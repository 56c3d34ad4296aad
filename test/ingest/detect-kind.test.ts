import { expect, test } from "vitest"
import { detectKind } from "../../src/ingest/detect-kind.ts"

test.each([
  ["Boats left the harbour.", "text"],
  ["", "text"],
  ["{not json at all", "text"],
  ["<3 boats left> the harbour", "text"],
  ["<!DOCTYPE html><html><p>Boats</p></html>", "html"],
  ["<?xml version='1.0'?><!-- a --><html lang='en'>", "html"],
  ["Boats <p>left</p>", "html"],
  ["<?xml version='1.0'?>\n<rss version='2.0'>", "feed"],
  ["\ufeff<feed xmlns='http://www.w3.org/2005/Atom'>", "feed"],
  ["<rdf:RDF xmlns:rdf='x'>", "feed"],
  ['{"version":"https://jsonfeed.org/version/1.1","items":[]}', "feed"],
  ['{"uri":"urn:x","headlines":[],"bodies":[]}', "ninjs"],
  ['{\n"uri":"urn:x",\n"headline":"Boats",\n"body_text":"Left."}', "ninjs"],
  ['{"text":"Boats left."}', "jsonl"],
  ['{"id":"1","articleBody":"Boats"}\n{"id":"2","articleBody":"Left"}\n', "jsonl"],
])("%j is %s", (content, kind) => expect(detectKind(content)).toBe(kind))
