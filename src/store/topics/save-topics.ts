import sql from "sql-template-tag"
import type { TopicAssignment } from "../../model/article.ts"
import type { SavedArticle } from "../articles/article-to-save.ts"
import type { Write } from "../write.ts"

/** Ties an article to its topics: one statement, but for the first article that has one of them, which makes it. */
export const saveTopics = async (tx: Write, saved: SavedArticle): Promise<void> => {
  const { topics } = saved.article
  if (topics.length === 0 || (await tie(tx, saved)) === topics.length) return
  await createTopics(tx, topics)
  await tie(tx, saved)
}

const tie = async (tx: Write, { id, article, datePublished }: SavedArticle): Promise<number> => {
  const tied = await tx.query(sql`
    insert into article_topic (article_id, topic_id, relevance, date_published)
    select ${id}::int, topic.id, given.relevance, ${datePublished}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(article.topics)}::jsonb) as given (qcode text, relevance float8)
    join topic on topic.qcode = given.qcode
    on conflict do nothing
    returning topic_id`)
  return tied.length
}

/** In the order of their codes, so that two articles that make the same ones wait for each other but never both. */
const createTopics = async (tx: Write, topics: readonly TopicAssignment[]): Promise<void> => {
  const given = JSON.stringify(topics)
  const created = await tx.query<{ id: number }>(sql`
    insert into topic (qcode, pref_label)
    select qcode, "prefLabel" from jsonb_to_recordset(${given}::jsonb) as given (qcode text, "prefLabel" text)
    order by qcode
    on conflict do nothing
    returning id`)
  await tx.query(sql`
    update topic set parent_id = broader.id
    from jsonb_to_recordset(${given}::jsonb) as given (qcode text, parent text)
    join topic broader on broader.qcode = given.parent
    where topic.qcode = given.qcode and topic.parent_id is null`)
  for (const { id } of created) tx.changed("TOPIC", id, "CREATED")
}
