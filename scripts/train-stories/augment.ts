import { pick, shuffled } from "../train-names/random.ts"
import {
  type Alteration,
  alike,
  bare,
  besideForms,
  between,
  bounded,
  cut,
  dated,
  fewer,
  handful,
  inTurn,
  type Random,
  shaken,
  shattered,
  small,
  stretched,
  undated,
} from "./alterations.ts"
import { withNotices } from "./look-alikes.ts"
import { isWhole, type Text } from "./texts.ts"

const MOST_TEXTS = 250
/** Of the streams that are to be as large as in life. */
const MOST_OF_WHOLE = 1800

const kinds: Record<string, Alteration> = {
  "whole, shaken": shaken,
  "whole, undated": undated,
  dated: dated(20),
  "dated, dense": dated(4),
  stretched,
  "cut, undated": inTurn(cut(8, 40), undated),
  handful: inTurn(handful, dated(6)),
  "alike, dated": inTurn(alike, dated(5)),
  "alike, undated": inTurn(alike, undated),
  "alike, small": inTurn(alike, small(4), dated(4)),
  "alike, cut": inTurn(alike, cut(20, 80), dated(4)),
  "alike, brief": inTurn(alike, small(3), cut(15, 45), dated(3)),
  "alike, brief, at one time": inTurn(alike, small(4), cut(15, 45), dated(1)),
  "alike, brief, undated": inTurn(alike, small(3), cut(15, 60), undated),
  "forms, dated": inTurn(besideForms, dated(14)),
  "forms, cut": inTurn(besideForms, cut(10, 60), dated(6)),
  notices: inTurn(fewer(0.5), cut(20, 200), withNotices, dated(10)),
  flood: inTurn(small(2), cut(8, 40), withNotices, dated(6)),
  "flood of briefs": inTurn(small(1), cut(8, 25), withNotices, dated(4)),
  "bare, undated": inTurn(cut(15, 40), bare, undated),
  "bare, dated": inTurn(cut(10, 80), bare, dated(8)),
  "shattered, dated": inTurn(bounded(20), shattered, stretched),
  "shattered, bare": inTurn(bounded(25), shattered, bare, undated),
}

/** Several sets in one stream, each altered in its own way; their stories all at the same time or without any. */
const mixed = (sets: readonly (readonly Text[])[], random: Random): Text[] => {
  const some = shuffled(sets, random).slice(0, 2 + Math.floor(random() * 2))
  const timing = random() < 0.5 ? undated : dated(14)
  const shaping = [small(5), cut(15, 90), fewer(0.6), small(12)]
  return some.flatMap((texts) => inTurn(fewer(between(0.3, 0.9, random)), pick(shaping, random), timing)(texts, random))
}

/** The streams to learn from: each set as it is and altered, and some together. */
export const alteredStreams = (sets: ReadonlyMap<string, readonly Text[]>, mixes: number, random: Random) => {
  const streams: { name: string; texts: Text[] }[] = []
  for (const [set, texts] of sets)
    for (const [kind, alter] of Object.entries(kinds))
      streams.push({
        name: `${set}: ${kind}`,
        texts: alter(bounded(isWhole({ name: kind }) ? MOST_OF_WHOLE : MOST_TEXTS)(texts, random), random),
      })
  for (let n = 0; n < mixes; n++)
    streams.push({ name: `mixed: ${n}`, texts: bounded(2 * MOST_TEXTS)(mixed([...sets.values()], random), random) })
  return streams
}
