import type { Mention } from "../../model/entity.ts"
import type { Span } from "../../model/evidence.ts"
import { type ArticleView, firstEndingAfter, mentionsBetween } from "../article-view.ts"
import { titleBefore } from "./title-before.ts"

const OWNS = /^['’]s?\s/

/** Whether the office is another's: "Ann Lee, actor Bo Reed and others", "Ann Lee, secretary of state Bo Reed says". */
export const namesAnother = (view: ArticleView, job: Span, person: number): boolean => {
  const isOther = (mention: Mention | undefined): mention is Mention =>
    mention?.type === "PERSON" && mention.entity !== person && !OWNS.test(view.body.slice(mention.end, mention.end + 3))
  const next = view.mentions[firstEndingAfter(view.mentions, job.end)]
  if (isOther(next) && next.start <= job.end + 1) return true
  const lead = view.body.slice(job.start, job.end).search(/\s(?:of|for|at|to|with|in)\s/)
  return mentionsBetween(view, job.start, job.end).some((mention) => {
    if (!isOther(mention)) return false
    if (lead < 0 || mention.end <= job.start + lead) return true
    const { jobTitle, start } = titleBefore(view.body.slice(job.start, mention.start))
    return jobTitle !== null && start === 0
  })
}

const TENURE_AT_END = /\b(?:[Ff]ormer|[Tt]hen|[Ee]x|[Aa]cting|[Rr]etired) $/

/** The organization whose name stands right before an office, when it isn't the second of two: "Pearl Bay singer". */
const ownerAt = (view: ArticleView, start: number): number => {
  const owner = view.mentions[firstEndingAfter(view.mentions, start - 3)]
  if (owner?.type !== "ORGANIZATION" || owner.end >= start || !/^!? $/.test(view.body.slice(owner.end, start)))
    return start
  const before = view.mentions[firstEndingAfter(view.mentions, owner.start - 6)]
  const isSecond =
    before?.type === "ORGANIZATION" && before !== owner && view.body.slice(before.end, owner.start) === " and "
  if (isSecond) return start
  return (
    owner.start - (TENURE_AT_END.exec(view.body.slice(Math.max(0, owner.start - 10), owner.start))?.[0].length ?? 0)
  )
}

/** The title with the whole of the name that it begins in, or behind: "House of Representatives Speaker". */
export const fromWholeName = (view: ArticleView, title: Span, core: number): Span => {
  const cut = view.mentions[firstEndingAfter(view.mentions, title.start)]
  if (!cut || cut.start >= title.start || cut.end > title.end)
    return { start: ownerAt(view, title.start), end: title.end }
  return { start: cut.type === "PERSON" ? core : cut.start, end: title.end }
}
