import { firstNames } from "../gazetteer/first-names.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import { organizationLastWords } from "../gazetteer/name-words.ts"
import { knownOrganization } from "../gazetteer/organizations.ts"
import { honorifics } from "../gazetteer/titles.ts"
import { mendCredits } from "./credit-names.ts"
import { mendHeadlines } from "./headline-names.ts"
import { addKnownNames } from "./known-names.ts"
import { isOther, withoutThings } from "./other-names.ts"
import type { ArticleWords, ReadSentence } from "./tagger/article-words.ts"
import { type FoundName, formOf } from "./tagger/decode-sentences.ts"

/** Articles of other languages, as translations leave them: "O Benfica". */
const FOREIGN_ARTICLES = new Set("O A E Os El La Le Les Il Los Las Die Der Das L".split(" "))
const TITLES_AS_NAMES = /^(?:King|Prince|Lord|Lady|Miss|Father|Pope|Major|Judge|Justice|Saint|Sheikh|Don|Sister|Count)$/
const SITE =
  /^(?:Airport|Airfield|River|Street|Road|Avenue|Province|Mountains?|Islands?|Bridge|Boulevard|Motorway|Strait|Peninsula|Stadium|Hotel)$/

const isKnown = (name: string): boolean => knownPlace(name) !== null || knownOrganization(name) !== null

/** Without what leads up to a name and is not part of it: a title, an article of another language. */
const withoutLead = (name: FoundName): FoundName => {
  let { from } = name
  const first = () => name.sentence.words[from]!.text
  const isTitle = () => name.type === "PERSON" && honorifics.has(first()) && !TITLES_AS_NAMES.test(first())
  while (name.to - from > 1 && isTitle()) from++
  if (name.to - from > 1 && FOREIGN_ARTICLES.has(first())) {
    const rest = { ...name, from: from + 1 }
    if (isKnown(formOf(rest)) && !isKnown(formOf({ ...name, from }))) return rest
  }
  return from === name.from ? name : { ...name, from }
}

/** "The Harbour Herald" is named without its article, unless it is a place: "The Hague". */
const withoutArticle = (name: FoundName): FoundName => {
  const hasArticle = name.type !== "PLACE" && name.to - name.from > 2 && name.sentence.words[name.from]!.text === "The"
  return hasArticle ? { ...name, from: name.from + 1 } : name
}

/** "Ada Lund Jr." has its suffix. */
const withSuffix = (name: FoundName): FoundName => {
  const isSuffix = /^(?:Jr|Sr)\.?$/.test(name.sentence.words[name.to]?.text ?? "")
  return name.type === "PERSON" && isSuffix ? { ...name, to: name.to + 1 } : name
}

const SETTLEMENT = /^(?:neighbou?rhood|village|town|township|hamlet|suburb|district|borough|city|settlement)$/
const GOES_ON = /^(?:[,.;)]|about|in|of|near|outside|on|at|to|where|that|which|with|north|south|east|west|just|some)$/
const DESCRIBED_WITHIN = 4

/** "Dorn Vael, a small town near the coast": what is told right behind a name makes it a place. */
const isDescribedAsPlace = ({ sentence: { words }, to }: FoundName): boolean => {
  if (words[to]?.text !== "," || !/^an?$/.test(words[to + 1]?.text ?? "")) return false
  for (let at = to + 2; at < to + 2 + DESCRIBED_WITHIN; at++)
    if (SETTLEMENT.test(words[at]?.text ?? "")) return GOES_ON.test(words[at + 1]?.text ?? ".")
  return false
}

const retyped = (name: FoundName): FoundName => {
  const form = formOf(name)
  if (name.type !== "PLACE" && isDescribedAsPlace(name)) return { ...name, type: "PLACE" }
  const isLone = name.to - name.from === 1
  if (name.type === "ORGANIZATION" && !isLone && SITE.test(name.sentence.words[name.to - 1]!.text))
    return { ...name, type: "PLACE" }
  const isLonePerson = name.type === "PERSON" && isLone && !firstNames.has(form)
  if ((name.type === "PLACE" || isLonePerson) && knownOrganization(form) && !knownPlace(form))
    return { ...name, type: "ORGANIZATION" }
  return name
}

const LONGEST_NICKNAME = 4

/** Where the name ends that goes on after a nickname: 'William "Red" Moss'; 0 where none does. */
const endAfterNickname = (name: FoundName, names: readonly FoundName[]): number => {
  const { words } = name.sentence
  if (name.type !== "PERSON" || words[name.to]?.text !== '"') return 0
  for (let close = name.to + 2; close <= name.to + LONGEST_NICKNAME + 1; close++) {
    if (words[close]?.text !== '"') continue
    if (!words[name.to + 1]!.isCapitalised || !words[close + 1]?.isCapitalised) return 0
    return names.find(({ from }) => from === close + 1)?.to ?? 0
  }
  return 0
}

/** Joins the names of a person around a nickname to one. */
const withNicknames = (names: readonly FoundName[]): FoundName[] => {
  const joined: FoundName[] = []
  for (const name of names) {
    if (name.from < (joined.at(-1)?.to ?? 0)) continue
    joined.push({ ...name, to: endAfterNickname(name, names) || name.to })
  }
  return joined
}

/** "the Ministry of Trade, Lund University": parts an organization at a comma when both sides end as one does. */
const parted = (name: FoundName): FoundName[] => {
  const { words } = name.sentence
  if (name.type !== "ORGANIZATION" || !organizationLastWords.has(words[name.to - 1]!.text)) return [name]
  for (let at = name.from + 1; at < name.to - 2; at++) {
    const isBody = organizationLastWords.has(words[at - 1]!.text) || words[at - 2]?.text === "of"
    if (words[at]!.text === "," && isBody && words[at + 1]!.isCapitalised)
      return [{ ...name, to: at }, ...parted({ ...name, from: at + 1 })]
  }
  return [name]
}

/** What rules know better than the model: the conventions of this project, credits, and what news takes as known. */
export const mendNames = (
  found: readonly FoundName[][],
  sentences: readonly ReadSentence[],
  article: ArticleWords,
): FoundName[][] => {
  const withKnown = addKnownNames(mendCredits(mendHeadlines(found, sentences), sentences), sentences)
  return withoutThings(withKnown).map((names) =>
    withNicknames(names.flatMap(parted))
      .map((name) => retyped(withSuffix(withoutArticle(withoutLead(name)))))
      .filter((name) => !isOther(name, article)),
  )
}
