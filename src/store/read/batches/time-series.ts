import sql from "sql-template-tag"
import type { Batch } from "../reader.ts"
import { countInBuckets, type TimeBucketRow } from "../time-buckets.ts"

/** Keys are those of `timeSeriesKey`: articles that name the entity, by when they were published. */
export const entityTimeSeries: Batch<TimeBucketRow, string> = {
  statement: (keys) =>
    countInBuckets(keys, sql`select date_published as at from article_entity where entity_id = k.parent`),
}
