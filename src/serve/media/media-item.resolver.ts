import { Arg, Ctx, FieldResolver, Float, Int, Resolver, Root } from "type-graphql"
import { mediaArticles } from "../../store/read/shapes/article.ts"
import { entityShape } from "../../store/read/shapes/entity.ts"
import type { MediaItemRow } from "../../store/read/shapes/media-item.ts"
import { ArticleConnection } from "../article/article.type.ts"
import { connect } from "../connection/connect.ts"
import type { Context } from "../context.ts"
import { Entity, Organization, Person, Place } from "../entity/entity.type.ts"
import { NewsDate, newsDateFrom } from "../values/news-date.type.ts"
import { MediaItem } from "./media-item.type.ts"

@Resolver(() => MediaItem)
export class MediaItemResolver {
  @FieldResolver(() => Float, { nullable: true })
  aspectRatio(@Root() media: MediaItemRow) {
    return media.width && media.height ? media.width / media.height : null
  }

  @FieldResolver(() => [Person])
  creators(@Root() media: MediaItemRow, @Ctx() context: Context) {
    return context.reader.many(entityShape, media.creatorIds)
  }

  @FieldResolver(() => [Organization])
  agencies(@Root() media: MediaItemRow, @Ctx() context: Context) {
    return context.reader.many(entityShape, media.agencyIds)
  }

  @FieldResolver(() => NewsDate, { nullable: true })
  dateCreated(@Root() media: MediaItemRow) {
    return newsDateFrom(media.edtf)
  }

  @FieldResolver(() => Place, { nullable: true })
  contentLocation(@Root() media: MediaItemRow, @Ctx() context: Context) {
    return context.reader.one(entityShape, media.contentLocationId)
  }

  @FieldResolver(() => [Entity])
  depicts(@Root() media: MediaItemRow, @Ctx() context: Context) {
    return context.reader.many(entityShape, media.depictedIds)
  }

  @FieldResolver(() => ArticleConnection, { nullable: true, description: "The articles that show it, latest first." })
  usedIn(
    @Root() media: MediaItemRow,
    @Ctx() context: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 10 }) first: number | null,
  ) {
    return connect(context, mediaArticles, { parent: media.rowId }, { first })
  }
}
