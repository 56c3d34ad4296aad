import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql"
import { topicArticles } from "../../store/read/shapes/article.ts"
import { type TopicRow, topicShape } from "../../store/read/shapes/source.ts"
import { topicStories } from "../../store/read/shapes/story.ts"
import { ArticleConnection } from "../article/article.type.ts"
import { connect } from "../connection/connect.ts"
import { NestedArgs } from "../connection/page-args.ts"
import type { Context } from "../context.ts"
import { StoryConnection } from "../story/story.type.ts"
import { Topic } from "./topic.type.ts"

@Resolver(() => Topic)
export class TopicResolver {
  @FieldResolver(() => Topic, { nullable: true })
  parent(@Root() topic: TopicRow, @Ctx() context: Context) {
    return context.reader.one(topicShape, topic.parentId)
  }

  @FieldResolver(() => ArticleConnection, { nullable: true })
  articles(@Root() topic: TopicRow, @Ctx() context: Context, @Args(() => NestedArgs) page: NestedArgs) {
    return connect(context, topicArticles, { parent: topic.rowId }, page)
  }

  @FieldResolver(() => StoryConnection, { nullable: true })
  stories(@Root() topic: TopicRow, @Ctx() context: Context, @Args(() => NestedArgs) page: NestedArgs) {
    return connect(context, topicStories, { parent: topic.rowId }, page)
  }
}
