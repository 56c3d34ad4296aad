import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql"
import { storyIdBySlug } from "../../store/read/find-by-slug.ts"
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

/** The story with this key, or the one that took it in. */
export const readStory = async (context: Context, rowId: number | null): Promise<StoryRow | null> => {
  const story = await context.reader.one(storyShape, rowId)
  return story?.mergedIntoId ? readStory(context, story.mergedIntoId) : story
}

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
    return readStory(context, id != null ? rowIdOf("Story", id) : await storyIdBySlug(context.database, slug!))
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
