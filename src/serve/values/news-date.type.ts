import { Field, ObjectType } from "type-graphql"
import { datePrecisions, newsDate } from "../../model/news-date.ts"
import { enumOf } from "../enum-of.ts"
import { DateTime } from "../scalars.ts"

export const DatePrecision = enumOf("DatePrecision", datePrecisions, "How exactly a date is known.", {
  RANGE: "A stretch of time between two dates, a season, a quarter or a decade.",
})

@ObjectType({
  simpleResolvers: true,
  description: "A date as exact as the report: a day when it says a day, a month when it says a month.",
})
export class NewsDate {
  @Field(() => String, {
    description:
      "Extended Date/Time Format, ISO 8601-2 levels 0 and 1: 2021-08-26, 2021-08, 2021-08-17/2021-08-31, 2021~.",
  })
  edtf!: string

  @Field(() => DateTime, { description: "The first moment of it." })
  start!: Date

  @Field(() => DateTime, { description: "The first moment after it." })
  end!: Date

  @Field(() => DatePrecision)
  precision!: string

  @Field(() => String, { nullable: true, description: "The words it was read from." })
  text?: string | null
}

/** A date as the columns of a row hold it. */
export const newsDateOf = (
  row: { edtf: string; startsAt: Date; endsAt: Date; precision: string },
  text: string | null,
) => ({
  edtf: row.edtf,
  start: row.startsAt,
  end: row.endsAt,
  precision: row.precision,
  text,
})

/** A date of which only the EDTF is stored; null for none. */
export const newsDateFrom = (edtf: string | null) => (edtf === null ? null : newsDate(edtf))
