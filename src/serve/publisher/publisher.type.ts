import { Field, Int, ObjectType } from "type-graphql"
import { connectionOf } from "../connection/connection.type.ts"
import { Node } from "../node/node.type.ts"
import { DateTime, WebUrl } from "../scalars.ts"

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

@ObjectType({ implements: Node, simpleResolvers: true, description: "A syndication feed that articles come from." })
export class Feed {
  @Field(() => WebUrl)
  url!: string

  @Field(() => String, { nullable: true })
  title?: string | null

  @Field(() => String, { nullable: true, description: "RSS, Atom or JSON Feed, with its version." })
  format?: string | null

  @Field(() => Boolean)
  isActive!: boolean

  @Field(() => DateTime, { nullable: true })
  lastCheckedAt?: Date | null

  @Field(() => DateTime, { nullable: true })
  nextCheckAt?: Date | null

  @Field(() => DateTime, { nullable: true, description: "When it last brought something new." })
  lastChangedAt?: Date | null

  @Field(() => Int, { description: "Failures since the last success." })
  errorCount!: number

  @Field(() => String, { nullable: true, description: "The last failure, in words." })
  lastError?: string | null

  @Field(() => Int)
  articleCount!: number

  @Field(() => Publisher, { nullable: true })
  publisher?: Publisher | null
}
