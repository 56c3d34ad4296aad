import sql from "sql-template-tag"
import type { StepVersion } from "../articles/article-to-save.ts"
import type { Queryable } from "../database/database.ts"

/** How many articles each of the steps did not run over, or in an earlier version alone. */
export const countOutdated = async (database: Queryable, steps: readonly StepVersion[]): Promise<number[]> => {
  const rows = await database.query<{ name: string; older: number }>(sql`
    select s.name, ((select count(*) from article)
      - (select count(*) from step_run where step = s.name and version >= s.version))::int as older
    from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) as s(name text, version int)`)
  return steps.map(({ name }) => rows.find((row) => row.name === name)!.older)
}

/** Ids of articles that one of the steps did not run over in this version or a later one, ascending from after an id. */
export const outdatedArticles = async (
  database: Queryable,
  steps: readonly StepVersion[],
  { after, limit }: { after: number; limit: number },
): Promise<number[]> => {
  const rows = await database.query<{ id: number }>(sql`
    select a.id from article a
    where a.id > ${after} and (
      select count(*) from step_run r
      join jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) as s(name text, version int)
        on s.name = r.step and r.version >= s.version
      where r.article_id = a.id) < ${steps.length}
    order by a.id limit ${limit}`)
  return rows.map((row) => row.id)
}

/** How many articles there are of which one of the steps is old. */
export const countArticlesOutdated = async (database: Queryable, steps: readonly StepVersion[]): Promise<number> => {
  const [row] = await database.query<{ count: number }>(sql`
    select count(*)::int from article a
    where (
      select count(*) from step_run r
      join jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) as s(name text, version int)
        on s.name = r.step and r.version >= s.version
      where r.article_id = a.id) < ${steps.length}`)
  return row!.count
}
