import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql"
import { publisherAt } from "../../store/read/finders.ts"
import { allPublishers, publisherShape } from "../../store/read/shapes/source.ts"
import { connect } from "../connection/connect.ts"
import { ForwardArgs } from "../connection/page-args.ts"
import type { Context } from "../context.ts"
import { rowIdOf } from "../node/typed-id.ts"
import { oneOf } from "../one-of.ts"
import { Publisher, PublisherConnection } from "./publisher.type.ts"

@Resolver()
export class PublisherQuery {
  @Query(() => Publisher, { nullable: true, description: "One publisher, by id or domain." })
  publisher(
    @Ctx() context: Context,
    @Arg("id", () => ID, { nullable: true }) id: string | null,
    @Arg("domain", () => String, { nullable: true }) domain: string | null,
  ) {
    oneOf({ id, domain })
    return id != null
      ? context.reader.one(publisherShape, rowIdOf("Publisher", id))
      : context.reader.find(publisherShape, publisherAt(domain!))
  }

  @Query(() => PublisherConnection, { description: "All publishers, those with most articles first." })
  publishers(@Ctx() context: Context, @Args(() => ForwardArgs) page: ForwardArgs) {
    return connect(context, allPublishers, {}, page)
  }
}
