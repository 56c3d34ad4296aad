import { Field, ID, InputType, ObjectType } from "type-graphql"
import { UserError } from "../ingest/ingest.type.ts"
import { Story } from "./story.type.ts"

@InputType({
  description:
    "What an editor sets of a story. What is absent stays as it is; what is set outranks what its articles say, until it is given back.",
})
export class UpdateStoryInput {
  @Field(() => ID, { description: "Of a story, or of one that was merged into it." })
  id!: string

  @Field(() => String, {
    nullable: true,
    description:
      "The headline to show, at most 300 characters. Null gives the choice back, to the headlines of the articles.",
  })
  headline?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      "One of its articles, which leads as long as it is one of them. Null gives the choice back. The picture of the story goes with it.",
  })
  leadArticle?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it stands ahead of all others in the order TRENDING. Null leaves it as it is.",
  })
  isPinned?: boolean | null
}

@ObjectType({
  simpleResolvers: true,
  description: "The story as it is now, or the errors because of which nothing was changed.",
})
export class StoryPayload {
  @Field(() => Story, { nullable: true })
  story?: Story | null

  @Field(() => [UserError])
  errors!: UserError[]
}
