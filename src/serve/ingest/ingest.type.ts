import { Field, InputType, Int, ObjectType } from "type-graphql"
import { inputErrorCodes } from "../../model/input-error.ts"
import type { MediaType as MediaTypeName } from "../../model/media.ts"
import { Article } from "../article/article.type.ts"
import { enumOf } from "../enum-of.ts"
import { MediaType } from "../media/media-item.type.ts"
import { DateTime, WebUrl } from "../scalars.ts"

export const UserErrorCode = enumOf(
  "UserErrorCode",
  inputErrorCodes,
  "What is wrong with an input. Codes are stable.",
  {
    UNREADABLE: "It is of no kind that is read here, or damaged.",
    CONFLICT: "It contradicts what is there.",
    FORBIDDEN_ADDRESS: "The address is one that the server does not visit.",
  },
)

@ObjectType({ simpleResolvers: true, description: "Why an input was refused. Nothing was changed." })
export class UserError {
  @Field(() => UserErrorCode)
  code!: string

  @Field(() => String, { description: "For people, and free to change." })
  message!: string

  @Field(() => [String], { description: "The field of the input that it is about; empty when it is about the whole." })
  path!: string[]
}

export const IngestOutcome = enumOf("IngestOutcome", ["CREATED", "UPDATED", "UNCHANGED"], "What an input came to.", {
  UPDATED: "The article was there with another text: it has a new version.",
  UNCHANGED: "The article was there as it is.",
})

@ObjectType({ simpleResolvers: true, description: "The article, or the errors because of which there is none." })
export class IngestArticlePayload {
  @Field(() => Article, { nullable: true })
  article?: Article | null

  @Field(() => IngestOutcome, { nullable: true })
  outcome?: string | null

  @Field(() => [UserError])
  errors!: UserError[]
}

@InputType({ description: "A photograph, video, recording or graphic of an article." })
export class MediaItemInput {
  @Field(() => MediaType)
  mediaType!: MediaTypeName

  @Field(() => WebUrl, { nullable: true })
  contentUrl?: string | null

  @Field(() => String, { nullable: true })
  caption?: string | null

  @Field(() => String, { nullable: true })
  creditText?: string | null

  @Field(() => String, { nullable: true })
  alternativeText?: string | null

  @Field(() => Int, { nullable: true })
  width?: number | null

  @Field(() => Int, { nullable: true })
  height?: number | null
}

@InputType({ description: "An article whose parts are known." })
export class ArticleFieldsInput {
  @Field(() => String)
  headline!: string

  @Field(() => String, { description: "Plain text, paragraphs parted by a blank line; kept as it is." })
  articleBody!: string

  @Field(() => String, { nullable: true })
  abstract?: string | null

  @Field(() => String, { nullable: true })
  byline?: string | null

  @Field(() => String, { nullable: true })
  articleSection?: string | null

  @Field(() => [String], { nullable: true })
  keywords?: string[] | null

  @Field(() => DateTime, { nullable: true })
  dateModified?: Date | null

  @Field(() => [MediaItemInput], { nullable: true })
  media?: MediaItemInput[] | null
}

@InputType({
  description: "An article to take in: exactly one of `text`, `html`, `ninjs`, `fields`, and what else is known of it.",
})
export class IngestArticleInput {
  @Field(() => String, {
    nullable: true,
    description: "Plain text as found, with its headline, date line and captions.",
  })
  text?: string | null

  @Field(() => String, { nullable: true })
  html?: string | null

  @Field(() => String, { nullable: true, description: "An IPTC ninjs item as JSON text." })
  ninjs?: string | null

  @Field(() => ArticleFieldsInput, { nullable: true })
  fields?: ArticleFieldsInput | null

  @Field(() => WebUrl, { nullable: true })
  url?: string | null

  @Field(() => String, { nullable: true, description: "Its name or its domain." })
  publisher?: string | null

  @Field(() => DateTime, { nullable: true })
  datePublished?: Date | null

  @Field(() => String, { nullable: true, description: "BCP 47 language tag." })
  inLanguage?: string | null
}
