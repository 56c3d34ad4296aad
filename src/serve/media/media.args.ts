import { Field, InputType } from "type-graphql"
import type { MediaType as MediaTypeName } from "../../model/media.ts"
import { ArticleFilter } from "../article/article.args.ts"
import { IdSet } from "../filters/filter-inputs.ts"
import { MediaType } from "./media-item.type.ts"

@InputType({ description: "What a media item must be. All given fields must hold." })
export class MediaFilter {
  @Field(() => [MediaType], { nullable: true })
  types?: MediaTypeName[] | null

  @Field(() => IdSet, { nullable: true, description: "People who made it." })
  creators?: IdSet | null

  @Field(() => IdSet, { nullable: true, description: "Organizations that the credit names." })
  agencies?: IdSet | null

  @Field(() => IdSet, { nullable: true, description: "People, organizations and places that the caption names." })
  depicts?: IdSet | null

  @Field(() => ArticleFilter, { nullable: true, description: "At least one article that shows it must be so." })
  articles?: ArticleFilter | null

  @Field(() => Boolean, { nullable: true })
  hasCredit?: boolean | null
}
