import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql"
import { allEvents, type EventOrder as EventOrderName, eventShape } from "../../store/read/shapes/event.ts"
import { connect } from "../connection/connect.ts"
import { ForwardArgs } from "../connection/page-args.ts"
import type { Context } from "../context.ts"
import { rowIdOf } from "../node/typed-id.ts"
import { EventFilter, EventOrder } from "./event.args.ts"
import { eventConditions } from "./event.conditions.ts"
import { Event, EventConnection } from "./event.type.ts"

@Resolver()
export class EventQuery {
  @Query(() => Event, { nullable: true })
  event(@Ctx() context: Context, @Arg("id", () => ID) id: string) {
    return context.reader.one(eventShape, rowIdOf("Event", id))
  }

  @Query(() => EventConnection, { description: "All happenings, or those that a filter leaves." })
  events(
    @Ctx() context: Context,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Arg("filter", () => EventFilter, { nullable: true }) filter: EventFilter | null,
    @Arg("orderBy", () => EventOrder, { nullable: true, defaultValue: "EARLIEST" }) orderBy: EventOrderName | null,
  ) {
    return connect(context, allEvents[orderBy ?? "EARLIEST"], { conditions: eventConditions(filter) }, page)
  }
}
