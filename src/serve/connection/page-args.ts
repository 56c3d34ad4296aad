import { ArgsType, Field, Int } from "type-graphql"

@ArgsType()
export class ForwardArgs {
  @Field(() => Int, { nullable: true, description: "How many rows, 1 to 100; 20 when not given." })
  first?: number | null

  @Field(() => String, { nullable: true, description: "The cursor of the row to start after." })
  after?: string | null
}

@ArgsType()
export class NestedArgs {
  @Field(() => Int, { nullable: true, defaultValue: 10, description: "How many rows, 1 to 100." })
  first?: number | null

  @Field(() => String, { nullable: true, description: "The cursor of the row to start after." })
  after?: string | null
}

@ArgsType()
export class BothWaysArgs extends ForwardArgs {
  @Field(() => Int, { nullable: true, description: "How many rows from the end, 1 to 100; goes with `before`." })
  last?: number | null

  @Field(() => String, { nullable: true, description: "The cursor of the row to end before." })
  before?: string | null
}
