import type { Trigger } from "./find-triggers.ts"
import { isDeclaring, isPastForm, isSaying } from "./past-forms.ts"
import { lowerAt, type Token } from "./sentence-tokens.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const OPENING = words(
  "even only just and but or so then earlier later also meanwhile however said says that when while after before as because although since",
)
/** Words that open what stands around a happening rather than say who does it. */
const ADVERBIAL = words(
  "on in at by for from with according during since until last this next about around within under despite following above below behind beyond across along inside outside near amid",
)
/** Words that open a phrase within a clause. */
export const PHRASE_OPENING = words(
  "in on at to of for from with by after before while and or against into over about between",
)
/** "At least seven people": how many, not where. */
const QUANTITY =
  /^(?:at (?:least|most)|(?:around|about|over|under|within) (?:\d.*|an?|half|one|two|three|four|five|six|seven|eight|nine|ten|\p{Ll}+ty)|up to|as many)$/u
const TIME = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
const RESUMING = words("has have had is are was were will")

/** How many clauses may stand between a subject and its verb. */
const MOST_INSERTIONS = 5

/** Tokens from `from` up to, not including, `to`. */
export type Range = { from: number; to: number }

const clauseRange = (tokens: readonly Token[], clause: number): Range => {
  const from = tokens.findIndex((token) => token.clause === clause)
  if (from < 0) return { from: tokens.length, to: tokens.length }
  let to = from
  while (to < tokens.length && tokens[to]!.clause === clause) to++
  return { from, to }
}

/** Whether a token is a mark rather than a word. */
export const isMark = (token: Token): boolean => !/[\p{L}\p{N}%$£€]/u.test(token.text)

const skipOpening = (tokens: readonly Token[], { from, to }: Range): Range => {
  let start = from
  // "on Wednesday appointed"
  if (/^(?:on|in|at|late|early)$/.test(lowerAt(tokens, start)) && tokens[start + 1]?.isDate) start++
  while (start < to && (isMark(tokens[start]!) || tokens[start]!.isDate || OPENING.has(tokens[start]!.lower))) start++
  return { from: start, to }
}

/** Whether the words at `from` open an adverbial: "in May", but not "at least seven". */
export const opensAdverbial = (tokens: readonly Token[], from: number): boolean =>
  ADVERBIAL.has(lowerAt(tokens, from)) && !QUANTITY.test(`${lowerAt(tokens, from)} ${lowerAt(tokens, from + 1)}`)

const isAdverbial = (tokens: readonly Token[], { from, to }: Range): boolean =>
  from >= to || opensAdverbial(tokens, from) || tokens[from]!.text === ")"

/** Whether the clause stands between commas after the name that it describes: "Ada Diaz, the mayor, …". */
const isApposition = (tokens: readonly Token[], clause: number): boolean => {
  const before = skipOpening(tokens, clauseRange(tokens, clause - 1))
  const { from, to } = clauseRange(tokens, clause)
  const hasVerb = tokens.slice(from, to).some(({ lower }) => /^(?:was|were|is|are|has|have|had)$/.test(lower))
  return lowerAt(tokens, from - 1) === "," && !hasVerb && !isAdverbial(tokens, before)
}

/** "as an independent", "the merger that makes a rival": what hangs on a word before names no subject, what is said may. */
const isSubordinate = (tokens: readonly Token[], { from }: Range): boolean => {
  const opening = lowerAt(tokens, from)
  if (opening === "that") return !tokens.slice(0, from).some(({ lower }) => isSaying(lower) || isDeclaring(lower))
  return /^(?:as|who|whose|which|where)$/.test(opening)
}

/** The clause that names the subject of a verb whose own clause does not: "the mayor, on Monday, resigned". */
const subjectRange = (tokens: readonly Token[], clause: number): Range | null => {
  for (let earlier = clause - 1; earlier >= Math.max(0, clause - MOST_INSERTIONS); earlier--) {
    const whole = clauseRange(tokens, earlier)
    // "Ada Diaz (Green) resigned": what stands in brackets names nobody.
    if (lowerAt(tokens, whole.from - 1) === "(" && lowerAt(tokens, whole.to - 1) === ")") continue
    if (isSubordinate(tokens, whole)) continue
    const range = skipOpening(tokens, whole)
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

/** "The bureau has determined | that no crime …": a verb at the end of its clause goes on in the next. */
const withWhatIsSaid = (tokens: readonly Token[], { from, to }: Range, at: number): Range => {
  const opening = tokens[to]
  const isCut = at === to - 1 || (at === to - 2 && TIME.test(lowerAt(tokens, at + 1)))
  if (
    !isCut ||
    !opening ||
    !/^[\p{L}\p{N}]/u.test(opening.text) ||
    /^(?:when|while|after|before|because|although|since|as|but|who|whose)$/.test(opening.lower)
  )
    return { from, to }
  const end = clauseRange(tokens, opening.clause).to
  // "said Friday | that …"
  const isDay = tokens.slice(to, end).every(({ isDate, lower }) => isDate || lower === "on")
  return { from, to: isDay && lowerAt(tokens, end) === "that" ? clauseRange(tokens, tokens[end]!.clause).to : end }
}

/** The token ranges that tell the happening: the clause of the trigger, with its subject where that stands apart. */
export const tellingRanges = (tokens: readonly Token[], trigger: Trigger): Range[] => {
  const found = rangesOf(tokens, trigger)
  return [...found.slice(0, -1), untilNextVerb(tokens, found.at(-1)!, trigger.at)]
}

/** "was elected in 1995 | and resigned": each verb tells its own. */
const untilNextVerb = (tokens: readonly Token[], { from, to }: Range, at: number): Range => {
  for (let i = at + 2; i < to - 1; i++) {
    if (lowerAt(tokens, i) !== "and" && lowerAt(tokens, i) !== "or") continue
    const next = /ly$|^(?:then|later|also)$/.test(lowerAt(tokens, i + 1)) ? i + 2 : i + 1
    if (next < to && isVerbForm(lowerAt(tokens, next))) return { from, to: i }
  }
  return { from, to }
}

const isVerbForm = (word: string): boolean => isPastForm(word) || /^(?:was|were|has|have|had|is|are|will)$/.test(word)

/** Whom "who", "which" or "that" stands for, right before it: a name, or for "who" any noun. */
const whoIsMeant = (tokens: readonly Token[], clause: number, pronoun: string): Range | null => {
  const whole = pronoun === "who" ? subjectRange(tokens, clause) : skipOpening(tokens, clauseRange(tokens, clause - 1))
  if (!whole || whole.from >= whole.to) return null
  const found = antecedent(tokens, whole)
  let last = found.to - 1
  while (last > found.from && isMark(tokens[last]!)) last--
  return pronoun === "who" || (/^\p{Lu}/u.test(tokens[last]!.text) && !tokens[last]!.isDate) ? found : null
}

const RELATIVE = /^(?:who|which|that)$/
const NO_SUBJECT = /^(?:was|were|has|have|had|been)$/

const rangesOf = (tokens: readonly Token[], trigger: Trigger): Range[] => {
  const { clause } = tokens[trigger.at]!
  const whole = clauseRange(tokens, clause)
  const told = endOfTelling(tokens, skipOpening(tokens, whole), trigger.at)
  const own = withWhatIsSaid(tokens, told, trigger.at)
  const pronoun = lowerAt(tokens, whole.from)
  const opensWithPronoun = RELATIVE.test(lowerAt(tokens, own.from))
  if (own.from < trigger.at && !opensWithPronoun && !NO_SUBJECT.test(lowerAt(tokens, own.from))) return [own]
  const telling = { from: own.from + (opensWithPronoun ? 1 : 0), to: own.to }
  // "a day in which rockets fell": the pronoun is not what does it.
  if (opensWithPronoun && ADVERBIAL.has(lowerAt(tokens, own.from - 1))) return [telling]
  const subject = RELATIVE.test(pronoun) ? whoIsMeant(tokens, clause, pronoun) : subjectRange(tokens, clause)
  return subject ? [subject, telling] : [own]
}
