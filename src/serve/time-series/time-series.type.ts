import { ArgsType, Field, Int, ObjectType } from "type-graphql"
import { type Interval as IntervalName, intervals } from "../../model/interval.ts"
import type { TimeSeries } from "../../store/read/time-series.ts"
import { enumOf } from "../enum-of.ts"
import { badInput } from "../errors.ts"
import { DateTime } from "../scalars.ts"

export const Interval = enumOf("Interval", intervals, "What a stretch of time is divided into.", {
  HOUR: "Sixty minutes.",
  DAY: "From midnight to midnight in the time zone: 23 or 25 hours when the clocks change.",
  WEEK: "From Monday.",
})

@ObjectType({ simpleResolvers: true, description: "How many articles were published in one interval." })
export class TimeBucket {
  @Field(() => DateTime, { description: "The first moment of the interval." })
  start!: Date

  @Field(() => Int)
  count!: number
}

@ArgsType()
export class TimeSeriesArgs {
  @Field(() => Interval)
  interval!: IntervalName

  @Field(() => DateTime, { description: "Inclusive. The first interval is the one it lies in, counted from here." })
  from!: Date

  @Field(() => DateTime, { description: "Exclusive. The last interval is counted up to here." })
  to!: Date

  @Field(() => String, {
    nullable: true,
    defaultValue: "UTC",
    description: "The IANA name of the time zone whose calendar counts, such as Europe/Berlin.",
  })
  timeZone?: string | null
}

const MAX_BUCKETS = 1_000
const HOUR = 3_600_000
const lengths: Record<IntervalName, number> = { HOUR, DAY: 24 * HOUR, WEEK: 168 * HOUR, MONTH: 730 * HOUR }

/** The series that a client asks for; refused when it has no or too many intervals, or the time zone is unknown. */
export const checkedSeries = ({ interval, from, to, timeZone }: TimeSeriesArgs): TimeSeries => {
  if (from >= to) throw badInput("from must be before to.")
  if ((to.getTime() - from.getTime()) / lengths[interval] > MAX_BUCKETS)
    throw badInput(`More than ${MAX_BUCKETS} intervals: ask for a shorter time or longer intervals.`)
  return { interval, from, to, timeZone: knownTimeZone(timeZone ?? "UTC") }
}

/** Offsets and abbreviations are no names: they do not say when clocks change, and Postgres reads some otherwise. */
const NAME = /^(?:UTC|GMT|[a-z]+\/.+)$/i

const knownTimeZone = (name: string): string => {
  try {
    if (NAME.test(name) && new Intl.DateTimeFormat("en", { timeZone: name })) return name
  } catch {
    // Named below.
  }
  throw badInput(`timeZone: ${JSON.stringify(name.slice(0, 60))} is not the IANA name of a time zone.`)
}
