import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql"
import { publisherArticles } from "../../store/read/shapes/article.ts"
import { entityShape } from "../../store/read/shapes/entity.ts"
import type { PublisherRow } from "../../store/read/shapes/source.ts"
import { ArticleConnection } from "../article/article.type.ts"
import { connect } from "../connection/connect.ts"
import { NestedArgs } from "../connection/page-args.ts"
import type { Context } from "../context.ts"
import { Organization } from "../entity/entity.type.ts"
import { Publisher } from "./publisher.type.ts"

@Resolver(() => Publisher)
export class PublisherResolver {
  @FieldResolver(() => Organization, {
    nullable: true,
    description: "The publisher as an organization that articles name.",
  })
  organization(@Root() publisher: PublisherRow, @Ctx() context: Context) {
    return context.reader.one(entityShape, publisher.organizationId)
  }

  @FieldResolver(() => ArticleConnection, {
    nullable: true,
    description: "Its articles, latest first; also copies of what others published.",
  })
  articles(@Root() publisher: PublisherRow, @Ctx() context: Context, @Args(() => NestedArgs) page: NestedArgs) {
    return connect(context, publisherArticles, { parent: publisher.rowId }, page)
  }
}
