import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql"
import { articleAt } from "../../store/read/finders.ts"
import { type ArticleOrder as ArticleOrderName, allArticles, articleShape } from "../../store/read/shapes/article.ts"
import { connect } from "../connection/connect.ts"
import { BothWaysArgs } from "../connection/page-args.ts"
import type { Context } from "../context.ts"
import { rowIdOf } from "../node/typed-id.ts"
import { oneOf } from "../one-of.ts"
import { WebUrl } from "../scalars.ts"
import { ArticleFilter, ArticleOrder } from "./article.args.ts"
import { articleConditions } from "./article.conditions.ts"
import { Article, ArticleConnection } from "./article.type.ts"

@Resolver()
export class ArticleQuery {
  @Query(() => Article, { nullable: true, description: "One article, by its id or by any address it is known by." })
  article(
    @Ctx() context: Context,
    @Arg("id", () => ID, { nullable: true }) id: string | null,
    @Arg("url", () => WebUrl, {
      nullable: true,
      description: "Canonical, AMP, with tracking parameters: any known address.",
    })
    url: string | null,
  ) {
    oneOf({ id, url })
    return id != null
      ? context.reader.one(articleShape, rowIdOf("Article", id))
      : context.reader.find(articleShape, articleAt(url!))
  }

  @Query(() => ArticleConnection, {
    description:
      "All articles, or those that a filter leaves; of copies of one text the canonical one, unless the filter says `duplicates: ALL`.",
  })
  articles(
    @Ctx() context: Context,
    @Args(() => BothWaysArgs) page: BothWaysArgs,
    @Arg("filter", () => ArticleFilter, { nullable: true }) filter: ArticleFilter | null,
    @Arg("orderBy", () => ArticleOrder, { nullable: true, defaultValue: "NEWEST" }) orderBy: ArticleOrderName | null,
  ) {
    return connect(context, allArticles[orderBy ?? "NEWEST"], { conditions: articleConditions(filter) }, page)
  }
}
