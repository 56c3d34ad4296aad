import { commonWords } from "../gazetteer/common-words.ts"
import { firstNames } from "../gazetteer/first-names.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import {
  nameParticles,
  organizationFirstWords,
  organizationLastWords,
  placeFirstWords,
  placeLastWords,
} from "../gazetteer/name-words.ts"
import { knownOrganization } from "../gazetteer/organizations.ts"
import type { TypeScores } from "./type-scores.ts"

const ACRONYM = /^\p{Lu}[\p{Lu}\d&]{1,6}$/u
const JOINED_ACRONYM = /^\p{Lu}{2,}-\p{Lu}{2,}$/u
const LEGAL_FORM = /^(?:Corp|Inc|Ltd|Limited|Plc|PLC|Co|LLC|LLP|AG|SA|NV|BV|GmbH|Pty|S\.A|N\.V|B\.V)\.?$/
const INITIAL = /^\p{Lu}\.?$|^(?:\p{Lu}\.)+$/u
const NUMBER = /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Hundred|Thousand|First|Second|Third)$/
const COMPASS = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|New)$/

const ofKnown = (name: string, scores: TypeScores): void => {
  const place = knownPlace(name)
  if (place) scores.PLACE += place.kind === "COUNTRY" ? 5 : 3
  if (knownOrganization(name)) scores.ORGANIZATION += place ? 1.5 : 3.5
}

const ofOneWord = (word: string, scores: TypeScores): void => {
  if (ACRONYM.test(word) && !knownPlace(word)) scores.ORGANIZATION += 1.5
  if (firstNames.has(word)) scores.PERSON += 0.8
  if (organizationLastWords.has(word)) scores.ORGANIZATION += 0.4
  if (/(?:burg|stan|ville|shire|grad|abad|pur|land|ton|town|ham|istan)$/.test(word)) scores.PLACE += 0.4
  if (/(?:sson|sen|ov|ova|ev|eva|ski|sky|ic|ez|vich|off|enko|ian|yan|elli|ini|berg|stein|mann|ovic)$/.test(word))
    scores.PERSON += 0.4
}

const ofPersonShape = (words: readonly string[], scores: TypeScores): void => {
  const named = words.filter((word) => !nameParticles.has(word))
  if (firstNames.has(words[0]!)) scores.PERSON += 2.5
  else if (named.some((word) => firstNames.has(word))) scores.PERSON += 0.8
  if (named.some((word, i) => i < named.length - 1 && INITIAL.test(word))) scores.PERSON += 1.5
  if (named.length < words.length && !words.some((word) => word === "de" || word === "la" || word === "y"))
    scores.PERSON += 1
  if (named.length >= 2 && named.length <= 3 && named.every((word) => /^\p{Lu}[\p{L}'’.-]+$/u.test(word)))
    scores.PERSON += 1
  // "Heeled Vote", "Six Nations": common words are seldom somebody's names.
  if (!named.some((word) => firstNames.has(word)) && commonWords.has(words.at(-1)!.toLowerCase())) scores.PERSON -= 0.8
  if (NUMBER.test(words[0]!)) scores.PERSON -= 3
  if (words.some((word) => ACRONYM.test(word) && !INITIAL.test(word))) scores.PERSON -= 1.5
}

const ofSeveralWords = (words: readonly string[], scores: TypeScores): void => {
  const [first, last] = [words[0]!, words.at(-1)!]
  const beginsWithPlace =
    knownPlace(first) !== null || (words.length > 2 && knownPlace(`${first} ${words[1]}`) !== null)
  if (organizationLastWords.has(last)) scores.ORGANIZATION += firstNames.has(first) ? 2.8 : 2.5
  if (LEGAL_FORM.test(last)) scores.ORGANIZATION += 2
  if (words.some((word) => JOINED_ACRONYM.test(word))) scores.ORGANIZATION += 2
  if (organizationFirstWords.has(first)) scores.ORGANIZATION += words.includes("of") || words.includes("for") ? 3 : 1.2
  if (words.includes("of") || words.includes("for") || words.includes("&")) scores.ORGANIZATION += 1
  // "Sailors' Union of the West Coast": what stands before "of" says more than the last word.
  const head = words[words.findIndex((word) => word === "of" || word === "for") - 1]
  if (head !== undefined && organizationLastWords.has(head)) scores.ORGANIZATION += 3
  if (placeLastWords.has(last)) scores.PLACE += 3.2
  if (placeFirstWords.has(first))
    scores.PLACE +=
      /^(?:Lake|Mount|Mt\.?|Cape|Port|Fort|San|Santa|Sao|Vila|Ponta|Praia|Playa|Punta|Ciudad|Pont|Mont|Sankt)$/.test(
        first,
      )
        ? 2.6
        : 1.2
  if (COMPASS.test(first)) scores.PLACE += knownPlace(words.slice(1).join(" ")) ? 3.5 : 0.8
  else if (beginsWithPlace) scores.ORGANIZATION += 1.6
  if (words.slice(0, -1).some((word) => ACRONYM.test(word) && word.length > 1)) scores.ORGANIZATION += 1.2
  ofPersonShape(words, scores)
}

/** What the name itself says of its type. */
export const scoreForm = (name: string, scores: TypeScores): void => {
  const words = name.split(" ")
  ofKnown(name, scores)
  if (words.length === 1) ofOneWord(name, scores)
  else ofSeveralWords(words, scores)
}
