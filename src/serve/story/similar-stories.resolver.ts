import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql"
import type { StoryProfile } from "../../model/story.ts"
import { similarCandidates, storyProfiles } from "../../store/read/batches/story.ts"
import { type StoryRow, storyShape } from "../../store/read/shapes/story.ts"
import { countOf } from "../connection/connect.ts"
import type { Context } from "../context.ts"
import { Story } from "./story.type.ts"
import { StoryMatch } from "./story-match.type.ts"

const LEAST_SCORE = 0.02

const profileOf = async ({ reader }: Context, storyId: number): Promise<StoryProfile | null> => {
  const [row] = await reader.rows(storyProfiles, storyId)
  return row?.profile ?? null
}

@Resolver(() => Story)
export class SimilarStoriesResolver {
  @FieldResolver(() => [StoryMatch], {
    nullable: true,
    description: "Other stories of the same people, organizations, places and words, most alike first.",
  })
  async similar(
    @Root() story: StoryRow,
    @Ctx() context: Context,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: 5,
      description: "How many, 1 to 100; at most 50 are found.",
    })
    first: number | null,
  ) {
    const count = countOf(first)
    const candidates = await context.reader.rows(similarCandidates, story.rowId)
    // Asked for together, the profiles of all come in one statement.
    const profiles = [story.rowId, ...candidates.map(({ storyId }) => storyId)].map((id) => profileOf(context, id))
    const [own, ...others] = await Promise.all(profiles)
    if (!own) return []
    const { similarity } = await context.stages()
    const compared = candidates.map(({ storyId }, i) => {
      const profile = others[i]
      return profile ? [{ storyId, ...similarity(own, profile) }] : []
    })
    return compared
      .flat()
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score || a.storyId - b.storyId)
      .slice(0, count)
  }
}

@Resolver(() => StoryMatch)
export class StoryMatchResolver {
  @FieldResolver(() => Story)
  story(@Root() match: { storyId: number }, @Ctx() context: Context) {
    return context.reader.one(storyShape, match.storyId)
  }
}
