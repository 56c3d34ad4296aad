import type { Trigger } from "./find-triggers.ts"
import { isPastForm } from "./past-forms.ts"
import { lowerAt, type Token } from "./sentence-tokens.ts"
import { isMark, opensAdverbial, PHRASE_OPENING, type Range, tellingRanges } from "./telling-ranges.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const LONGEST = 80
const LEAST_WORDS = 3
const POINTING = words(
  "he she it they this that these those we i you who which there his her its their one others some many him them being having anyone nobody no none everyone someone anybody despite whose where what how why",
)
const PRONOUNS = words("he she it they we i you")
const AUXILIARY = words("was were is are be been being has have had also later then reportedly")
/** "With a hundred wounded" tells how, not what. */
const WITH = /^(?:with|without|despite|like|unlike|such|than)$/
/** What follows a verb in -ing rather than a noun. */
const TAKES_UP = /^(?:the|an?|his|her|its|their|to|in|on|at|by|from|for|with)$/
/** "he's", "that's" */
const CONTRACTED = /^(?:he|she|it|they|we|i|you|that|there|who|what)['’]/
const DANGLING = words(
  "the a an of in on at to and or but by for from with as that which who its his her their after before while when into over is was were be been has have had against between about near more than not",
)

const WEEKDAY =
  / (?:(?:early|late) )?on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?\b/

const textOf = (body: string, tokens: readonly Token[], { from, to }: Range): string => {
  let last = to - 1
  while (last > from && isMark(tokens[last]!)) last--
  return from > last ? "" : body.slice(tokens[from]!.start, tokens[last]!.end)
}

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}]/gu, "")

/** The words that fit, ending where a phrase ends: nothing hangs in the air and no phrase is half there. */
const shortened = (text: string): string => {
  const all = text.split(/\s+/)
  let count = 0
  for (let length = -1; count < all.length && length + 1 + all[count]!.length <= LONGEST; count++)
    length += 1 + all[count]!.length
  const isCut = count < all.length && !DANGLING.has(bare(all[count]!)) && !DANGLING.has(bare(all[count - 1] ?? ""))
  const parts = all.slice(0, count)
  const phrase = isCut ? parts.findLastIndex((word) => PHRASE_OPENING.has(word)) : -1
  const kept = phrase >= LEAST_WORDS ? parts.slice(0, phrase) : parts
  while (kept.length > 0 && DANGLING.has(bare(kept.at(-1)!))) kept.pop()
  return kept.join(" ").replace(/[\s,;:–—(-]+$/u, "")
}

/** "On Tuesday he won …": out of its sentence the name would not say who. */
const isDoneByPronoun = (tokens: readonly Token[], trigger: Trigger): boolean => {
  let at = trigger.at - 1
  while (at > trigger.at - 4 && AUXILIARY.has(lowerAt(tokens, at))) at--
  return PRONOUNS.has(lowerAt(tokens, at))
}

const lacksSubject = (tokens: readonly Token[], from: number, trigger: Trigger): boolean => {
  const { text, lower } = tokens[from]!
  const isParticiple = /(?:ing|ed)$/.test(lower)
  if (isPastForm(lower) && /^\p{Ll}/u.test(text)) return true
  if (/ing$/.test(lower) && TAKES_UP.test(lowerAt(tokens, from + 1))) return true
  const describes = isParticiple && (/^\p{Ll}/u.test(text) || opensAdverbial(tokens, from + 1))
  const opensWithVerb = AUXILIARY.has(lower) || lower === "will" || describes
  return from === trigger.at || opensWithVerb || opensAdverbial(tokens, from) || isDoneByPronoun(tokens, trigger)
}

/** Words that only point, but not "one of the makers". */
const isPointing = (tokens: readonly Token[], from: number): boolean =>
  POINTING.has(lowerAt(tokens, from)) && !(lowerAt(tokens, from) === "one" && lowerAt(tokens, from + 1) === "of")

/** A short name for the happening in the report's words. Null when only a pronoun says who, or too little is left. */
export const eventName = (body: string, tokens: readonly Token[], trigger: Trigger): string | null => {
  const ranges = tellingRanges(tokens, trigger)
  const first = ranges[0]!
  if (tokens[first.from]?.isDate || CONTRACTED.test(lowerAt(tokens, first.from))) return null
  if (first.from >= tokens.length || isPointing(tokens, first.from)) return null
  if (lacksSubject(tokens, first.from, trigger) || WITH.test(lowerAt(tokens, first.from))) return null
  const joined = ranges
    .map((range) => textOf(body, tokens, range))
    .join(" ")
    .replace(/["“”«»]| \(\d{1,2}\)?(?= |$)/g, "")
    .replace(/\s+/g, " ")
    .trim()
  const isTelling = (text: string) => text.toLowerCase().includes(tokens[trigger.at]!.lower)
  // The day can go before the verb does.
  const name = [joined, joined.replace(WEEKDAY, "")].map(shortened).find(isTelling) ?? ""
  if (/ of (?:whom|which) /.test(name)) return null
  if (name.split("(").length !== name.split(")").length) return null
  if (name.split(" ").length < LEAST_WORDS) return null
  return name[0]!.toUpperCase() + name.slice(1)
}
