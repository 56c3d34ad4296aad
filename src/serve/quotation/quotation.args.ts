import { Field, InputType } from "type-graphql"
import { ArticleFilter } from "../article/article.args.ts"
import { IdSet } from "../filters/filter-inputs.ts"

@InputType({ description: "What a quotation must be. All given fields must hold." })
export class QuotationFilter {
  @Field(() => IdSet, { nullable: true })
  speakers?: IdSet | null

  @Field(() => IdSet, { nullable: true, description: "People, organizations and places that the words name." })
  about?: IdSet | null

  @Field(() => ArticleFilter, { nullable: true, description: "The article that quotes it must be so." })
  articles?: ArticleFilter | null
}
