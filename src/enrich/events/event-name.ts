import type { Trigger } from "./find-triggers.ts"
import { lowerAt, type Token } from "./sentence-tokens.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const LONGEST = 80
const LEAST_WORDS = 3
const POINTING = words(
  "he she it they this that these those we i you who which there his her its their one others some many him them being having anyone nobody no none everyone someone anybody despite whose where what how why",
)
const OPENING = words(
  "and but or so then earlier later also meanwhile however said says that when while after before as because although since",
)
const ADVERBIAL = words(
  "on in at by for from with according during since until last this next about around within under despite following",
)
const PRONOUNS = words("he she it they we i you")
const AUXILIARY = words("was were is are be been being has have had also later then reportedly")
const RESUMING = words("has have had is are was were will")
const ARTICLES = words("the a an")
const PHRASE_OPENING = words(
  "in on at to of for from with by after before while and or against into over about between",
)
const DANGLING = words(
  "the a an of in on at to and or but by for from with as that which who its his her their after before while when into over is was were be been has have had against between about near more than not",
)

const WEEKDAY =
  / (?:(?:early|late) )?on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?\b/

type Range = { from: number; to: number }

const clauseRange = (tokens: readonly Token[], clause: number): Range => {
  const from = tokens.findIndex((token) => token.clause === clause)
  if (from < 0) return { from: tokens.length, to: tokens.length }
  let to = from
  while (to < tokens.length && tokens[to]!.clause === clause) to++
  return { from, to }
}

const isMark = (token: Token): boolean => !/[\p{L}\p{N}%$£€]/u.test(token.text)

const skipOpening = (tokens: readonly Token[], { from, to }: Range): Range => {
  let start = from
  while (start < to && (isMark(tokens[start]!) || OPENING.has(tokens[start]!.lower))) start++
  return { from: start, to }
}

const isAdverbial = (tokens: readonly Token[], { from, to }: Range): boolean =>
  from >= to || ADVERBIAL.has(lowerAt(tokens, from)) || tokens[from]!.text === ")"

/** Whether the clause stands between commas after the name that it describes: "Ada Diaz, the mayor, …". */
const isApposition = (tokens: readonly Token[], clause: number): boolean => {
  const before = skipOpening(tokens, clauseRange(tokens, clause - 1))
  const opensWithComma = lowerAt(tokens, clauseRange(tokens, clause).from - 1) === ","
  return opensWithComma && !isAdverbial(tokens, before)
}

/** The clause that names the subject of a verb whose own clause does not: "the mayor, on Monday, resigned". */
const subjectRange = (tokens: readonly Token[], clause: number): Range | null => {
  for (let earlier = clause - 1; earlier >= Math.max(0, clause - 3); earlier--) {
    const range = skipOpening(tokens, clauseRange(tokens, earlier))
    if (!isAdverbial(tokens, range) && !isApposition(tokens, earlier)) return range
  }
  return null
}

/** Whom "who" stands for: of "a service for Ann Lee" the name alone. */
const antecedent = (tokens: readonly Token[], { from, to }: Range): Range => {
  for (let at = to - 1; at > from; at--) {
    if (PHRASE_OPENING.has(lowerAt(tokens, at))) return { from: at + 1, to }
    if (/^\p{Ll}/u.test(tokens[at]!.text)) break
  }
  return { from, to }
}

/** Where a clause ends when the sentence around takes up its verb again: "when two ships collided off Oslo has risen". */
const endOfTelling = (tokens: readonly Token[], { from, to }: Range, at: number): Range => {
  const resumed = tokens.findIndex(({ lower }, i) => i > at + 1 && i < to && RESUMING.has(lower))
  return { from, to: resumed < 0 ? to : resumed }
}

/** The token ranges that tell the happening: the clause of the trigger, with its subject where that stands apart. */
export const tellingRanges = (tokens: readonly Token[], trigger: Trigger): Range[] => {
  const clause = tokens[trigger.at]!.clause
  const own = endOfTelling(tokens, skipOpening(tokens, clauseRange(tokens, clause)), trigger.at)
  const opensWithPronoun = ["who", "which"].includes(lowerAt(tokens, own.from))
  const hasSubject =
    own.from < trigger.at && !opensWithPronoun && !/^(?:was|were|has|have|had|been)$/.test(lowerAt(tokens, own.from))
  if (hasSubject) return [own]
  // "a day in which rockets fell": the pronoun is not what does it.
  if (opensWithPronoun && ADVERBIAL.has(lowerAt(tokens, own.from - 1))) return [{ from: own.from + 1, to: own.to }]
  const whole = subjectRange(tokens, clause)
  const subject = whole && lowerAt(tokens, own.from) === "who" ? antecedent(tokens, whole) : whole
  return subject ? [subject, { from: own.from + (opensWithPronoun ? 1 : 0), to: own.to }] : [own]
}

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

/** "In a report published …": the verb only describes what a preposition hangs on, and nobody is said to do it. */
const hangsOnPreposition = (tokens: readonly Token[], from: number, trigger: Trigger): boolean => {
  if (!ADVERBIAL.has(lowerAt(tokens, from))) return false
  const first = ARTICLES.has(lowerAt(tokens, from + 1)) ? from + 2 : from + 1
  return !tokens.slice(first, trigger.at).some(({ text, lower }) => ARTICLES.has(lower) || /^[\p{Lu}\p{N}]/u.test(text))
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
  const describes = isParticiple && (/^\p{Ll}/u.test(text) || ADVERBIAL.has(lowerAt(tokens, from + 1)))
  const opensWithVerb = AUXILIARY.has(lower) || lower === "will" || describes
  return (
    from === trigger.at ||
    opensWithVerb ||
    hangsOnPreposition(tokens, from, trigger) ||
    isDoneByPronoun(tokens, trigger)
  )
}

/** A short name for the happening in the report's words. Null when only a pronoun says who, or too little is left. */
export const eventName = (body: string, tokens: readonly Token[], trigger: Trigger): string | null => {
  const ranges = tellingRanges(tokens, trigger)
  const first = ranges[0]!
  if (first.from >= tokens.length || POINTING.has(lowerAt(tokens, first.from))) return null
  if (lacksSubject(tokens, first.from, trigger)) return null
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
