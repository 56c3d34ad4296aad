import sql, { raw, type Sql } from "sql-template-tag"
import type { Interval } from "../../model/interval.ts"
import type { Aggregate } from "./aggregate.ts"

/** A stretch of time and how it is divided; the time zone is one that Postgres knows. */
export type TimeSeries = { interval: Interval; from: Date; to: Date; timeZone: string }

export type TimeBucketRow = { start: Date; count: number }

/** As a number: ISO 8601 writes years that Postgres reads otherwise. */
const moment = (time: Date): Sql => sql`to_timestamp(${time.getTime()}::float8 / 1000)`

/** SQL of the moments at which intervals start. An hour has sixty minutes; days, weeks and months are the calendar's. */
const startsOf = ({ interval, from, to, timeZone }: TimeSeries): Sql => {
  const unit = interval.toLowerCase()
  const step = raw(`interval '1 ${unit}'`)
  if (interval === "HOUR")
    return sql`select generate_series(date_trunc('hour', ${moment(from)}, ${timeZone}::text), ${moment(to)}, ${step}) as start`
  const first = sql`date_trunc(${unit}::text, ${moment(from)} at time zone ${timeZone}::text)`
  const last = sql`${moment(to)} at time zone ${timeZone}::text`
  return sql`select generate_series(${first}, ${last}, ${step}) at time zone ${timeZone}::text as start`
}

/**
 * How many rows of a list have their `time`, a column, in each interval, earliest first, empty ones with 0. A day is from
 * midnight to midnight there, however many hours that is; one that a place skipped is not there.
 */
export const timeSeriesOf = (time: string, series: TimeSeries): Aggregate<TimeBucketRow> => ({
  key: `series ${time} ${JSON.stringify(series)}`,
  statement: (rows) => {
    const inside = [sql`${raw(time)} >= ${moment(series.from)}`, sql`${raw(time)} < ${moment(series.to)}`]
    return sql`
      select b.start, coalesce(c.count, 0)::int as count
      from (select array(select distinct start from (${startsOf(series)}) s
                         where start < ${moment(series.to)} order by start) as starts) k
      cross join lateral unnest(k.starts) with ordinality as b(start, position)
      left join lateral (
        select width_bucket(${raw(time)}, k.starts) as position, count(*) as count ${rows(undefined, inside)} group by 1
      ) c on c.position = b.position
      order by b.start`
  },
})
