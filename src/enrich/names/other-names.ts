import { isDemonym } from "../gazetteer/countries.ts"
import { knownPlace } from "../gazetteer/known-places.ts"
import {
  organizationFirstWords,
  organizationLastWords,
  otherCapitalised,
  placeLastWords,
} from "../gazetteer/name-words.ts"
import { knownOrganization } from "../gazetteer/organizations.ts"
import { isThing } from "../gazetteer/things.ts"
import { type ArticleWords, opens } from "./tagger/article-words.ts"
import { type FoundName, formOf } from "./tagger/decode-sentences.ts"
import { Shape } from "./tagger/word-facts.ts"

const DEITY = /^(?:(?:Almighty|Dear) )?(?:God|Allah|Lord|Satan)$/
const MONTH_AS_NAME = /^(?:April|May|June|August)$/
const STORM = /^(?:Hurricane|Typhoon|Cyclone|Storm)$/i

const lowerAt = ({ sentence }: FoundName, at: number): string => sentence.words[at]?.lower ?? ""

/** "Ward 6", "Route 41": a common word with its number. */
const isNumbered = ({ sentence, from, to }: FoundName): boolean =>
  to - from === 1 && placeLastWords.has(sentence.words[from]!.text) && /^\d/.test(sentence.words[to]?.text ?? "")

/** "Lund v. Harbour Board": the parties of a case only name it. */
const isOfCase = (name: FoundName): boolean => {
  const textAt = (at: number) => name.sentence.words[at]?.text
  const isVersus = (at: number) => textAt(at) === "v." || (textAt(at) === "v" && textAt(at + 1) === ".")
  const inner = Array.from({ length: name.to - name.from }, (_, i) => name.from + i)
  return [name.from - 2, name.from - 1, ...inner, name.to].some(isVersus)
}

/** “The Long Road”: several words between quotation marks are a work, unless they are somebody. */
const isQuotedWork = (name: FoundName): boolean =>
  name.type !== "PERSON" &&
  name.to - name.from > 1 &&
  lowerAt(name, name.from - 1) === '"' &&
  /^[",]$/.test(lowerAt(name, name.to)) &&
  (lowerAt(name, name.to) === '"' || lowerAt(name, name.to + 1) === '"')

/** A lone letter, "Harbour School-trained", "the Court": no name, though written like one. */
const isNoName = (name: FoundName): boolean => {
  const [first, last] = [name.sentence.words[name.from]!, name.sentence.words[name.to - 1]!]
  if (last.shape === Shape.LOWER_TAIL) return true
  if (name.to - name.from > 1) return false
  const isBody = organizationLastWords.has(first.text) || organizationFirstWords.has(first.text)
  return first.shape === Shape.LETTER || (name.type === "PERSON" && isBody && lowerAt(name, name.from - 1) === "the")
}

/** "Board orders recount": the first word of a sentence, which the article also writes small, only says what kind. */
const isCommonNoun = ({ sentence, from, to }: FoundName, article: ArticleWords): boolean => {
  const word = sentence.words[from]!
  if (to - from > 1 || !opens(sentence.words, from) || (article.use(word)?.lower ?? 0) === 0) return false
  return organizationLastWords.has(word.text) || organizationFirstWords.has(word.text) || placeLastWords.has(word.text)
}

/** Whether what the model found names a people, a creed, a storm, a case or a work, or nothing at all. */
export const isOther = (name: FoundName, article: ArticleWords): boolean => {
  const form = formOf(name)
  if (DEITY.test(form) || STORM.test(lowerAt(name, name.from - 1))) return true
  if (isNoName(name) || isNumbered(name) || isOfCase(name) || isQuotedWork(name) || isCommonNoun(name, article))
    return true
  if (name.to - name.from > 1 || knownPlace(form) !== null || knownOrganization(form) !== null) return false
  return isDemonym(form) || (otherCapitalised.has(form) && !(name.type === "PERSON" && MONTH_AS_NAME.test(form)))
}

/** Leaves out ships and works, told once by what they are: "the ferry Ostrava", later "the Ostrava". */
export const withoutThings = (found: readonly (readonly FoundName[])[]): FoundName[][] => {
  const before = (name: FoundName) => lowerAt(name, name.from - 1)
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
