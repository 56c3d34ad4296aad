import { setImmediate as turn } from "node:timers/promises"
import sql, { type Sql } from "sql-template-tag"
import type { UnsettledBlock, UnsettledMember } from "../../../model/settling.ts"
import type { Queryable } from "../../database/database.ts"

/** A block of time: from the mark at its beginning up to the next, and how far back stories live on into it. */
export type BlockOfTime = { block: number; start: string; end: string; windowDays: number }

/** Where an article was when its block was read. */
export type PlaceOfArticle = { articleId: number; storyId: number; isPinned: boolean }

/** A block as it is stored: what it is settled from, and what the names in that stand for. */
export type StoredBlock = BlockOfTime & {
  unsettled: UnsettledBlock
  /** By the names of the articles. */
  places: ReadonlyMap<string, PlaceOfArticle>
  /** Stories by their names. */
  stories: ReadonlyMap<string, number>
  /** The oldest article of each story that has any in the block. */
  oldest: ReadonlyMap<number, number>
  /** What was noted of the block before it was read; later notes stay. */
  noteIds: readonly string[]
  statisticsWere: string | null
}

type Row = {
  article_id: number
  story_id: number
  date_published: Date
  name: string
  profile: string
  is_pinned: boolean
}

const PAGE = 200

/** Reads a block by pages, between which others have their turn: whoever writes in the meantime notes it. */
export const readBlock = async (database: Queryable, time: BlockOfTime): Promise<StoredBlock> => {
  const notes = await notesOf(database, time.block)
  const articles = await pages(database, sql`a.date_published >= ${time.start} and a.date_published < ${time.end}`)
  const carried = await pages(
    database,
    sql`sa.date_published < ${time.start} and sa.story_id in (${storiesAlive(time)})`,
  )
  const begins = await beginsOf(database, [...new Set([...articles, ...carried].map((row) => row.story_id))])
  const isOfStory = ({ article_id, story_id, is_pinned }: Row): boolean => {
    const begin = begins.get(story_id)!
    return is_pinned || (begin.isArranged && begin.articleId === article_id)
  }
  const memberOf = (row: Row, story: string | null): UnsettledMember => ({
    ...{ id: row.name, datePublished: row.date_published.toISOString(), profile: row.profile, story },
  })
  const nameOf = (row: Row): string => begins.get(row.story_id)!.name
  return {
    ...time,
    unsettled: {
      articles: articles.map((row) => memberOf(row, isOfStory(row) ? nameOf(row) : null)),
      carried: carried.map((row) => ({ ...memberOf(row, null), story: nameOf(row) })),
      statistics: notes.statistics_before,
      knownHash: notes.has_articles ? null : notes.known_hash,
    },
    places: new Map(
      articles.map((row) => [row.name, { articleId: row.article_id, storyId: row.story_id, isPinned: row.is_pinned }]),
    ),
    stories: new Map([...begins].map(([storyId, { name }]) => [name, storyId])),
    oldest: new Map([...begins].map(([storyId, { articleId }]) => [storyId, articleId])),
    noteIds: notes.ids,
    statisticsWere: notes.statistics,
  }
}

/** Stories with an article before the block that is not too old for them to go on in it. */
const storiesAlive = ({ start, windowDays }: BlockOfTime): Sql => sql`
  select m.story_id from article a join story_article m on m.article_id = a.id
  where a.date_published < ${start} and a.date_published >= ${start}::timestamptz - ${windowDays} * interval '1 day'`

/** An article is named by its address, else by its words and whose they are. */
const name = sql`coalesce(a.canonical_url, a.fingerprint || ' ' || coalesce(p.domain, ''))`

const pages = async (database: Queryable, condition: Sql): Promise<Row[]> => {
  const ids = await database.query<{ id: number }>(sql`
    select a.id from story_article sa join article a on a.id = sa.article_id
    where a.profile is not null and ${condition} order by a.id`)
  const rows: Row[] = []
  for (let at = 0; at < ids.length; at += PAGE) {
    // Over the embedded database one page after another would leave nobody else a turn.
    await turn()
    const page = ids.slice(at, at + PAGE).map(({ id }) => id)
    rows.push(
      ...(await database.query<Row>(sql`
        select sa.article_id, sa.story_id, sa.date_published, ${name} as name, a.profile::text as profile, sa.is_pinned
        from story_article sa join article a on a.id = sa.article_id left join publisher p on p.id = a.publisher_id
        where a.id = any(${page}::int[])`)),
    )
  }
  return rows
}

type Begin = { articleId: number; name: string; isArranged: boolean }

/** How stories begin: each is named by its oldest article. */
const beginsOf = async (database: Queryable, storyIds: readonly number[]): Promise<Map<number, Begin>> => {
  const rows = await database.query<{ story_id: number; article_id: number; name: string; is_arranged: boolean }>(sql`
    select distinct on (sa.story_id) sa.story_id, sa.article_id, ${name} as name, s.is_arranged
    from story_article sa join story s on s.id = sa.story_id join article a on a.id = sa.article_id
    left join publisher p on p.id = a.publisher_id
    where sa.story_id = any(${storyIds}::int[])
    order by sa.story_id, sa.date_published, ${name} collate "C"`)
  return new Map(
    rows.map((row) => [row.story_id, { articleId: row.article_id, name: row.name, isArranged: row.is_arranged }]),
  )
}

type Notes = {
  ids: string[]
  has_articles: boolean
  known_hash: string | null
  statistics: string | null
  statistics_before: string | null
}

const notesOf = async (database: Queryable, block: number): Promise<Notes> => {
  const [row] = await database.query<Notes>(sql`
    select coalesce(array_agg(id::text), '{}') as ids, coalesce(bool_or(article_id is not null), false) as has_articles,
      (select known_hash from settled_block where block = ${block}) as known_hash,
      (select statistics::text from settled_block where block = ${block}) as statistics,
      (select statistics::text from settled_block where block < ${block} order by block desc limit 1) as statistics_before
    from unsettled_article where block = ${block}`)
  return row!
}
