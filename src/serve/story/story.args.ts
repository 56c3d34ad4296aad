import { Field, InputType, Int } from "type-graphql"
import { ArticleFilter } from "../article/article.args.ts"
import { enumOf } from "../enum-of.ts"
import { DateTimeRange } from "../filters/filter-inputs.ts"

export const StoryOrder = enumOf(
  "StoryOrder",
  ["TRENDING", "NEWEST", "LATEST_UPDATE", "LARGEST"],
  "The order of a list of stories.",
  {
    TRENDING: "Most reported now first: see `Story.trendingScore`.",
    NEWEST: "Latest begun first.",
    LATEST_UPDATE: "Latest article first.",
    LARGEST: "Most articles first.",
  },
)

@InputType({ description: "What a story must be. All given fields must hold." })
export class StoryFilter {
  @Field(() => ArticleFilter, { nullable: true, description: "At least one of its articles must be so." })
  articles?: ArticleFilter | null

  @Field(() => Int, { nullable: true })
  minPublishers?: number | null

  @Field(() => Int, { nullable: true })
  minArticles?: number | null

  @Field(() => DateTimeRange, { nullable: true })
  lastPublished?: DateTimeRange | null
}
