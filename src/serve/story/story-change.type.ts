import { Field, ObjectType } from "type-graphql"
import { type StoryChangeKind as KindName, storyChangeKinds } from "../../model/story.ts"
import { enumOf } from "../enum-of.ts"
import { Node } from "../node/node.type.ts"
import { DateTime } from "../scalars.ts"

export const StoryChangeKind = enumOf("StoryChangeKind", storyChangeKinds, "What changed in a story.", {
  LEAD_CHANGED: "Another article tells it best now.",
  EVENT_CHANGED: "A happening of the timeline got another date, place or figure.",
  STORY_MERGED: "It took another story in, which is the node; or was taken in by the node.",
  STORY_SPLIT: "Some of its articles became another story, which is the node; or it was made of articles of the node.",
})

@ObjectType({ simpleResolvers: true, description: "One change in what a story shows." })
export class StoryChange {
  @Field(() => String, { description: "The place of this change: what `since` takes to go on after it." })
  cursor!: string

  @Field(() => DateTime)
  at!: Date

  @Field(() => StoryChangeKind)
  kind!: KindName

  @Field(() => Node, {
    nullable: true,
    description: "What was added, or stands in its new place; null for a change of words, or when it is gone.",
  })
  node?: Node | null

  @Field(() => String, { nullable: true, description: "The words before the change." })
  before?: string | null

  @Field(() => String, { nullable: true, description: "The words after it." })
  after?: string | null
}
