import { entityTypes } from "../../model/entity.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import { isThing } from "../gazetteer/things.ts"
import { personVerbs } from "../gazetteer/verbs.ts"
import type { Part } from "./split-run.ts"
import type { Token } from "./tokens.ts"
import type { TypeScores } from "./type-scores.ts"

const PLACE_BEFORE = /^(?:in|In|near|Near|outside|toward|towards|throughout|across|visiting|visit)$/
const MAYBE_PLACE_BEFORE = /^(?:at|from|From|to|around|At|into|through|leaving|left|within|between)$/
/** Ends of nouns that name what somebody does. */
const OCCUPATION =
  /(?:man|woman|person|men|ist|ian|er|or|ess|ant|ent|coach|chief|head|boss|pilot|star|wife|son|brother|sister|mother|daughter|hero|champion|guard|king|queen|judge|spokes\w+|colleague|husband|teammate|captain|midfielder|seed|ally|rival|aide|executive)$/
const NOT_OCCUPATION =
  /^(?:after|over|under|never|other|another|rather|either|later|earlier|former|whether|or|for|nor|her|per|ever|their|however|water|power|november|december|september|october|number|order|border|member|quarter|number|matter|center|centre|river|together|further|parent|present|recent|different|government|parliament|agreement|department|want|went|sent|spent|important|current|event|moment|against|better|greater|bigger|longer|and|than|even|when|between|open|been|an|can|on|version|seven|ten|then|women|consider|remember|offer|enter|cover|easier|human|german|consider|latter|weather|summer|winter|paper|cer)$/
const AFTER_NOUN =
  /^(?:near|with|where|that|which|about|some|just|whose|from|outside|inside|between|under|along|north|south|east|west|known|called|once|located|populated|home|when|held|hard|close)$/
const PLACE_NOUN =
  /^(?:city|town|village|neighbou?rhood|district|province|suburb|port|capital|state|region|island|county|resort|area|municipality|hamlet|settlement|peninsula|outskirts|streets|north|south|east|west)$/
const TEAM_BEFORE = /^(?:against|beat|beating|v|vs|versus|defeated|joined|thrashed)$/

const beforeName = (tokens: readonly Token[], part: Part, scores: TypeScores): void => {
  const before = tokens[part.from - 1]
  if (!before) return
  const word = before.text
  const isSingle = part.to - part.from === 1
  if (isThing(word)) for (const type of entityTypes) scores[type] -= 4
  if (PLACE_BEFORE.test(word)) scores.PLACE += isSingle ? 1.4 : 1.2
  else if (MAYBE_PLACE_BEFORE.test(word)) scores.PLACE += 0.4
  else if (/^(?:the|The)$/.test(word)) {
    scores.PERSON -= 1.5
    scores.ORGANIZATION += 0.7
  } else if (word === "of" && PLACE_NOUN.test(tokens[part.from - 2]?.text ?? "")) scores.PLACE += 2
  else if (PLACE_NOUN.test(word)) scores.PLACE += 0.8
  else if (TEAM_BEFORE.test(word)) scores.ORGANIZATION += 0.5
  else if (word === "by") scores.PERSON += 0.3
  else if (word === "," && tokens[part.from - 2] && knownPlace(tokens[part.from - 2]!.form)) scores.PLACE += 0.5
  else if (/^\p{Ll}/u.test(word) && word.length > 3 && OCCUPATION.test(word) && !NOT_OCCUPATION.test(word))
    scores.PERSON += 1
}

/** "…, a village near", "…, a small village in", not "…, the port captain". */
const isPlaceApposed = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].some((i) => PLACE_NOUN.test(tokens[i]?.text ?? "") && !/^\p{Ll}{4,}$/u.test(nounAfter(tokens, i)))

const nounAfter = (tokens: readonly Token[], at: number): string => {
  const word = tokens[at + 1]?.text ?? ""
  return AFTER_NOUN.test(word) ? "" : word
}

const afterName = (tokens: readonly Token[], part: Part, scores: TypeScores): void => {
  const [after, second, third] = [tokens[part.to], tokens[part.to + 1], tokens[part.to + 2]]
  if (!after) return
  if (personVerbs.has(after.text)) scores.PERSON += 1
  if (/^(?:who|whose|himself|herself)$/.test(after.text)) scores.PERSON += 1
  if (
    /^(?:shares|stock|stocks|subsidiary|spokesman|spokeswoman|spokesperson|executives|shareholders|profits)$/.test(
      after.text,
    )
  )
    scores.ORGANIZATION += 1.2
  if (
    /^(?:airport|province|city|region|district|suburb|border|neighborhood|neighbourhood|area|island)$/.test(after.text)
  )
    scores.PLACE += 1.2
  if (after.text === "," && second) {
    if (/^(?:who|whose|whom)$/.test(second.text)) scores.PERSON += 1.2
    if (/^\d{2}$/.test(second.text) && third?.text === ",") scores.PERSON += 1.6
    if (second.follows && knownPlace(second.form)?.kind !== "CITY" && knownPlace(second.form)) scores.PLACE += 1
    if (/^(?:a|an|the)$/.test(second.text) && isPlaceApposed(tokens, part.to + 2)) scores.PLACE += 3
  }
  if (after.text === "(" && second && /^\d{1,2}$/.test(second.text) && third?.text === ")") scores.PERSON += 0.8
  if (after.text === "(" && second && /^[A-Z]{2,6}$/.test(second.text) && third?.text === ")")
    scores.ORGANIZATION += 0.8
}

/** What the words around one mention say of its type. */
export const scoreContext = (tokens: readonly Token[], part: Part, scores: TypeScores): void => {
  if (part.titled) scores.PERSON += 3
  beforeName(tokens, part, scores)
  afterName(tokens, part, scores)
}
