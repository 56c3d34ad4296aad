import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql"
import { type Facet, type FacetRow, facets } from "../../store/read/facets.ts"
import type { ArticleRow } from "../../store/read/shapes/article.ts"
import { entityShape } from "../../store/read/shapes/entity.ts"
import { publisherShape, topicShape } from "../../store/read/shapes/source.ts"
import { timeSeriesOf } from "../../store/read/time-series.ts"
import { type ConnectionValue, countOf, type Whole } from "../connection/connect.ts"
import type { Context } from "../context.ts"
import { Entity } from "../entity/entity.type.ts"
import { Publisher } from "../publisher/publisher.type.ts"
import { checkedSeries, TimeBucket, TimeSeriesArgs } from "../time-series/time-series.type.ts"
import { Topic } from "../topic/topic.type.ts"
import { ArticleConnection } from "./article.type.ts"
import { EntityCount, Facets, PublisherCount, TopicCount, ValueCount } from "./article-facets.type.ts"

type Articles = Whole<ArticleRow, object>

const read = <Value extends string | number>(
  { reader }: Context,
  { list, selection }: Articles,
  facet: Facet<Value>,
  first: number | null,
) => reader.aggregate(list, selection, facet(countOf(first)))

/** The argument of every facet. */
const First = () => Arg("first", () => Int, { nullable: true, defaultValue: 10, description: "How many, 1 to 100." })

@Resolver(() => ArticleConnection)
export class ArticleConnectionResolver {
  @FieldResolver(() => Facets, { nullable: true, description: "What the articles of the whole list have in common." })
  facets(@Root() { whole }: ConnectionValue<ArticleRow, object>) {
    return whole
  }

  @FieldResolver(() => [TimeBucket], {
    nullable: true,
    description:
      "How many articles of the whole list were published in each interval; empty intervals are there, with 0. At most 1,000.",
  })
  timeSeries(
    @Root() { whole }: ConnectionValue<ArticleRow, object>,
    @Ctx() { reader }: Context,
    @Args(() => TimeSeriesArgs) args: TimeSeriesArgs,
  ) {
    return reader.aggregate(whole.list, whole.selection, timeSeriesOf("t.date_published", checkedSeries(args)))
  }
}

@Resolver(() => Facets)
export class FacetsResolver {
  @FieldResolver(() => [PublisherCount])
  publishers(@Root() articles: Articles, @Ctx() context: Context, @First() first: number | null) {
    return read(context, articles, facets.publishers, first)
  }

  @FieldResolver(() => [EntityCount])
  people(@Root() articles: Articles, @Ctx() context: Context, @First() first: number | null) {
    return read(context, articles, facets.people, first)
  }

  @FieldResolver(() => [EntityCount])
  organizations(@Root() articles: Articles, @Ctx() context: Context, @First() first: number | null) {
    return read(context, articles, facets.organizations, first)
  }

  @FieldResolver(() => [EntityCount])
  places(@Root() articles: Articles, @Ctx() context: Context, @First() first: number | null) {
    return read(context, articles, facets.places, first)
  }

  @FieldResolver(() => [TopicCount])
  topics(@Root() articles: Articles, @Ctx() context: Context, @First() first: number | null) {
    return read(context, articles, facets.topics, first)
  }

  @FieldResolver(() => [ValueCount], { description: "BCP 47 language tags." })
  languages(@Root() articles: Articles, @Ctx() context: Context, @First() first: number | null) {
    return read(context, articles, facets.languages, first)
  }

  @FieldResolver(() => [ValueCount], { description: "Sections as publishers name them." })
  sections(@Root() articles: Articles, @Ctx() context: Context, @First() first: number | null) {
    return read(context, articles, facets.sections, first)
  }
}

@Resolver(() => PublisherCount)
export class PublisherCountResolver {
  @FieldResolver(() => Publisher)
  publisher(@Root() { value }: FacetRow<number>, @Ctx() { reader }: Context) {
    return reader.one(publisherShape, value)
  }
}

@Resolver(() => EntityCount)
export class EntityCountResolver {
  @FieldResolver(() => Entity)
  entity(@Root() { value }: FacetRow<number>, @Ctx() { reader }: Context) {
    return reader.one(entityShape, value)
  }
}

@Resolver(() => TopicCount)
export class TopicCountResolver {
  @FieldResolver(() => Topic)
  topic(@Root() { value }: FacetRow<number>, @Ctx() { reader }: Context) {
    return reader.one(topicShape, value)
  }
}
