import { articleDraft, type SourceArticle } from "../../src/model/article.ts"
import { type EntityDraft, type EntityType, entityNamed } from "../../src/model/entity.ts"
import type { EventDraft } from "../../src/model/event.ts"
import { storeUnderstood } from "../../src/pipeline.ts"
import type { Database } from "../../src/store/database/database.ts"

/** An entity of an article, with its other names and what is said of it. */
export const someone = (
  type: EntityType,
  name: string,
  { also = [], ...facts }: Partial<EntityDraft> & { also?: string[] } = {},
): EntityDraft => ({ ...entityNamed(type, name), alternateNames: also, ...facts })

/** Positions in the article's entities. */
export type Understood = {
  url: string
  entities?: EntityDraft[]
  events?: EventDraft[]
  media?: SourceArticle["media"]
  affiliations?: { person: number; organization: number; jobTitle: string }[]
  speaker?: number
  authors?: string[]
  headline?: string
  text?: string
  publisher?: string
  datePublished?: string
}

let written = 0

/** Stores articles that are understood already: each entity is mentioned once in the body. */
export const storeOver = (database: Database, now = "2024-05-20T12:00:00Z") => {
  const store = async (given: Understood): Promise<number> => {
    const { entities = [], events = [], media = [], affiliations = [], speaker, authors = [] } = given
    const { publisher = "Brindle Echo", datePublished = "2024-05-19T08:00:00Z" } = given
    const names = entities.map(({ name }) => name).join(", ")
    const text = given.text ?? `Named here: ${names}. “It is so.” Nothing else happened, edition ${++written}.`
    const source = articleDraft({
      ...{
        headline: given.headline ?? `${names || text}`.slice(0, 80),
        articleBody: text,
        url: given.url,
        canonicalUrl: given.url,
        publisher,
        authors,
        media,
      },
      datePublished,
      dateSignals: [{ source: "META", value: datePublished, chosen: true }],
    })
    const start = (name: string) => Math.max(0, text.indexOf(name))
    const evidence = (name: string) => ({
      field: "BODY" as const,
      start: start(name),
      end: start(name) + name.length,
      text: name,
    })
    const article = {
      ...source,
      entities: entities.map((entity) => ({ ...entity, salience: 1 / entities.length })),
      mentions: entities.map(({ type, name }, entity) => ({ ...evidence(name), type, entity })),
      affiliations: affiliations.map((each) => ({ ...each, evidence: evidence(entities[each.person]!.name) })),
      quotations:
        speaker === undefined
          ? []
          : [{ start: 0, end: 9, text: "It is so.", speakerText: null, speaker, verb: "said", confidence: 0.9 }],
      events,
    }
    const result = await storeUnderstood({ database, now: () => new Date(now) }, source, null, {
      article,
      ran: [],
      failures: [],
    })
    return result.articleId
  }
  const rows = async (text: string, ...values: unknown[]) => (await database.pool.query(text, values)).rows
  return {
    store,
    rows,
    /** The decision on a name in an article, with the slug of whom it stands for now. */
    told: async (articleId: number, name: string) =>
      (
        await rows(
          `select d.id, d.decision, d.reason, d.score, d.candidates, coalesce(e.merged_into_id, e.id) as entity,
             (select slug from entity where id = coalesce(e.merged_into_id, e.id)) as slug
           from entity_decision d join entity e on e.id = d.entity_id
           where d.article_id = $1 and d.name = $2 and d.position is not null`,
          articleId,
          name,
        )
      )[0],
  }
}
