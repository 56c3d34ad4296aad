import { Field, ID, InputType, Int, ObjectType } from "type-graphql"
import { connectionOf } from "../connection/connection.type.ts"
import { UserError } from "../ingest/ingest.type.ts"
import { Node } from "../node/node.type.ts"
import { DateTime, WebUrl } from "../scalars.ts"

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A syndication feed that articles come from. Shown to the operators of the server alone.",
})
export class Feed {
  @Field(() => WebUrl, { description: "Where it is fetched. It follows the feed when that moves for good." })
  url!: string

  @Field(() => String, { nullable: true, description: "As the operator named it, else as it calls itself." })
  title?: string | null

  @Field(() => String, {
    nullable: true,
    description: "RSS, Atom or JSON Feed, with its version; null until it was read.",
  })
  format?: string | null

  @Field(() => Boolean, {
    description: "Whether it is fetched from time to time. A feed that is gone for good is switched off by itself.",
  })
  isActive!: boolean

  @Field(() => DateTime, { nullable: true, description: "Null until its first check." })
  lastCheckedAt?: Date | null

  @Field(() => DateTime, {
    nullable: true,
    description:
      "The earliest time of its next check: sooner for a feed that often brings news, later for one that fails. Null when it is not active.",
  })
  nextCheckAt?: Date | null

  @Field(() => DateTime, { nullable: true, description: "When it last brought something new." })
  lastChangedAt?: Date | null

  @Field(() => Int, { description: "Failures since the last success." })
  errorCount!: number

  @Field(() => String, { nullable: true, description: "The last failure, in words; null since it succeeds." })
  lastError?: string | null
}

export const { Connection: FeedConnection } = connectionOf("Feed", () => Feed, "feeds")

@InputType({ description: "What to change of a feed. What is absent or null stays as it is." })
export class UpdateFeedInput {
  @Field(() => ID)
  id!: string

  @Field(() => WebUrl, {
    nullable: true,
    description:
      "Another address. The feed is read anew from there, at once if it is active; its failures are forgotten.",
  })
  url?: string | null

  @Field(() => String, {
    nullable: true,
    description: "At most 300 characters. An empty one gives the feed its own title again, at its next check.",
  })
  title?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      "False stops its checks. True on a feed that was stopped forgets its failures and makes it due at once.",
  })
  isActive?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the page of each entry is read for its full text, for a feed that has summaries only.",
  })
  fetchesFullText?: boolean | null
}

@ObjectType({
  simpleResolvers: true,
  description:
    "The feed, or the errors because of which nothing was changed. With CONFLICT from `addFeed` both: the feed that is there already.",
})
export class FeedPayload {
  @Field(() => Feed, { nullable: true })
  feed?: Feed | null

  @Field(() => [UserError])
  errors!: UserError[]
}

@ObjectType({ simpleResolvers: true, description: "The id of what is no longer there, or why it still is." })
export class DeletePayload {
  @Field(() => ID, { nullable: true })
  deletedId?: string | null

  @Field(() => [UserError])
  errors!: UserError[]
}

@ObjectType({
  simpleResolvers: true,
  description:
    "What became of the feeds of a list. When the list itself is refused nothing is added and all counts are 0.",
})
export class ImportOpmlPayload {
  @Field(() => Int)
  added!: number

  @Field(() => Int, { description: "Feeds that were there before, or that the list names again." })
  alreadyThere!: number

  @Field(() => Int, { description: "Outlines whose address is none that is fetched here." })
  failed!: number

  @Field(() => [Feed], { description: "Those added, in the order of the list, at most 100." })
  feeds!: Feed[]

  @Field(() => [UserError], { description: "Why outlines failed, one error each, at most 100; or why the list did." })
  errors!: UserError[]
}
