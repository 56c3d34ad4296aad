import type { Span } from "../../lib/text.ts"
import type { Tense } from "./date-rule.ts"

const REACH = 90

const AHEAD =
  "(?:will|shall|should|may|is to|are to)(?: not| also)? be \\p{Ll}+|should|will|won['’]t|shall|['’]ll|would|(?:is|are|be|was|were) (?:to|due|set|likely|going to)|due|scheduled|expected|expects?|slated|plans? to|planned|planning|hopes? to|intends? to|aims? to|agreed to|vowed to|promised to|upcoming|starting|beginning|effective|favou?rites? to|hoping to|ready to|prepar(?:es|ing) to|bid to|wants? to|looking to|deadline|until|payable|takes? effect|comes? into (?:force|effect)|goes? on (?:sale|trial|show)|go(?:es)? to the polls|gets? under way|kicks? off|(?:opens?|begins?|starts?|ends|closes|expires?|premieres?|plays?|faces?|hosts?|meets?|visits|travels|flies|returns|resumes?|airs)(?! (?:and|or|of)(?!\\p{L}))|as soon as|as early as|no later than|could|may|might|can"
const PASSED =
  "said|says|told|was|were|had|has|have|did|went|came|took|met|made|began|won|lost|fell|rose|saw|found|left|held|sent|gave|got|kept|led|felt|broke|spoke|shot|struck|hit|ran|flew|stood|sold|bought|paid|brought|thought|became|wrote|knew|grew|drew|threw|set off|(?!(?:hundr|ind|n|sp|exc|proc|succ|f|s|br|bl|w)eed|hundred)\\p{Ll}{2,}ed"
const AWAITED =
  /\b(?:[Aa]head of|before|prepar\w+ for|awaiting|expect\w*|look\w* (?:ahead|forward) to|going into|in time for)\b[^.]{0,40}$/
/** "called a vote for Saturday", "promised rain for Monday". */
const PLANNED_FOR =
  /\b(?:plann\w+|schedul\w+|set|slated|call\w*|promis\w+|forecast|due|announc\w+|arrang\w+|book\w+)\b[^.;]{0,60} for (?:(?:late|early|next) )?$/
/** "… will lose, he said in an interview Tuesday". */
const SAID_IN =
  /\b(?:interview|statement|speech|briefing|conference|tweet|letter|memo|filing|e-?mail)s?(?: (?:late|early|on|aired|published|released|sent))*(?: to \p{L}+)? $/u
const CUES = new RegExp(`(?<![\\p{L}])(?:(${AHEAD})|(${PASSED}))(?![\\p{L}])`, "gu")

const tenseOf = (cue: RegExpMatchArray | undefined): Tense => (cue ? (cue[1] ? "FUTURE" : "PAST") : null)

/** Whether the sentence puts what stands at `at` into the past or ahead: by the nearest verb before it, else the first after. */
export const tenseAt = (text: string, at: Span, sentence: Span): Tense => {
  const before = text.slice(Math.max(sentence.start, at.start - REACH), at.start)
  // "Friday's ruling" is known by its day: it has passed, whatever comes of it, unless it is awaited.
  if (/^['’]s\b/.test(text.slice(at.end, at.end + 3))) return AWAITED.test(before) ? "FUTURE" : "PAST"
  if (SAID_IN.test(before) || / had until $/.test(before)) return "PAST"
  if (PLANNED_FOR.test(before)) return "FUTURE"
  const nearest = [...before.matchAll(CUES)].at(-1)
  if (nearest) return tenseOf(nearest)
  const after = text.slice(at.end, Math.min(sentence.end, at.end + REACH))
  return tenseOf([...after.matchAll(CUES)][0])
}
