import sql, { join, type Sql } from "sql-template-tag"
import type { Interval } from "../../model/interval.ts"

/** A stretch of time and how it is divided; the time zone is one that Postgres knows. */
export type TimeSeries = { interval: Interval; from: Date; to: Date; timeZone: string }

export type TimeBucketRow = { start: Date; count: number }

/** A time series of one parent as text, by which a batch may tell it from others. */
export const timeSeriesKey = (parent: number, { interval, from, to, timeZone }: TimeSeries): string =>
  [parent, interval, from.getTime(), to.getTime(), timeZone].join(":")

/**
 * SQL over the keys of many series: the row `k` of each with its `key`, `parent`, bounds, and the `starts` of its buckets,
 * earliest first. An hour has sixty minutes; a day lasts from midnight to midnight there, however many hours that is, and
 * a day that a place skipped is not there.
 */
export const bucketsOf = (keys: readonly string[]): Sql => sql`(
  select g.*, array(
    select distinct start from (
      select generate_series(date_trunc('hour', g.from_time, g.zone), g.to_time, interval '1 hour') as start
      where g.unit = 'hour'
      union all
      select generate_series(date_trunc(g.unit, g.from_time at time zone g.zone), g.to_time at time zone g.zone,
        ('1 ' || g.unit)::interval) at time zone g.zone
      where g.unit <> 'hour'
    ) b where start < g.to_time order by start
  ) as starts
  from (
    select key, split_part(key, ':', 1)::int as parent, lower(split_part(key, ':', 2)) as unit,
      to_timestamp(split_part(key, ':', 3)::float8 / 1000) as from_time,
      to_timestamp(split_part(key, ':', 4)::float8 / 1000) as to_time, split_part(key, ':', 5) as zone
    from unnest(${keys}::text[]) as key
  ) g
) k`

/** SQL that counts times into the buckets of each series: `times` reads them as `at`, of the series `k` and its parent. */
export const countInBuckets = (keys: readonly string[], times: Sql): Sql =>
  join(
    [
      sql`select k.key, b.start, coalesce(c.count, 0)::int as count from`,
      bucketsOf(keys),
      sql`cross join lateral unnest(k.starts) with ordinality as b(start, position)
      left join lateral (
        select width_bucket(t.at, k.starts) as position, count(*) as count from (`,
      times,
      sql`) t where t.at >= k.from_time and t.at < k.to_time group by 1
      ) c on c.position = b.position
      order by k.key, b.start`,
    ],
    " ",
  )
