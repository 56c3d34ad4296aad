import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql"
import { eventEvidence } from "../../store/read/batches/entity.ts"
import { eventArticles } from "../../store/read/shapes/article.ts"
import { entityShape } from "../../store/read/shapes/entity.ts"
import type { EventRow } from "../../store/read/shapes/event.ts"
import { eventStories } from "../../store/read/shapes/story.ts"
import { ArticleConnection } from "../article/article.type.ts"
import { connect, countOf, firstRows } from "../connection/connect.ts"
import type { Context } from "../context.ts"
import { Entity, Place } from "../entity/entity.type.ts"
import { Story } from "../story/story.type.ts"
import { Evidence } from "../values/evidence.type.ts"
import { NewsDate, newsDateOf } from "../values/news-date.type.ts"
import { Event, Participant } from "./event.type.ts"

@Resolver(() => Event)
export class EventResolver {
  @FieldResolver(() => NewsDate)
  date(@Root() event: EventRow) {
    return newsDateOf(event, event.dateText)
  }

  @FieldResolver(() => [Place])
  places(@Root() event: EventRow, @Ctx() context: Context) {
    return context.reader.many(entityShape, event.placeIds)
  }

  @FieldResolver(() => [Participant])
  participants(@Root() event: EventRow) {
    return event.participantIds
  }

  @FieldResolver(() => [Evidence], { description: "The sentences that say so. Never empty." })
  async evidence(
    @Root() event: EventRow,
    @Ctx() context: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 5 }) first: number | null,
  ) {
    const rows = await context.reader.rows(eventEvidence, `${event.rowId}:${countOf(first)}`)
    return rows.map((row) => row.evidence)
  }

  @FieldResolver(() => ArticleConnection, { nullable: true, description: "The articles that report it, latest first." })
  articles(
    @Root() event: EventRow,
    @Ctx() context: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 10 }) first: number | null,
  ) {
    return connect(context, eventArticles, { parent: event.rowId }, { first })
  }

  @FieldResolver(() => [Story], { nullable: true })
  stories(
    @Root() event: EventRow,
    @Ctx() context: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 5 }) first: number | null,
  ) {
    return firstRows(context, eventStories, { parent: event.rowId }, first)
  }
}

@Resolver(() => Participant)
export class ParticipantResolver {
  @FieldResolver(() => Entity)
  entity(@Root() participant: EventRow["participantIds"][number], @Ctx() context: Context) {
    return context.reader.one(entityShape, participant.entityId)
  }
}
