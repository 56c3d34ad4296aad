import { Field, InputType, Int } from "type-graphql"
import { ArticleFilter } from "../article/article.args.ts"
import { enumOf } from "../enum-of.ts"

export const EntityOrder = enumOf(
  "EntityOrder",
  ["MOST_MENTIONED", "NAME", "LATEST"],
  "The order of a list of people, organizations or places.",
  { LATEST: "Latest mentioned first." },
)

@InputType({ description: "What a person, organization or place must be. All given fields must hold." })
export class EntityFilter {
  @Field(() => ArticleFilter, { nullable: true, description: "At least one article that names it must be so." })
  mentionedIn?: ArticleFilter | null

  @Field(() => Int, { nullable: true })
  minMentions?: number | null
}
