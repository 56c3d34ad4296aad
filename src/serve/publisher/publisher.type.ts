import { Field, Int, ObjectType } from "type-graphql"
import { connectionOf } from "../connection/connection.type.ts"
import { Node } from "../node/node.type.ts"
import { WebUrl } from "../scalars.ts"

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A newspaper, agency, broadcaster or site that publishes articles.",
})
export class Publisher {
  @Field(() => String)
  name!: string

  @Field(() => String, {
    description:
      "Its host without www. A name ending in .invalid stands for a publisher of which no address is known yet.",
  })
  domain!: string

  @Field(() => WebUrl, { nullable: true })
  url?: string | null

  @Field(() => WebUrl, { nullable: true })
  logo?: string | null

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2." })
  country?: string | null

  @Field(() => Int)
  articleCount!: number
}

export const { Connection: PublisherConnection } = connectionOf("Publisher", () => Publisher, "publishers")
