import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql"
import { mediaConditions } from "../../store/read/filters/other-filters.ts"
import { allMedia, mediaItemShape } from "../../store/read/shapes/media-item.ts"
import { storedArticleFilter } from "../article/article.conditions.ts"
import { connect } from "../connection/connect.ts"
import { ForwardArgs } from "../connection/page-args.ts"
import type { Context } from "../context.ts"
import { conditionsOf } from "../filters/conditions-of.ts"
import { idSetOf } from "../filters/id-set-of.ts"
import { rowIdOf } from "../node/typed-id.ts"
import { MediaFilter } from "./media.args.ts"
import { MediaItem, MediaItemConnection } from "./media-item.type.ts"

@Resolver()
export class MediaItemQuery {
  @Query(() => MediaItem, { nullable: true })
  mediaItem(@Ctx() context: Context, @Arg("id", () => ID) id: string) {
    return context.reader.one(mediaItemShape, rowIdOf("MediaItem", id))
  }

  @Query(() => MediaItemConnection, {
    description: "All media items, latest taken in first, or those that a filter leaves.",
  })
  mediaItems(
    @Ctx() context: Context,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Arg("filter", () => MediaFilter, { nullable: true }) filter: MediaFilter | null,
  ) {
    return connect(context, allMedia, { conditions: conditionsOf(filter, compile) }, page)
  }
}

const compile = ({ types, hasCredit, articles, ...sets }: MediaFilter) =>
  mediaConditions({
    types,
    hasCredit,
    articles: articles ? storedArticleFilter(articles) : undefined,
    creators: idSetOf(sets.creators, ["Person"], "creators"),
    agencies: idSetOf(sets.agencies, ["Organization"], "agencies"),
    depicts: idSetOf(sets.depicts, ["Person", "Organization", "Place"], "depicts"),
  })
