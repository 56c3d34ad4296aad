import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql"
import type { Result } from "../../model/input-error.ts"
import { storyShape } from "../../store/read/shapes/story.ts"
import type { Context } from "../context.ts"
import { requireWrite } from "../may-write.ts"
import { mergeInto, moveTo, splitOff } from "./arrange-stories.ts"
import { changeStory } from "./change-story.ts"
import { StoryPayload, UpdateStoryInput } from "./story.mutation.type.ts"

/** The story as it is now, for a payload. */
const payloadOf = async (context: Context, result: Result<number>): Promise<StoryPayload> =>
  result.kind === "error"
    ? { errors: result.errors }
    : { story: (await context.freshReader().one(storyShape, result.value)) as never, errors: [] }

@Resolver()
export class StoryMutation {
  @Mutation(() => StoryPayload, {
    description:
      "Sets the headline or the lead article of a story, or pins it. Errors: NOT_FOUND, INVALID, TOO_LONG; CONFLICT when the lead is not one of its articles.",
  })
  async updateStory(
    @Ctx() context: Context,
    @Arg("input", () => UpdateStoryInput) input: UpdateStoryInput,
  ): Promise<StoryPayload> {
    requireWrite(context)
    return payloadOf(context, await changeStory(context, input))
  }

  @Mutation(() => StoryPayload, {
    description:
      "Makes one story of several, for good: `into` takes in the articles of the others, whose ids and slugs lead to it from then on. Its articles stay together whatever is published later, each with the reason EDITOR. Stories that were merged into it already change nothing. Errors: NOT_FOUND; INVALID when a story is to be merged into itself; TOO_MANY over 100.",
  })
  async mergeStories(
    @Ctx() context: Context,
    @Arg("into", () => ID) into: string,
    @Arg("from", () => [ID]) from: string[],
  ): Promise<StoryPayload> {
    requireWrite(context)
    return payloadOf(context, await mergeInto(context, into, from))
  }

  @Mutation(() => StoryPayload, {
    description:
      "Parts articles from their story, for good, and answers with the story that they are then. The part with the oldest article keeps the id and the slug, the other gets its own; both stay apart whatever is published later. Errors: NOT_FOUND; CONFLICT when an article is in another story; INVALID when none or all of its articles are named; TOO_MANY over 100.",
  })
  async splitStory(
    @Ctx() context: Context,
    @Arg("id", () => ID) id: string,
    @Arg("articles", () => [ID]) articles: string[],
  ): Promise<StoryPayload> {
    requireWrite(context)
    return payloadOf(context, await splitOff(context, id, articles))
  }

  @Mutation(() => StoryPayload, {
    description:
      "Puts an article in another story, for good, and answers with that. A story that it leaves empty is merged into that one. To its own story it is held from then on. Error: NOT_FOUND.",
  })
  async moveArticle(
    @Ctx() context: Context,
    @Arg("article", () => ID) article: string,
    @Arg("to", () => ID, { description: "A story." }) to: string,
  ): Promise<StoryPayload> {
    requireWrite(context)
    return payloadOf(context, await moveTo(context, article, to))
  }
}
