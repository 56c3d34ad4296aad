import { Field, Float, Int, ObjectType } from "type-graphql"
import { eventTypes, figureQualifiers, participantRoles } from "../../model/event.ts"
import { connectionOf } from "../connection/connection.type.ts"
import { Entity, Place } from "../entity/entity.type.ts"
import { enumOf } from "../enum-of.ts"
import { Node } from "../node/node.type.ts"
import { Evidence } from "../values/evidence.type.ts"
import { NewsDate } from "../values/news-date.type.ts"

export const EventType = enumOf("EventType", eventTypes, "What kind of happening it is.", {
  STRIKE: "A stoppage of work.",
  MOVEMENT: "People, troops or goods that come, leave or are moved.",
  DEAL: "A purchase, merger or contract.",
})

export const ParticipantRole = enumOf(
  "ParticipantRole",
  participantRoles,
  "The part that an entity has in a happening.",
  {
    AGENT: "Who did it.",
    AFFECTED: "Whom it befell.",
    VENUE: "Where it took place.",
  },
)

export const FigureQualifier = enumOf("FigureQualifier", figureQualifiers, "How a stated number is meant.", {
  AT_LEAST: "More than, at least, over.",
  AT_MOST: "Up to, fewer than.",
})

@ObjectType({ simpleResolvers: true, description: "Someone or something that took part in a happening." })
export class Participant {
  @Field(() => Entity)
  entity!: Entity

  @Field(() => ParticipantRole)
  role!: string
}

@ObjectType({ simpleResolvers: true, description: "A count that a report states." })
export class EventFigure {
  @Field(() => String, {
    description: "What is counted: dead, injured, arrested, displaced, evacuated, or the noun of the report.",
  })
  kind!: string

  @Field(() => Int)
  value!: number

  @Field(() => FigureQualifier)
  qualifier!: string

  @Field(() => Evidence)
  evidence!: Evidence
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A happening in the world, dated and placed as well as the reports allow; never a cluster of articles.",
})
export class Event {
  @Field(() => String, { description: "Short, in the words of a report." })
  name!: string

  @Field(() => String, { nullable: true })
  description?: string | null

  @Field(() => EventType)
  eventType!: string

  @Field(() => NewsDate, { description: "When it happened or is expected to." })
  date!: NewsDate

  @Field(() => Boolean, { description: "Whether it was still ahead when it was reported." })
  isExpected!: boolean

  @Field(() => [Place])
  places!: Place[]

  @Field(() => [Participant])
  participants!: Participant[]

  @Field(() => [EventFigure], { description: "Counts as the reports state them; two reports may differ." })
  figures!: EventFigure[]

  @Field(() => Float, { description: "How sure it is that this happened as described, 0 to 1." })
  confidence!: number

  @Field(() => Int, { description: "Articles that report it." })
  articleCount!: number
}

export const { Connection: EventConnection } = connectionOf("Event", () => Event, "events")
