import type { Mention } from "../../model/entity.ts"
import { type Evidence, evidenceOf } from "../../model/evidence.ts"
import { type ArticleView, firstEndingAfter } from "../article-view.ts"

const OF = /^(?:,? of|, from) (?:the )?$/
/** Behind the name of whoever has no office this is no more than where somebody was. */
const AT = /^ at $/
const OWNS = /^['’]s? $/
/** What is about a person, and not the person, is the organization's: "the FBI's Ann Lee inquiry". */
const ABOUT =
  /^ (?:e-?mails?|probe|investigation|inquiry|case|campaign|story|interview|report|film|movie|biopic|documentary|series|show|album|book|deal|trial|lawsuit|scandal|affair|collection|account|page)\b/
const FARTHEST = 12

export type OrganizationBeside = { organization: number; evidence: Evidence }

/** The organization that a person is said to be of without a word of the office: "Ann Lee of Reuters", "Ferrari's Bo Reed". */
export const organizationBeside = (
  view: ArticleView,
  person: Mention,
  hasCommonOffice: boolean,
): OrganizationBeside | null => {
  const { body, mentions } = view
  const at = firstEndingAfter(mentions, person.start)
  const [before, after] = [mentions[at - 1], mentions[at + 1]]
  const isOwned = before && OWNS.test(body.slice(before.end, person.start))
  if (isOwned && before.type === "ORGANIZATION" && !ABOUT.test(body.slice(person.end, person.end + 20)))
    return { organization: before.entity, evidence: evidenceOf(body, { start: before.start, end: person.end }) }
  if (after?.type !== "ORGANIZATION" || after.start > person.end + FARTHEST) return null
  const between = body.slice(person.end, after.start)
  const isOwner = /^['’]/.test(body.slice(after.end, after.end + 1))
  if (isOwner || !(OF.test(between) || (hasCommonOffice && AT.test(between)))) return null
  return { organization: after.entity, evidence: evidenceOf(body, { start: person.start, end: after.end }) }
}
