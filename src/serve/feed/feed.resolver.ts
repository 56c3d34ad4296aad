import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql"
import { feedArticleCounts } from "../../store/read/batches/feed.ts"
import { type FeedRow, publisherFeeds } from "../../store/read/shapes/feed.ts"
import { type PublisherRow, publisherShape } from "../../store/read/shapes/source.ts"
import { firstRows, MAX_PAGE } from "../connection/connect.ts"
import type { Context } from "../context.ts"
import { Publisher } from "../publisher/publisher.type.ts"
import { Feed } from "./feed.type.ts"

@Resolver(() => Feed)
export class FeedResolver {
  @FieldResolver(() => Publisher, { nullable: true, description: "Null until it is known whose it is." })
  publisher(@Root() feed: FeedRow, @Ctx() context: Context) {
    return context.reader.one(publisherShape, feed.publisherId)
  }

  @FieldResolver(() => Int, { description: "How many articles came by it and are still there." })
  async articleCount(@Root() feed: FeedRow, @Ctx() context: Context): Promise<number> {
    return (await context.reader.rows(feedArticleCounts, feed.rowId))[0]?.count ?? 0
  }
}

@Resolver(() => Publisher)
export class PublisherFeedsResolver {
  @FieldResolver(() => [Feed], {
    description: "The feeds it is read from, by address, at most 100. For operators: empty for who may not write here.",
  })
  feeds(@Root() publisher: PublisherRow, @Ctx() context: Context) {
    return context.mayWrite ? firstRows(context, publisherFeeds, { parent: publisher.rowId }, MAX_PAGE) : []
  }
}
