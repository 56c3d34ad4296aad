import { Field, Int, ObjectType } from "type-graphql"
import { connectionOf } from "../connection/connection.type.ts"
import { MediaItem } from "../media/media-item.type.ts"
import { Node } from "../node/node.type.ts"
import { Publisher } from "../publisher/publisher.type.ts"
import { DateTime, WebUrl } from "../scalars.ts"

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "One report of one publisher (schema.org NewsArticle), with everything that was found in it.",
})
export class Article {
  @Field(() => String)
  headline!: string

  @Field(() => String, { nullable: true, description: "A second headline, such as the one meant for search engines." })
  alternativeHeadline?: string | null

  @Field(() => String, { nullable: true, description: "The standfirst or teaser, as the publisher wrote it." })
  abstract?: string | null

  @Field(() => String, { nullable: true, description: "The section as the publisher names it: Politics, World." })
  articleSection?: string | null

  @Field(() => [String], { description: "The publisher's own keywords." })
  keywords!: string[]

  @Field(() => String, { nullable: true, description: "BCP 47 language tag, such as en or pt-BR; null when unsure." })
  inLanguage?: string | null

  @Field(() => Int, { description: "Words of the body." })
  wordCount!: number

  @Field(() => WebUrl, { nullable: true, description: "The address it was taken from." })
  url?: string | null

  @Field(() => WebUrl, { nullable: true, description: "The one address among several that stands for it." })
  canonicalUrl?: string | null

  @Field(() => Publisher, { nullable: true })
  publisher?: Publisher | null

  @Field(() => String, { nullable: true, description: "Who wrote it, as printed." })
  byline?: string | null

  @Field(() => String, {
    nullable: true,
    description: "Place and agency at the head of a report: KABUL, Aug 31 (Reuters).",
  })
  dateline?: string | null

  @Field(() => DateTime, { description: "When it was published, as well as the signals tell: see `dateSignals`." })
  datePublished!: Date

  @Field(() => DateTime, { nullable: true, description: "When the publisher says it was last changed." })
  dateModified?: Date | null

  @Field(() => DateTime, { description: "When Dateline first took it in." })
  firstSeen!: Date

  @Field(() => Boolean, { nullable: true, description: "False behind a paywall; null when nobody says." })
  isAccessibleForFree?: boolean | null

  @Field(() => MediaItem, { nullable: true, description: "The lead picture." })
  image?: MediaItem | null
}

export const { Connection: ArticleConnection } = connectionOf("Article", () => Article, "articles")

export const { Connection: ArticleMediaConnection } = connectionOf(
  "ArticleMedia",
  () => MediaItem,
  "the media items of an article",
  [
    {
      name: "position",
      type: () => Int,
      description: "Its number in the article's gallery, or its order in the article.",
    },
  ],
)
