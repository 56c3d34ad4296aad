import { Field, ObjectType } from "type-graphql"

@ObjectType({
  simpleResolvers: true,
  description: "Where a page stands in its list, after the Relay connection specification.",
})
export class PageInfo {
  @Field(() => Boolean, { description: "Whether rows follow: ask for them with `after: endCursor`." })
  hasNextPage!: boolean

  @Field(() => Boolean, {
    description: "Whether rows precede: ask for them with `before: startCursor`, where the list has it.",
  })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: "The cursor of the first row; null when the page is empty." })
  startCursor?: string | null

  @Field(() => String, { nullable: true, description: "The cursor of the last row; null when the page is empty." })
  endCursor?: string | null
}
