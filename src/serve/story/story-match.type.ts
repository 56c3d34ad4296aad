import { Field, Float, ObjectType } from "type-graphql"
import { MembershipReason, Story } from "./story.type.ts"

@ObjectType({ simpleResolvers: true, description: "A story like another, or that a text would join, and why." })
export class StoryMatch {
  @Field(() => Story)
  story!: Story

  @Field(() => Float, { description: "How alike they are, 0 to 1." })
  score!: number

  @Field(() => [MembershipReason], { description: "Strongest first." })
  reasons!: MembershipReason[]
}
