import { storableText } from "../../lib/normalize-text.ts"
import { ok, type Result, refused } from "../../model/input-error.ts"
import type { Context } from "../context.ts"
import { rowIdOf } from "../node/typed-id.ts"
import { storyIdOf, storyOfArticle } from "./arrange-stories.ts"
import type { UpdateStoryInput } from "./story.mutation.type.ts"

const LONGEST_HEADLINE = 300

const headlineOf = (given: string | null | undefined): Result<string | null | undefined> => {
  if (given == null) return ok(given)
  const headline = storableText(given).replace(/\s+/g, " ").trim()
  if (headline === "") return refused("INVALID", "The headline is empty; null gives the choice back.", ["headline"])
  return headline.length > LONGEST_HEADLINE
    ? refused("TOO_LONG", `The headline is longer than ${LONGEST_HEADLINE} characters.`, ["headline"])
    : ok(headline)
}

const leadOf = async (
  context: Context,
  storyId: number,
  given: string | null | undefined,
): Promise<Result<number | null | undefined>> => {
  if (given == null) return ok(given)
  const articleId = rowIdOf("Article", given)
  const isIn = await storyOfArticle(context, articleId)
  if (articleId === null || isIn === null) return refused("NOT_FOUND", "There is no such article.", ["leadArticle"])
  return isIn === storyId ? ok(articleId) : refused("CONFLICT", "The article is not in the story.", ["leadArticle"])
}

/** Sets what the input names, all of it or nothing; answers with the story's row. */
export const changeStory = async (context: Context, input: UpdateStoryInput): Promise<Result<number>> => {
  const storyId = await storyIdOf(context, input.id)
  if (storyId === null) return refused("NOT_FOUND", "There is no such story.", ["id"])
  const headline = headlineOf(input.headline)
  if (headline.kind === "error") return headline
  const lead = await leadOf(context, storyId, input.leadArticle)
  if (lead.kind === "error") return lead
  const { editStory } = await context.stages()
  const isPinned = input.isPinned ?? undefined
  await editStory(storyId, { headline: headline.value, leadArticleId: lead.value, isPinned })
  return ok(storyId)
}
