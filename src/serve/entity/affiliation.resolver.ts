import { Ctx, FieldResolver, Resolver, Root } from "type-graphql"
import type { AffiliationRow } from "../../store/read/batches/entity.ts"
import { entityShape } from "../../store/read/shapes/entity.ts"
import type { Context } from "../context.ts"
import { Affiliation, Organization, Person } from "./entity.type.ts"

@Resolver(() => Affiliation)
export class AffiliationResolver {
  @FieldResolver(() => Person)
  person(@Root() affiliation: AffiliationRow, @Ctx() context: Context) {
    return context.reader.one(entityShape, affiliation.personId)
  }

  @FieldResolver(() => Organization)
  organization(@Root() affiliation: AffiliationRow, @Ctx() context: Context) {
    return context.reader.one(entityShape, affiliation.organizationId)
  }
}
