import type { Span } from "../../model/evidence.ts"
import { jobNouns } from "../gazetteer/jobs.ts"
import { speechVerbs } from "../gazetteer/verbs.ts"

const LONGEST = 140
/** What leads in and is no part of the office; whose it is, when only a common noun says so: "the board's director". */
const ARTICLE =
  /^(?:is\s+|whom\s+)?(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Oo]ne|[Aa]nother)\s+(?:\p{Ll}+['’]s\s+)?/u
const OBJECT_START = /\b(?:of|for|at|with|in|from|to|on|by)\b/
const STOP =
  /[,;:()“”"«»\n]|\s[–—-]\s|\.(?:\s|$)|\s(?:who|whom|which|that|whose|where|when|while|said|says|told|has|had|is|was|will|were|are|on (?:his|her|their))\b/

/** Whether a noun phrase begins by naming an office or trade: "head of the bank", "former Afghan interior minister". */
const namesJob = (phrase: string): boolean => {
  if (/^(?:who|whom|which|that|whose|where|when|after|before)\b/.test(phrase)) return false
  const lead = phrase.split(OBJECT_START)[0]!.trim().split(/\s+/)
  const head =
    lead
      .at(-1)
      ?.toLowerCase()
      .replace(/['’]s$/, "") ?? ""
  return lead.length <= 6 && jobNouns.has(head) && !lead.some((word) => speechVerbs.has(word) && word !== "head")
}

const jobIn = (start: number, phrase: string): Span | null => {
  const article = ARTICLE.exec(phrase)?.[0].length ?? 0
  const job = phrase.slice(article).trimEnd()
  return job && job.length <= LONGEST && namesJob(job)
    ? { start: start + article, end: start + article + job.length }
    : null
}

/** Ann Lee, the head of the bank, … : where the office stands that follows a name ending at `end`. */
export const jobAfter = (text: string, end: number): Span | null => {
  const rest = text.slice(end, end + LONGEST + 40)
  const comma = /^,\s+/.exec(rest)
  if (!comma) return null
  const phrase = rest.slice(comma[0].length)
  // An age may come first: "Ann Lee, 52, head of the bank".
  const age = /^\d{1,2},\s+/.exec(phrase)?.[0].length ?? 0
  const stop = STOP.exec(phrase.slice(age))
  const found = phrase.slice(age, stop ? age + stop.index : undefined)
  const isWhole = stop !== null || rest.length < LONGEST + 40
  return isWhole ? jobIn(end + comma[0].length + age, found) : null
}

/**
 * The head of the bank, Ann Lee, … : where the office stands that leads up to a name or its title at `start`. One more
 * phrase may stand between: "The head of the bank, the largest in town, Ann Lee".
 */
export const jobBefore = (text: string, sentenceStart: number, start: number): Span | null => {
  const from = Math.max(sentenceStart, start - 2 * LONGEST)
  const before = text.slice(from, start)
  if (!/,\s+$/.test(before)) return null
  let end = before.lastIndexOf(",")
  for (let tries = 0; tries < 2 && end > 0; tries++) {
    const comma = before.lastIndexOf(",", end - 1)
    const segment = before.slice(comma + 1, end)
    // The phrase begins at its last article, or with the segment: "told the head of the bank".
    const starts = [...segment.matchAll(/(?:^\s*|\s)(?=(?:the|a|an|its|his|her|their|The|A|An|Its)\s)|^\s*/g)].map(
      (m) => m.index + m[0].length,
    )
    for (const at of starts.slice(0, 6)) {
      const job = STOP.test(segment.slice(at)) ? null : jobIn(from + comma + 1 + at, segment.slice(at))
      if (job) return job
    }
    if (!/^\s+(?:the|a|an)\s/.test(segment)) return null
    end = comma
  }
  return null
}
