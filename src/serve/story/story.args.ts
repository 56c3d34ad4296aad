import { Field, InputType, Int } from "type-graphql"
import { ArticleFilter } from "../article/article.args.ts"
import { enumOf } from "../enum-of.ts"
import { DateTimeRange } from "../filters/filter-inputs.ts"

export const StoryOrder = enumOf(
  "StoryOrder",
  ["TRENDING", "NEWEST", "LATEST_UPDATE", "LARGEST"],
  "The order of a list of stories.",
  {
    TRENDING:
      "Those that an editor pinned, then all others; of each the most reported now first: see `Story.trendingScore`.",
    NEWEST: "Latest begun first.",
    LATEST_UPDATE: "Latest article first.",
    LARGEST: "Most articles first.",
  },
)

@InputType({ description: "What a story must be. All given fields must hold." })
export class StoryFilter {
  @Field(() => ArticleFilter, { nullable: true, description: "At least one of its articles must be so." })
  articles?: ArticleFilter | null

  @Field(() => Int, {
    nullable: true,
    description: "At least so many publishers report it: 2 leaves out what one house alone has.",
  })
  minPublishers?: number | null

  @Field(() => Int, { nullable: true, description: "It has at least so many articles, copies of one text included." })
  minArticles?: number | null

  @Field(() => DateTimeRange, { nullable: true, description: "When its latest article was published." })
  lastPublished?: DateTimeRange | null
}
