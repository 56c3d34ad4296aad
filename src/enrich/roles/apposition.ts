import type { Span } from "../../model/evidence.ts"
import { jobNouns } from "../gazetteer/jobs.ts"
import { speechVerbs } from "../gazetteer/verbs.ts"

const LONGEST = 140
/** What leads in and is no part of the office; whose it is, when only a common noun says so: "the board's director". */
const ARTICLE =
  /^(?:(?:then|now|currently)\s+)?(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Oo]ne|[Aa]nother)\s+(?:\p{Ll}+['’]s\s+)?(?:(?:first|second|third|fourth|then|current|new|only|newly appointed|newly elected)\s+(?!lady|minister|secretary|lieutenant))?/u
const OBJECT_START =
  /\s(?:of|for|at|with|in|from|to|on|by|as|who|whom|representing|leading|heading|running|overseeing|covering|working|serving|studying|specialising|specializing|responsible|based)\b/
/** Ends a phrase that stands by itself; a verb would make the phrase the subject of another clause. */
const CLOSE =
  /[,;:()“”"«»\n…]|\.{2,}|\s[–—-]\s|(?<!\b(?:Mrs?|Ms|Dr|St|Sen|Gov|Rep|Gen|Lt|Col|Jr|Sr|No|Mt|Ft|\p{Lu}))\.(?:\s|$)|\s(?:who|whom|which|that|whose|where|when|while|quoted|speaking|writing|on (?:his|her|their)|as (?:he|she|it|they))\b/u
const VERB =
  /\s(?:said|says|told|has|had|is|was|will|would|were|are|have|been|can|could|may|might|must|should|did|does|took|made|came|went|gave|became|began|got|saw|left|led|put|ran|held|spoke|met|won|lost)\b/
const NO_PHRASE =
  /^(?:who|whom|which|that|whose|where|when|after|before|as|since|like|unlike|with|without|for|than|by|to|of|in|at|on|if|but|or|not|once|and|from|because|including)\b/

/** Where an office begins in a noun phrase, "head of the bank", "a Dane and chairman of the bank"; -1 where it names none. */
const officeIn = (phrase: string): number => {
  if (NO_PHRASE.test(phrase)) return -1
  const lead = phrase.split(OBJECT_START)[0]!.trim()
  const words = lead.split(/\s+/)
  const head = words.at(-1)!.toLowerCase()
  if (words.length > 6 || !jobNouns.has(head) || words.some((word) => speechVerbs.has(word) && word !== "head"))
    return -1
  const and = lead.lastIndexOf(" and ")
  if (and < 0) return 0
  // "editor and publisher" is one office; "a Dane and" says of another kind of thing.
  return jobNouns.has(lead.slice(0, and).split(/\s+/).at(-1)!.toLowerCase()) ? 0 : and + " and ".length
}

const jobIn = (start: number, phrase: string): Span | null => {
  const article = ARTICLE.exec(phrase)?.[0].length ?? 0
  const whole = phrase.slice(article).trimEnd()
  const office = officeIn(whole)
  const job = whole.slice(Math.max(0, office)).replace(/(?:\s(?:of|for|at|with|in|and|the))+$/, "")
  if (office < 0 || !job || job.length > LONGEST || VERB.test(job)) return null
  return { start: start + article + office, end: start + article + office + job.length }
}

const COPULA = /^(?:,? who)? is (?=(?:the|an?|its|their)\s)/

/**
 * Ann Lee, the head of the bank, …; Ann Lee, 52, head of the bank; Ann Lee is the head of the bank: where the office
 * stands that follows a name ending at `end`.
 */
export const jobAfter = (text: string, end: number): Span | null => {
  const rest = text.slice(end, end + LONGEST + 40)
  const lead = /^(?:,| –| —) (?:(?:aged )?\d{1,2}, )?(?:(?:who )?is (?=(?:the|an?) ))?/.exec(rest) ?? COPULA.exec(rest)
  if (!lead) return null
  const phrase = rest.slice(lead[0].length)
  const close = CLOSE.exec(phrase)
  if (!close && rest.length === LONGEST + 40) return null
  return jobIn(end + lead[0].length, phrase.slice(0, close?.index))
}

/** Where in a segment the phrase of an office may begin: with it, at an article, with the name of whose it is. */
const PHRASE_START =
  /(?:^\s*|\s)(?=(?:the|a|an|its|his|her|their|The|A|An|Its)\s|(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?:\p{Lu}[\p{L}.-]*\s){0,3}\p{Lu}[\p{L}.-]*['’]s?\s)|^\s*/gu

/** Whoever stands so before a name bears it: "a spokesman for his wife, Ann Lee". */
const BEARS_NAME =
  /\s(?:of|for|to|with|from|under)\s(?:his|her|its|their|the|an?)\s.*?\b(?:predecessor|successor|wife|husband|father|mother|son|daughter|brother|sister|friend|colleague|rival|opponent|counterpart|boss|client)$/

/** After the name that a phrase leads up to, else the phrase ended another clause: "After meeting the mayor, Ann Lee left." */
const ENDS_PHRASE = /^(?:[,;:)”"]|\.(?:\s|$)|\s[–—-]\s|\s*$)/
const CLAUSE =
  /^\W*(?:In|After|Before|Since|While|When|At|On|With|During|According|For|By|Under|As|If|Despite|Following|Like|Unlike|Although|Though|Because|To|From|Once|Until|Asked|Speaking)\b/

/**
 * The head of the bank, Ann Lee, … : where the office stands that leads up to a name or its title at `start`, when the
 * name ends at `end`. One more phrase may stand between: "The head of the bank, the largest in town, Ann Lee".
 */
export const jobBefore = (text: string, sentenceStart: number, start: number, nameEnd: number): Span | null => {
  const from = Math.max(sentenceStart, start - 2 * LONGEST)
  const before = text.slice(from, start)
  if (!/,\s+$/.test(before)) return null
  let end = before.lastIndexOf(",")
  const opens = from === sentenceStart && end === before.indexOf(",")
  if (!ENDS_PHRASE.test(text.slice(nameEnd, nameEnd + 3)) && !/^\W*(?:The|A|An|Its)\s/.test(before)) return null
  if (opens && CLAUSE.test(before)) return null
  for (let tries = 0; tries < 2 && end > 0; tries++) {
    const comma = before.lastIndexOf(",", end - 1)
    const segment = before.slice(comma + 1, end)
    // "told the head of the bank", "a letter that Mr. Reed's lawyer".
    const starts = [...segment.matchAll(PHRASE_START)].map((m) => m.index + m[0].length)
    for (const at of starts.slice(0, 6)) {
      const job = CLOSE.test(segment.slice(at)) ? null : jobIn(from + comma + 1 + at, segment.slice(at))
      if (job) return BEARS_NAME.test(text.slice(job.start, job.end)) ? null : job
    }
    if (!/^\s+(?:the|a|an)\s/.test(segment)) return null
    end = comma
  }
  return null
}
