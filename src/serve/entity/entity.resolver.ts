import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql"
import { type EntityType as EntityTypeName, entityTypes } from "../../model/entity.ts"
import { entityTies, organizationMembers, personAffiliations, type TieRow } from "../../store/read/batches/entity.ts"
import {
  type ArticleOrder as ArticleOrderName,
  authoredArticles,
  entityArticleDates,
  entityArticles,
} from "../../store/read/shapes/article.ts"
import { type EntityRow, entityShape } from "../../store/read/shapes/entity.ts"
import { entityEvents } from "../../store/read/shapes/event.ts"
import { creditedMedia, mediaItemShape, photographedMedia } from "../../store/read/shapes/media-item.ts"
import { speakerQuotations } from "../../store/read/shapes/quotation.ts"
import { entityStories } from "../../store/read/shapes/story.ts"
import { timeSeriesOf } from "../../store/read/time-series.ts"
import { ArticleFilter, ArticleOrder } from "../article/article.args.ts"
import { articleConditions } from "../article/article.conditions.ts"
import { ArticleConnection } from "../article/article.type.ts"
import { connect, countOf } from "../connection/connect.ts"
import { NestedArgs } from "../connection/page-args.ts"
import type { Context } from "../context.ts"
import { EventFilter } from "../event/event.args.ts"
import { eventConditions } from "../event/event.conditions.ts"
import { EventConnection } from "../event/event.type.ts"
import { MediaItem, MediaItemConnection } from "../media/media-item.type.ts"
import { QuotationConnection } from "../quotation/quotation.type.ts"
import { StoryConnection } from "../story/story.type.ts"
import { checkedSeries, TimeBucket, TimeSeriesArgs } from "../time-series/time-series.type.ts"
import { Affiliation, Entity, EntityTie, EntityType, Organization, Person, Place } from "./entity.type.ts"

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => MediaItem, { nullable: true })
  image(@Root() entity: EntityRow, @Ctx() context: Context) {
    return context.reader.one(mediaItemShape, entity.imageId)
  }

  @FieldResolver(() => ArticleConnection, {
    nullable: true,
    description:
      "The articles that name it; of copies of one text the canonical one, unless the filter says `duplicates: ALL`.",
  })
  articles(
    @Root() entity: EntityRow,
    @Ctx() context: Context,
    @Args(() => NestedArgs) page: NestedArgs,
    @Arg("filter", () => ArticleFilter, { nullable: true }) filter: ArticleFilter | null,
    @Arg("orderBy", () => ArticleOrder, { nullable: true, defaultValue: "NEWEST" }) orderBy: ArticleOrderName | null,
  ) {
    const conditions = articleConditions(filter)
    return connect(context, entityArticles[orderBy ?? "NEWEST"], { parent: entity.rowId, conditions }, page)
  }

  @FieldResolver(() => StoryConnection, {
    nullable: true,
    description: "The stories it plays a part in, latest first.",
  })
  stories(@Root() entity: EntityRow, @Ctx() context: Context, @Args(() => NestedArgs) page: NestedArgs) {
    return connect(context, entityStories, { parent: entity.rowId }, page)
  }

  @FieldResolver(() => EventConnection, {
    nullable: true,
    description: "What it took part in or was the place of, earliest first.",
  })
  events(
    @Root() entity: EntityRow,
    @Ctx() context: Context,
    @Args(() => NestedArgs) page: NestedArgs,
    @Arg("filter", () => EventFilter, { nullable: true }) filter: EventFilter | null,
  ) {
    return connect(context, entityEvents, { parent: entity.rowId, conditions: eventConditions(filter) }, page)
  }

  @FieldResolver(() => [EntityTie], { nullable: true, description: "Named in the same articles, strongest tie first." })
  related(
    @Root() entity: EntityRow,
    @Ctx() context: Context,
    @Arg("types", () => [EntityType], { nullable: true }) types: EntityTypeName[] | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 10 }) first: number | null,
  ) {
    return context.reader.rows(entityTies, `${entity.rowId}:${types ?? entityTypes}:${countOf(first)}`)
  }

  @FieldResolver(() => [TimeBucket], {
    nullable: true,
    description: "How many articles name it in each interval; empty intervals are there, with 0. At most 1,000.",
  })
  timeSeries(@Root() entity: EntityRow, @Ctx() context: Context, @Args(() => TimeSeriesArgs) args: TimeSeriesArgs) {
    const series = timeSeriesOf("l.date_published", checkedSeries(args))
    return context.reader.aggregate(entityArticleDates, { parent: entity.rowId }, series)
  }
}

@Resolver(() => EntityTie)
export class EntityTieResolver {
  @FieldResolver(() => Entity)
  entity(@Root() tie: TieRow, @Ctx() context: Context) {
    return context.reader.one(entityShape, tie.entityId)
  }
}

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => [Affiliation])
  affiliations(@Root() person: EntityRow, @Ctx() context: Context) {
    return context.reader.rows(personAffiliations, person.rowId)
  }

  @FieldResolver(() => QuotationConnection, {
    nullable: true,
    description: "What the person is quoted with, latest first.",
  })
  quotations(@Root() person: EntityRow, @Ctx() context: Context, @Args(() => NestedArgs) page: NestedArgs) {
    return connect(context, speakerQuotations, { parent: person.rowId }, page)
  }

  @FieldResolver(() => ArticleConnection, { nullable: true, description: "Articles by the person." })
  authored(@Root() person: EntityRow, @Ctx() context: Context, @Args(() => NestedArgs) page: NestedArgs) {
    return connect(context, authoredArticles, { parent: person.rowId }, page)
  }

  @FieldResolver(() => MediaItemConnection, { nullable: true, description: "Media made by the person." })
  photographed(@Root() person: EntityRow, @Ctx() context: Context, @Args(() => NestedArgs) page: NestedArgs) {
    return connect(context, photographedMedia, { parent: person.rowId }, page)
  }
}

@Resolver(() => Organization)
export class OrganizationResolver {
  @FieldResolver()
  organizationType(@Root() organization: EntityRow): string {
    return organization.organizationType ?? "OTHER"
  }

  @FieldResolver(() => [Affiliation])
  members(@Root() organization: EntityRow, @Ctx() context: Context) {
    return context.reader.rows(organizationMembers, organization.rowId)
  }

  @FieldResolver(() => QuotationConnection, { nullable: true, description: "What it is quoted with, latest first." })
  quotations(@Root() organization: EntityRow, @Ctx() context: Context, @Args(() => NestedArgs) page: NestedArgs) {
    return connect(context, speakerQuotations, { parent: organization.rowId }, page)
  }

  @FieldResolver(() => MediaItemConnection, { nullable: true, description: "Media that credit it." })
  credited(@Root() organization: EntityRow, @Ctx() context: Context, @Args(() => NestedArgs) page: NestedArgs) {
    return connect(context, creditedMedia, { parent: organization.rowId }, page)
  }
}

@Resolver(() => Place)
export class PlaceResolver {
  @FieldResolver(() => Place, { nullable: true })
  containedInPlace(@Root() place: EntityRow, @Ctx() context: Context) {
    return context.reader.one(entityShape, place.containedInId)
  }
}
