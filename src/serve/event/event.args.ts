import { Field, Float, InputType } from "type-graphql"
import type { EventType as EventTypeName } from "../../model/event.ts"
import { enumOf } from "../enum-of.ts"
import { DateTimeRange, IdSet } from "../filters/filter-inputs.ts"
import { EventType } from "./event.type.ts"

export const EventOrder = enumOf(
  "EventOrder",
  ["EARLIEST", "LATEST", "MOST_REPORTED"],
  "The order of a list of events.",
)

@InputType({ description: "What a happening must be. All given fields must hold." })
export class EventFilter {
  @Field(() => DateTimeRange, { nullable: true, description: "It must touch this stretch of time." })
  date?: DateTimeRange | null

  @Field(() => [EventType], { nullable: true })
  types?: EventTypeName[] | null

  @Field(() => IdSet, { nullable: true, description: "People who take part." })
  people?: IdSet | null

  @Field(() => IdSet, { nullable: true, description: "Organizations that take part." })
  organizations?: IdSet | null

  @Field(() => IdSet, { nullable: true, description: "Where it happens, or places that take part." })
  places?: IdSet | null

  @Field(() => IdSet, { nullable: true })
  stories?: IdSet | null

  @Field(() => Float, { nullable: true })
  minConfidence?: number | null
}
