import { Field, InputType } from "type-graphql"
import { enumOf } from "../enum-of.ts"
import { DateTimeRange, IdSet } from "../filters/filter-inputs.ts"

export const ArticleOrder = enumOf(
  "ArticleOrder",
  ["NEWEST", "OLDEST", "FIRST_SEEN"],
  "The order of a list of articles.",
  {
    NEWEST: "Latest published first.",
    OLDEST: "Earliest published first.",
    FIRST_SEEN: "Latest taken in first.",
  },
)

export const DuplicateMode = enumOf(
  "DuplicateMode",
  ["ALL", "CANONICAL"],
  "Which articles a list has of those that carry the same text.",
  { ALL: "All of them.", CANONICAL: "The one that stands for the others: see `Article.duplicateGroup`." },
)

@InputType({ description: "What an article must be. All given fields must hold; `and`, `or` and `not` nest." })
export class ArticleFilter {
  @Field(() => IdSet, { nullable: true })
  publishers?: IdSet | null

  @Field(() => IdSet, { nullable: true, description: "People it names." })
  people?: IdSet | null

  @Field(() => IdSet, { nullable: true, description: "Organizations it names." })
  organizations?: IdSet | null

  @Field(() => IdSet, { nullable: true, description: "Places it names." })
  places?: IdSet | null

  @Field(() => IdSet, { nullable: true, description: "Stories it is part of." })
  stories?: IdSet | null

  @Field(() => DateTimeRange, { nullable: true })
  datePublished?: DateTimeRange | null

  @Field(() => DateTimeRange, { nullable: true, description: "When Dateline took it in." })
  firstSeen?: DateTimeRange | null

  @Field(() => DateTimeRange, { nullable: true })
  dateModified?: DateTimeRange | null

  @Field(() => DateTimeRange, {
    nullable: true,
    description: "Articles that speak of a date in this range, whenever they were published.",
  })
  mentionsDate?: DateTimeRange | null

  @Field(() => DuplicateMode, {
    nullable: true,
    defaultValue: "CANONICAL",
    description:
      "Copies of one text: all, or the canonical one. It goes for a list of articles as a whole: within `and`, `or` and `not`, and where other things are asked about their articles, it says nothing and copies count.",
  })
  duplicates?: "ALL" | "CANONICAL" | null

  @Field(() => [ArticleFilter], { nullable: true, description: "All of these must hold." })
  and?: ArticleFilter[] | null

  @Field(() => [ArticleFilter], { nullable: true, description: "At least one of these must hold." })
  or?: ArticleFilter[] | null

  @Field(() => ArticleFilter, { nullable: true, description: "This must not hold." })
  not?: ArticleFilter | null
}
