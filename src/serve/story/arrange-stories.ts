import { type Result, refused } from "../../model/input-error.ts"
import { articleMemberships } from "../../store/read/batches/article.ts"
import { storyShape } from "../../store/read/shapes/story.ts"
import type { Context } from "../context.ts"
import { rowIdOf } from "../node/typed-id.ts"
import { survivorOf } from "./story.query.ts"

const MOST_AT_ONCE = 100

/** The row of the story that an id leads to now; null for none. */
export const storyIdOf = async (context: Context, id: string): Promise<number | null> =>
  (await survivorOf(context, await context.reader.one(storyShape, rowIdOf("Story", id))))?.rowId ?? null

/** The row of the story that an article is in; null when there is no such article. */
export const storyOfArticle = async ({ reader }: Context, articleId: number | null): Promise<number | null> =>
  articleId === null ? null : ((await reader.rows(articleMemberships, articleId))[0]?.storyId ?? null)

const noStory = (path: string) => refused("NOT_FOUND", "There is no such story.", [path])
const noArticle = (path: string) => refused("NOT_FOUND", "There is no such article.", [path])
const tooMany = (what: string, path: string) => refused("TOO_MANY", `At most ${MOST_AT_ONCE} ${what} at once.`, [path])
const goneMeanwhile = (path: string) => refused("CONFLICT", "It was changed by another just now. Look again.", [path])

const orConflict = (storyId: number | null, path: string): Result<number> =>
  storyId === null ? goneMeanwhile(path) : { kind: "ok", value: storyId }

/** Has `into` take in the others; answers with its row. */
export const mergeInto = async (context: Context, into: string, from: readonly string[]): Promise<Result<number>> => {
  if (from.length === 0) return refused("INVALID", "Name the stories to merge into it.", ["from"])
  if (from.length > MOST_AT_ONCE) return tooMany("stories", "from")
  if (from.includes(into)) return refused("INVALID", "A story can't be merged into itself.", ["from"])
  const target = await storyIdOf(context, into)
  if (target === null) return noStory("into")
  const sources = await Promise.all(from.map((id) => storyIdOf(context, id)))
  const missing = sources.indexOf(null)
  if (missing >= 0) return refused("NOT_FOUND", "There is no such story.", ["from", String(missing)])
  const { mergeStories } = await context.stages()
  return orConflict(await mergeStories({ into: target, from: sources.flatMap((id) => id ?? []) }), "into")
}

/** Parts articles from their story; answers with the row of the story that they are then. */
export const splitOff = async (context: Context, id: string, articles: readonly string[]): Promise<Result<number>> => {
  if (articles.length === 0) return refused("INVALID", "Name the articles to part from it.", ["articles"])
  if (articles.length > MOST_AT_ONCE) return tooMany("articles", "articles")
  const storyId = await storyIdOf(context, id)
  if (storyId === null) return noStory("id")
  const rows = [...new Set(articles.map((article) => rowIdOf("Article", article)))]
  const stories = await Promise.all(rows.map((row) => storyOfArticle(context, row)))
  const wrong = stories.findIndex((story) => story !== storyId)
  if (wrong >= 0)
    return stories[wrong] === null
      ? refused("NOT_FOUND", "There is no such article.", ["articles", String(wrong)])
      : refused("CONFLICT", "The article is not in the story.", ["articles", String(wrong)])
  const story = await context.reader.one(storyShape, storyId)
  if (rows.length === story?.articleCount)
    return refused("INVALID", "These are all of its articles: nothing would be left.", ["articles"])
  const articleIds = rows.flatMap((row) => row ?? [])
  const { splitStory } = await context.stages()
  const isSplit = (await splitStory({ storyId, articleIds })) !== null
  const own = isSplit ? await storyOfArticle({ ...context, reader: context.freshReader() }, articleIds[0]!) : null
  return orConflict(own, "articles")
}

/** Puts an article in another story; answers with the row of that. */
export const moveTo = async (context: Context, article: string, to: string): Promise<Result<number>> => {
  const articleId = rowIdOf("Article", article)
  const [from, target] = await Promise.all([storyOfArticle(context, articleId), storyIdOf(context, to)])
  if (articleId === null || from === null) return noArticle("article")
  if (target === null) return noStory("to")
  const { moveArticle } = await context.stages()
  return orConflict(await moveArticle({ articleId, to: target }), "to")
}
