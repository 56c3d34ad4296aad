import { Field, Float, ObjectType } from "type-graphql"
import { dateSources } from "../../model/article.ts"
import { enumOf } from "../enum-of.ts"
import { DateTime } from "../scalars.ts"
import { Topic } from "../topic/topic.type.ts"
import { Evidence } from "../values/evidence.type.ts"
import { NewsDate } from "../values/news-date.type.ts"
import { Article } from "./article.type.ts"

export const DateSource = enumOf("DateSource", dateSources, "Where a time of publication was read.", {
  FIRST_SEEN: "Nothing said: the time at which it was taken in.",
  TEXT: "A date line or header of the text.",
})

@ObjectType({ simpleResolvers: true, description: "What one source claims as the time of publication." })
export class DateSignal {
  @Field(() => DateSource)
  source!: string

  @Field(() => DateTime)
  value!: Date

  @Field(() => Boolean, { description: "Whether `datePublished` comes from it." })
  chosen!: boolean
}

@ObjectType({ simpleResolvers: true, description: "A date that the article speaks of." })
export class DateMention {
  @Field(() => NewsDate)
  date!: NewsDate

  @Field(() => Evidence)
  evidence!: Evidence
}

@ObjectType({ simpleResolvers: true, description: "A subject of the article." })
export class ArticleTopic {
  @Field(() => Topic)
  topic!: Topic

  @Field(() => Float, { description: "0 to 1." })
  relevance!: number
}

export const DiffKind = enumOf("DiffKind", ["SAME", "ADDED", "REMOVED"], "What became of words between two versions.")

@ObjectType({ simpleResolvers: true, description: "A stretch of text that stayed, came or went." })
export class DiffPart {
  @Field(() => DiffKind)
  kind!: string

  @Field(() => String)
  text!: string
}

@ObjectType({ simpleResolvers: true, description: "The article as it stood at one time." })
export class ArticleVersion {
  @Field(() => String)
  headline!: string

  @Field(() => DateTime, { description: "When Dateline first saw this version." })
  seenAt!: Date

  @Field(() => Boolean, { description: "Whether its headline differs from the version before." })
  headlineChanged!: boolean

  @Field(() => [DiffPart], {
    description: "The body against the version before, word by word; of the first version, all is SAME.",
  })
  bodyDiff!: DiffPart[]
}

export const DuplicateReason = enumOf(
  "DuplicateReason",
  ["SAME_URL", "SAME_TEXT", "NEAR_TEXT"],
  "Why an article is taken for a copy of another.",
  {
    SAME_URL: "A source gave an address of each for one article.",
    SAME_TEXT: "The words are the same, but for a date line. So it is said of the canonical article itself.",
    NEAR_TEXT: "Most of the words are the same, and both came out within a week.",
  },
)

@ObjectType({ simpleResolvers: true, description: "One of the articles that carry the same text." })
export class DuplicateMember {
  @Field(() => Article)
  article!: Article

  @Field(() => Float, { description: "Likeness to the canonical article, 0 to 1." })
  similarity!: number

  @Field(() => DuplicateReason)
  reason!: string
}

@ObjectType({
  simpleResolvers: true,
  description: "Articles that carry the same text, such as an agency's in several papers.",
})
export class DuplicateGroup {
  @Field(() => Article, {
    description: "The earliest of the publisher or agency that the others credit; else the earliest of all.",
  })
  canonical!: Article

  @Field(() => [DuplicateMember], { description: "The canonical one first; at most 200." })
  articles!: DuplicateMember[]
}
