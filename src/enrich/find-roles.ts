import type { ArticleDraft } from "../model/article.ts"
import type { AffiliationDraft, EntityDraft, Mention } from "../model/entity.ts"
import { evidenceOf, type Span } from "../model/evidence.ts"
import { type ArticleView, firstEndingAfter, mentionsBetween, viewOf } from "./article-view.ts"
import { jobAfter, jobBefore } from "./roles/apposition.ts"
import { officeInFull } from "./roles/office-words.ts"
import { organizationBeside } from "./roles/organization-beside.ts"
import { titleBefore } from "./roles/title-before.ts"
import { fromWholeName, namesAnother } from "./roles/whose-office.ts"
import type { EnrichStep } from "./step.ts"

/** What one mention says of a person: `job` is where the office stands, `whole` the words that show it. */
type RoleFound = { person: number; honorific: string | null; job: Span | null; whole: Span }

const MOST_MENTIONS = 8

const rolesAt = (view: ArticleView, mention: Mention): RoleFound[] => {
  const sentence = view.sentences[firstEndingAfter(view.sentences, mention.start)]
  const sentenceStart = Math.min(sentence?.start ?? 0, mention.start)
  const offset = Math.max(sentenceStart, mention.start - 200)
  const title = titleBefore(view.body.slice(offset, mention.start))
  const role = { person: mention.entity, honorific: title.honorific }
  const found: RoleFound[] = []
  const after = jobAfter(view.body, mention.end)
  if (after && !namesAnother(view, after, mention.entity))
    found.push({ ...role, job: after, whole: { start: mention.start, end: after.end } })
  const before = jobBefore(view.body, sentenceStart, offset + title.start, mention.end)
  if (before && !namesAnother(view, before, mention.entity))
    found.push({ ...role, job: before, whole: { start: before.start, end: mention.end } })
  if (title.jobTitle) {
    const start = offset + title.start
    const end = view.body.slice(0, offset + title.end).trimEnd().length
    const job = fromWholeName(view, { start, end }, offset + title.core)
    found.push({ ...role, job, whole: { start: job.start, end: mention.end } })
  }
  return found.length > 0 || !title.honorific
    ? found
    : [{ ...role, job: null, whole: { start: offset + title.start, end: mention.end } }]
}

const organizationsIn = (view: ArticleView, job: Span): Mention[] =>
  mentionsBetween(view, job.start, job.end).filter((mention) => mention.type === "ORGANIZATION")

/** The office as written, with the organizations in it spelled as their names are. */
const jobTitleOf = (view: ArticleView, job: Span): string => {
  let title = view.body.slice(job.start, job.end)
  for (const { text, entity } of organizationsIn(view, job)) {
    const { name } = view.entities[entity]!
    if (name !== text && name.toLowerCase() === text.toLowerCase()) title = title.replace(text, name)
  }
  return title.split(/\s+/).map(officeInFull).join(" ")
}

const affiliationsOf = (view: ArticleView, { person, job, whole }: RoleFound): AffiliationDraft[] =>
  job
    ? [...new Set(organizationsIn(view, job).map((mention) => mention.entity))].slice(0, 1).map((organization) => ({
        person,
        organization,
        jobTitle: jobTitleOf(view, job),
        evidence: evidenceOf(view.body, whole),
      }))
    : []

/** The organization beside the name, with the office before the name when that names no other. */
const affiliationBeside = (view: ArticleView, mention: Mention, roles: readonly RoleFound[]): AffiliationDraft[] => {
  const office = roles.find(({ job }) => job !== null && job.end <= mention.start)
  const isCommon = office?.job && /^\p{Ll}/u.test(view.body.slice(office.job.start))
  const beside = organizationBeside(view, mention, isCommon === true)
  if (!beside) return []
  const isFree = office?.job && organizationsIn(view, office.job).length === 0
  return [{ person: mention.entity, jobTitle: isFree ? jobTitleOf(view, office.job!) : null, ...beside }]
}

const COURTESY = /^(?:Mr|Mrs|Ms|Miss)\.?$/

/** Says little of what somebody does. */
const VAGUE = /\b(?:official|employee|politician)s?$/i

/** Offices that name their organization come first, then what is not vague, then the order of the text. */
const bestJob = (view: ArticleView, roles: readonly RoleFound[]): string | null => {
  const withJob = roles.filter((role) => role.job !== null)
  const best =
    withJob.find((role) => organizationsIn(view, role.job!).length > 0) ??
    withJob.find((role) => !VAGUE.test(jobTitleOf(view, role.job!))) ??
    withJob[0]
  return best ? jobTitleOf(view, best.job!) : null
}

const withRole = (view: ArticleView, entity: EntityDraft, roles: readonly RoleFound[]): EntityDraft => {
  const honorifics = roles.flatMap((role) => (role.honorific ? [role.honorific] : []))
  return {
    ...entity,
    honorificPrefix: honorifics.find((word) => !COURTESY.test(word)) ?? honorifics[0] ?? null,
    jobTitle: bestJob(view, roles),
  }
}

const findRolesIn = (article: ArticleDraft): ArticleDraft => {
  const view = viewOf(article)
  const byPerson = new Map<number, RoleFound[]>()
  const seen = new Map<number, number>()
  const beside: AffiliationDraft[] = []
  for (const mention of view.mentions) {
    const times = (seen.get(mention.entity) ?? 0) + 1
    seen.set(mention.entity, times)
    if (mention.type !== "PERSON" || times > MOST_MENTIONS) continue
    const roles = rolesAt(view, mention)
    byPerson.set(mention.entity, [...(byPerson.get(mention.entity) ?? []), ...roles])
    beside.push(...affiliationBeside(view, mention, roles))
  }
  const stated = [...byPerson.values()].flat().flatMap((role) => affiliationsOf(view, role))
  const affiliations = [...stated, ...beside]
  const firstOfPair = new Map(affiliations.map((one) => [`${one.person} ${one.organization}`, one] as const).reverse())
  return {
    ...article,
    entities: article.entities.map((entity, i) =>
      byPerson.has(i) ? withRole(view, entity, byPerson.get(i)!) : entity,
    ),
    affiliations: affiliations.filter((one) => firstOfPair.get(`${one.person} ${one.organization}`) === one),
  }
}

/** Offices and their phrases are read in English alone. */
const isEnglish = ({ inLanguage }: ArticleDraft): boolean => inLanguage === null || /^en\b/i.test(inLanguage)

/** Reads titles and offices around the names of people, and the organizations that they tie them to. */
export const findRoles: EnrichStep = {
  name: "find-roles",
  version: 4,
  description: "Reads people's titles, offices and organizations from the words around their names.",
  run: (article) => (isEnglish(article) ? findRolesIn(article) : article),
}
