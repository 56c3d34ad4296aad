import { isDemonym } from "../gazetteer/countries.ts"
import { firstNames } from "../gazetteer/first-names.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import {
  organizationFirstWords,
  organizationLastWords,
  otherCapitalised,
  placeLastWords,
} from "../gazetteer/name-words.ts"
import { knownOrganization } from "../gazetteer/organizations.ts"
import { isThing } from "../gazetteer/things.ts"
import { honorifics } from "../gazetteer/titles.ts"
import { type ArticleWords, opens, type ReadSentence } from "./article-words.ts"
import { mendCredits } from "./credit-names.ts"
import type { FoundName } from "./decode-sentences.ts"
import { mendHeadlines } from "./headline-names.ts"
import { addKnownNames } from "./known-names.ts"

/** Articles of other languages, as translations leave them: "O Benfica". */
const FOREIGN_ARTICLES = new Set("O A E Os El La Le Les Il Los Las Die Der Das L".split(" "))
const DEITY = /^(?:(?:Almighty|Dear) )?(?:God|Allah|Lord|Satan)$/
const SITE =
  /^(?:Airport|Airfield|River|Street|Road|Avenue|Province|Mountains?|Islands?|Bridge|Boulevard|Motorway|Strait|Peninsula|Stadium)$/

const formOf = ({ sentence, from, to }: FoundName): string =>
  sentence.words
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ")

const isKnown = (name: string): boolean => knownPlace(name) !== null || knownOrganization(name) !== null

/** Without what leads up to a name and is not part of it: a title, an article of another language. */
const withoutLead = (name: FoundName): FoundName => {
  let { from } = name
  const first = () => name.sentence.words[from]!.text
  const rest = () => formOf({ ...name, from: from + 1 })
  while (
    name.type === "PERSON" &&
    name.to - from > 1 &&
    honorifics.has(first()) &&
    !/^(?:King|Prince|Lord|Lady|Miss|Father|Pope|Major|Judge|Justice|Saint|Sheikh|Don|Sister|Count)$/.test(first())
  )
    from++
  if (name.to - from > 1 && FOREIGN_ARTICLES.has(first()) && isKnown(rest()) && !isKnown(formOf({ ...name, from })))
    from++
  return from === name.from ? name : { ...name, from }
}

const retyped = (name: FoundName): FoundName => {
  const form = formOf(name)
  const last = name.sentence.words[name.to - 1]!.text
  if (name.type === "ORGANIZATION" && name.to - name.from > 1 && SITE.test(last)) return { ...name, type: "PLACE" }
  const isLonePerson = name.type === "PERSON" && name.to - name.from === 1 && !firstNames.has(form)
  if ((name.type === "PLACE" || isLonePerson) && knownOrganization(form) && !knownPlace(form)) return { ...name, type: "ORGANIZATION" }
  return name
}

/** "Ward 6", "Route 41": a common word with its number. */
const isNumbered = ({ sentence, from, to }: FoundName): boolean =>
  to - from === 1 && placeLastWords.has(sentence.words[from]!.text) && /^\d/.test(sentence.words[to]?.text ?? "")

const isOther = (name: FoundName): boolean => {
  const form = formOf(name)
  if (DEITY.test(form) || isNumbered(name)) return true
  if (name.to - name.from > 1 || isKnown(form)) return false
  return isDemonym(form) || (otherCapitalised.has(form) && name.type !== "PERSON")
}

/** Names of ships and works, told once by what they are: "the ferry Ostrava", later "the Ostrava". */
const withoutThings = (found: readonly (readonly FoundName[])[]): FoundName[][] => {
  const before = ({ sentence, from }: FoundName) => sentence.words[from - 1]?.lower ?? ""
  const things = new Set(
    found
      .flat()
      .filter((name) => isThing(before(name)))
      .map(formOf),
  )
  if (things.size === 0) return found.map((names) => [...names])
  return found.map((names) =>
    names.filter((name) => !things.has(formOf(name)) || !(before(name) === "the" || isThing(before(name)))),
  )
}

/** "Board orders recount": the first word of a sentence, which the article also writes small, only says what kind. */
const isCommonNoun = ({ sentence, from, to }: FoundName, article: ArticleWords): boolean => {
  const word = sentence.words[from]!
  if (to - from > 1 || !opens(sentence.words, from) || (article.use(word)?.lower ?? 0) === 0) return false
  return organizationLastWords.has(word.text) || organizationFirstWords.has(word.text) || placeLastWords.has(word.text)
}

/** What rules know better than the model: the conventions of this project, credits, and what news takes as known. */
export const mendNames = (
  found: readonly FoundName[][],
  sentences: readonly ReadSentence[],
  article: ArticleWords,
): FoundName[][] => {
  const withKnown = addKnownNames(mendCredits(mendHeadlines(found), sentences), sentences)
  return withoutThings(withKnown).map((names) =>
    names.map((name) => retyped(withoutLead(name))).filter((name) => !isOther(name) && !isCommonNoun(name, article)),
  )
}
