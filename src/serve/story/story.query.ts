import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql"
import { storyWithSlug } from "../../store/read/finders.ts"
import {
  allStories,
  type StoryOrder as StoryOrderName,
  type StoryRow,
  storyShape,
} from "../../store/read/shapes/story.ts"
import { connect } from "../connection/connect.ts"
import { ForwardArgs } from "../connection/page-args.ts"
import type { Context } from "../context.ts"
import { rowIdOf } from "../node/typed-id.ts"
import { oneOf } from "../one-of.ts"
import { StoryFilter, StoryOrder } from "./story.args.ts"
import { storyConditions } from "./story.conditions.ts"
import { Story, StoryConnection } from "./story.type.ts"

/** The story itself, or the one that took it in. */
export const survivorOf = async (context: Context, story: StoryRow | null): Promise<StoryRow | null> =>
  story?.mergedIntoId ? survivorOf(context, await context.reader.one(storyShape, story.mergedIntoId)) : story

@Resolver()
export class StoryQuery {
  @Query(() => Story, {
    nullable: true,
    description: "One story, by its id or slug. Those of a story merged away answer with the story that took it in.",
  })
  async story(
    @Ctx() context: Context,
    @Arg("id", () => ID, { nullable: true }) id: string | null,
    @Arg("slug", () => String, { nullable: true }) slug: string | null,
  ) {
    oneOf({ id, slug })
    const story =
      id != null
        ? context.reader.one(storyShape, rowIdOf("Story", id))
        : context.reader.find(storyShape, storyWithSlug(slug!))
    return survivorOf(context, await story)
  }

  @Query(() => StoryConnection, { description: "All stories, or those that a filter leaves." })
  stories(
    @Ctx() context: Context,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Arg("filter", () => StoryFilter, { nullable: true }) filter: StoryFilter | null,
    @Arg("orderBy", () => StoryOrder, { nullable: true, defaultValue: "TRENDING" }) orderBy: StoryOrderName | null,
  ) {
    return connect(context, allStories[orderBy ?? "TRENDING"], { conditions: storyConditions(filter) }, page)
  }
}
