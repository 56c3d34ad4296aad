import { Args, Ctx, Query, Resolver } from "type-graphql"
import { allFeeds } from "../../store/read/shapes/feed.ts"
import { connect } from "../connection/connect.ts"
import { ForwardArgs } from "../connection/page-args.ts"
import type { Context } from "../context.ts"
import { requireWrite } from "../may-write.ts"
import { FeedConnection } from "./feed.type.ts"

@Resolver()
export class FeedQuery {
  @Query(() => FeedConnection, {
    description: "All feeds, by address. For operators: who may not write here gets a FORBIDDEN error.",
  })
  feeds(@Ctx() context: Context, @Args(() => ForwardArgs) page: ForwardArgs) {
    requireWrite(context)
    return connect(context, allFeeds, {}, page)
  }
}
