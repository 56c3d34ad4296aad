import { Field, Float, ID, Int, ObjectType } from "type-graphql"
import { reasonKinds } from "../../model/story.ts"
import { Article } from "../article/article.type.ts"
import { connectionOf } from "../connection/connection.type.ts"
import { enumOf } from "../enum-of.ts"
import { MediaItem } from "../media/media-item.type.ts"
import { Node } from "../node/node.type.ts"
import { Publisher } from "../publisher/publisher.type.ts"
import { DateTime } from "../scalars.ts"

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    "What several publishers report about one happening: the unit that a screen shows. Its id and slug last for ever.",
})
export class Story {
  @Field(() => String, { description: "Readable and unique, for the address of a page." })
  slug!: string

  @Field(() => String, {
    description:
      "The headline of one of its articles, without the name of its site: the one that says most plainly what the others say too; or what an editor gave it.",
  })
  headline!: string

  @Field(() => DateTime)
  firstPublished!: Date

  @Field(() => DateTime)
  lastPublished!: Date

  @Field(() => Int)
  articleCount!: number

  @Field(() => Int)
  publisherCount!: number

  @Field(() => Float, {
    description:
      "How much it is being reported, for comparing stories at one moment: a publisher's newest text counts 1, its next a half, the one before that a quarter, all halved every 12 hours; a text that several carry counts once.",
  })
  trendingScore!: number

  @Field(() => String, { description: "Changes whenever anything that a bundle shows changes; usable as an ETag." })
  revision!: string

  @Field(() => Article, {
    description:
      "The article to read first: a report that is central, early, full and nobody's copy; or the one that an editor chose.",
  })
  leadArticle!: Article

  @Field(() => MediaItem, {
    nullable: true,
    description: "The picture of the lead article, else the one that most of its articles open with.",
  })
  image?: MediaItem | null

  @Field(() => Boolean, { description: "Whether an editor put it ahead of all others in the order TRENDING." })
  isPinned!: boolean

  @Field(() => [ID], { description: "The ids of stories that were merged into this one; they still lead here." })
  formerIds!: string[]

  @Field(() => Story, { nullable: true, description: "The story that took this one in." })
  mergedInto?: Story | null
}

export const { Connection: StoryConnection } = connectionOf("Story", () => Story, "stories")

export const ReasonKind = enumOf("ReasonKind", reasonKinds, "What speaks for an article's place in a story.", {
  FIRST_ARTICLE: "The story began with it.",
  EDITOR: "A person decided it.",
})

@ObjectType({ simpleResolvers: true, description: "One ground for an article's place in a story." })
export class MembershipReason {
  @Field(() => ReasonKind)
  kind!: string

  @Field(() => String, {
    description:
      "What is shared: a name, a term, the words of the headline, the days apart; empty when a person decided it.",
  })
  value!: string

  @Field(() => Float, { description: "How much of the score it carries, 0 to 1." })
  weight!: number
}

@ObjectType({ simpleResolvers: true, description: "The story an article belongs to, and why." })
export class StoryMembership {
  @Field(() => Story)
  story!: Story

  @Field(() => Float, { description: "How well it fits, 0 to 1." })
  score!: number

  @Field(() => [MembershipReason], { description: "Strongest first." })
  reasons!: MembershipReason[]
}

@ObjectType({ simpleResolvers: true, description: "A publisher's part in a story." })
export class StoryPublisher {
  @Field(() => Publisher)
  publisher!: Publisher

  @Field(() => Int)
  articleCount!: number

  @Field(() => DateTime)
  firstPublished!: Date

  @Field(() => Boolean, { description: "Whether nobody reported it earlier." })
  isFirst!: boolean
}

export const { Connection: StoryArticleConnection } = connectionOf(
  "StoryArticle",
  () => Article,
  "the articles of a story",
  [
    { name: "score", type: () => Float, description: "How well it fits, 0 to 1." },
    { name: "reasons", type: () => [MembershipReason], description: "Why it is here, strongest first." },
  ],
)
