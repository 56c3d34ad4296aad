import { Arg, Ctx, FieldResolver, Float, Int, Resolver, Root } from "type-graphql"
import type { MediaType as MediaTypeName } from "../../model/media.ts"
import { trendingScore } from "../../model/trending.ts"
import { type StoryPublisherRow, storyPublishers, storyTopics } from "../../store/read/batches/story.ts"
import { nodeId } from "../../store/read/node-id.ts"
import { type ArticleOrder as ArticleOrderName, articleShape, storyArticles } from "../../store/read/shapes/article.ts"
import { storyEvents } from "../../store/read/shapes/event.ts"
import { mediaItemShape, storyMedia } from "../../store/read/shapes/media-item.ts"
import { storyQuotations } from "../../store/read/shapes/quotation.ts"
import { publisherShape } from "../../store/read/shapes/source.ts"
import { type StoryRow, storyShape } from "../../store/read/shapes/story.ts"
import { ArticleOrder } from "../article/article.args.ts"
import { Article } from "../article/article.type.ts"
import { ArticleTopic } from "../article/article-parts.type.ts"
import { connect, firstOf } from "../connection/connect.ts"
import type { Context } from "../context.ts"
import { EventConnection } from "../event/event.type.ts"
import { MediaItem, MediaItemConnection, MediaType } from "../media/media-item.type.ts"
import { Publisher } from "../publisher/publisher.type.ts"
import { QuotationConnection } from "../quotation/quotation.type.ts"
import { Story, StoryArticleConnection, StoryPublisher } from "./story.type.ts"

@Resolver(() => Story)
export class StoryResolver {
  @FieldResolver(() => Float)
  trendingScore(@Root() story: StoryRow, @Ctx() context: Context) {
    return trendingScore(story.trendingKey, context.now())
  }

  @FieldResolver(() => String)
  revision(@Root() story: StoryRow) {
    return `${story.rowId}-${story.revisionNumber}`
  }

  @FieldResolver(() => Article)
  leadArticle(@Root() story: StoryRow, @Ctx() context: Context) {
    return context.reader.one(articleShape, story.leadArticleId)
  }

  @FieldResolver(() => MediaItem, { nullable: true })
  image(@Root() story: StoryRow, @Ctx() context: Context) {
    return context.reader.one(mediaItemShape, story.imageId)
  }

  @FieldResolver()
  formerIds(@Root() story: StoryRow) {
    return story.formerRowIds.map((rowId) => nodeId("Story", rowId))
  }

  @FieldResolver(() => Story, { nullable: true })
  mergedInto(@Root() story: StoryRow, @Ctx() context: Context) {
    return context.reader.one(storyShape, story.mergedIntoId)
  }

  @FieldResolver(() => StoryArticleConnection, { nullable: true })
  articles(
    @Root() story: StoryRow,
    @Ctx() context: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Arg("orderBy", () => ArticleOrder, { nullable: true, defaultValue: "NEWEST" }) orderBy: ArticleOrderName | null,
  ) {
    return connect(context, storyArticles[orderBy ?? "NEWEST"], { parent: story.rowId }, { first, after })
  }

  @FieldResolver(() => EventConnection, {
    nullable: true,
    description: "The timeline: what happened, when, in the order it happened.",
  })
  events(
    @Root() story: StoryRow,
    @Ctx() context: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Arg("minConfidence", () => Float, { nullable: true, description: "Leaves out what is less sure than this." })
    minConfidence: number | null,
  ) {
    const variant = minConfidence == null ? null : String(minConfidence)
    return connect(context, storyEvents, { parent: story.rowId, variant }, { first, after })
  }

  @FieldResolver(() => MediaItemConnection, {
    nullable: true,
    description: "Each once; what most articles show comes first.",
  })
  media(
    @Root() story: StoryRow,
    @Ctx() context: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 12 }) first: number | null,
    @Arg("types", () => [MediaType], { nullable: true }) types: MediaTypeName[] | null,
  ) {
    return connect(context, storyMedia, { parent: story.rowId, variant: types && `{${types}}` }, { first })
  }

  @FieldResolver(() => QuotationConnection, {
    nullable: true,
    description:
      "Each once, in its fullest form, however many articles repeat it or a part of it: what most of them quote comes first. `Quotation.repeatedIn` tells which.",
  })
  quotations(
    @Root() story: StoryRow,
    @Ctx() context: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
  ) {
    return connect(context, storyQuotations, { parent: story.rowId }, { first })
  }

  @FieldResolver(() => [StoryPublisher], { nullable: true, description: "Who reports it; who was first comes first." })
  async publishers(
    @Root() story: StoryRow,
    @Ctx() context: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
  ) {
    return firstOf(await context.reader.rows(storyPublishers, story.rowId), first)
  }

  @FieldResolver(() => [ArticleTopic], { nullable: true })
  topics(@Root() story: StoryRow, @Ctx() context: Context) {
    return context.reader.rows(storyTopics, story.rowId)
  }
}

@Resolver(() => StoryPublisher)
export class StoryPublisherResolver {
  @FieldResolver(() => Publisher)
  publisher(@Root() row: StoryPublisherRow, @Ctx() context: Context) {
    return context.reader.one(publisherShape, row.publisherId)
  }
}
