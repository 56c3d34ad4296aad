import "reflect-metadata"
import type { GraphQLSchema } from "graphql"
import { buildSchemaSync } from "type-graphql"
import { ArticleQuery } from "./article/article.query.ts"
import { ArticleResolver } from "./article/article.resolver.ts"
import * as articleFacets from "./article/article-facets.resolver.ts"
import * as articleParts from "./article/article-parts.resolver.ts"
import { AffiliationResolver } from "./entity/affiliation.resolver.ts"
import { EntityQuery } from "./entity/entity.query.ts"
import * as entities from "./entity/entity.resolver.ts"
import {
  ArticleMentionsResolver,
  MentionEvidenceResolvers,
  StoryMentionsResolver,
} from "./entity/mention-connections.resolver.ts"
import { EventQuery } from "./event/event.query.ts"
import * as events from "./event/event.resolver.ts"
import { FeedMutation } from "./feed/feed.mutation.ts"
import { FeedQuery } from "./feed/feed.query.ts"
import * as feeds from "./feed/feed.resolver.ts"
import { IngestMutation } from "./ingest/ingest.mutation.ts"
import { MediaItemQuery } from "./media/media-item.query.ts"
import { MediaItemResolver } from "./media/media-item.resolver.ts"
import { NodeQuery } from "./node/node.query.ts"
import { PublisherQuery } from "./publisher/publisher.query.ts"
import * as publishers from "./publisher/publisher.resolver.ts"
import { QuotationQuery } from "./quotation/quotation.query.ts"
import { QuotationResolver } from "./quotation/quotation.resolver.ts"
import { ServerInfoQuery } from "./server-info/server-info.query.ts"
import * as similarStories from "./story/similar-stories.resolver.ts"
import { StoryMutation } from "./story/story.mutation.ts"
import { StoryQuery } from "./story/story.query.ts"
import * as stories from "./story/story.resolver.ts"
import * as storyChanges from "./story/story-change.resolver.ts"
import { StoryForTextQuery } from "./story/story-for-text.query.ts"
import { StoryTextResolver } from "./story/story-text.resolver.ts"
import { TopicResolver } from "./topic/topic.resolver.ts"
import { EvidenceResolver } from "./values/evidence.resolver.ts"

const queries = [
  NodeQuery,
  ArticleQuery,
  StoryQuery,
  StoryForTextQuery,
  EventQuery,
  EntityQuery,
  MediaItemQuery,
  QuotationQuery,
  PublisherQuery,
  FeedQuery,
  ServerInfoQuery,
] as const

const mutations = [IngestMutation, StoryMutation, FeedMutation] as const

const fields = [
  ArticleResolver,
  ...Object.values(articleParts),
  ...Object.values(articleFacets),
  ...Object.values(stories),
  ...Object.values(storyChanges),
  ...Object.values(similarStories),
  StoryTextResolver,
  ...Object.values(events),
  ...Object.values(entities),
  AffiliationResolver,
  ArticleMentionsResolver,
  StoryMentionsResolver,
  ...MentionEvidenceResolvers,
  MediaItemResolver,
  QuotationResolver,
  ...Object.values(publishers),
  ...Object.values(feeds),
  TopicResolver,
  EvidenceResolver,
] as const

let schema: GraphQLSchema | null = null

/**
 * The schema that the server runs; schema.graphql is its print. One for the whole process: type-graphql keeps what the
 * decorators said for as long, and would add to it at every build.
 */
export const createSchema = (): GraphQLSchema => {
  schema ??= buildSchemaSync({ resolvers: [...queries, ...fields, ...mutations], validate: false })
  return schema
}
