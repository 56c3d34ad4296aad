import { Field, ID, InputType } from "type-graphql"
import { DateTime } from "../scalars.ts"

@InputType({
  description:
    "Rows by id or by name. All given fields must hold. An empty `anyOf` matches nothing. Names match every known name, whatever their case and accents; publishers also go by domain, stories by slug.",
})
export class IdSet {
  @Field(() => [ID], { nullable: true })
  anyOf?: string[] | null

  @Field(() => [ID], { nullable: true })
  allOf?: string[] | null

  @Field(() => [ID], { nullable: true })
  noneOf?: string[] | null

  @Field(() => [String], { nullable: true })
  anyOfNames?: string[] | null

  @Field(() => [String], { nullable: true })
  allOfNames?: string[] | null

  @Field(() => [String], { nullable: true })
  noneOfNames?: string[] | null
}

@InputType({ description: "A stretch of time: `from` inclusive, `to` exclusive; a side that is absent is open." })
export class DateTimeRange {
  @Field(() => DateTime, { nullable: true })
  from?: Date | null

  @Field(() => DateTime, { nullable: true })
  to?: Date | null
}
