import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql"
import type { EntityType } from "../../model/entity.ts"
import { entityWithSlug } from "../../store/read/finders.ts"
import {
  allEntities,
  type EntityOrder as EntityOrderName,
  type EntityRow,
  entityShape,
  entityTypenames,
} from "../../store/read/shapes/entity.ts"
import { connect } from "../connection/connect.ts"
import { ForwardArgs } from "../connection/page-args.ts"
import type { Context } from "../context.ts"
import { rowIdOf } from "../node/typed-id.ts"
import { oneOf } from "../one-of.ts"
import { EntityFilter, EntityOrder } from "./entity.args.ts"
import { entityConditions } from "./entity.conditions.ts"
import {
  Organization,
  OrganizationConnection,
  Person,
  PersonConnection,
  Place,
  PlaceConnection,
} from "./entity.type.ts"

const readOne = async (context: Context, type: EntityType, id: string | null, slug: string | null) => {
  oneOf({ id, slug })
  const entity =
    id != null
      ? context.reader.one(entityShape, rowIdOf(entityTypenames[type], id))
      : context.reader.find(entityShape, entityWithSlug(type, slug!))
  return survivorOf(context, await entity, type)
}

/** The entity itself, or the one that it was merged into. */
const survivorOf = async (context: Context, entity: EntityRow | null, type: EntityType): Promise<EntityRow | null> => {
  if (entity?.mergedIntoId) return survivorOf(context, await context.reader.one(entityShape, entity.mergedIntoId), type)
  return entity?.type === type ? entity : null
}

const readMany = (
  context: Context,
  type: EntityType,
  page: ForwardArgs,
  filter: EntityFilter | null,
  orderBy: EntityOrderName | null,
) =>
  connect(
    context,
    allEntities[orderBy ?? "MOST_MENTIONED"],
    { variant: type, conditions: entityConditions(filter) },
    page,
  )

@Resolver()
export class EntityQuery {
  @Query(() => Person, { nullable: true, description: "One person, by id or slug." })
  person(@Ctx() context: Context, @IdArg() id: string | null, @SlugArg() slug: string | null) {
    return readOne(context, "PERSON", id, slug)
  }

  @Query(() => Organization, { nullable: true, description: "One organization, by id or slug." })
  organization(@Ctx() context: Context, @IdArg() id: string | null, @SlugArg() slug: string | null) {
    return readOne(context, "ORGANIZATION", id, slug)
  }

  @Query(() => Place, { nullable: true, description: "One place, by id or slug." })
  place(@Ctx() context: Context, @IdArg() id: string | null, @SlugArg() slug: string | null) {
    return readOne(context, "PLACE", id, slug)
  }

  @Query(() => PersonConnection, { description: "All people, or those that a filter leaves." })
  people(
    @Ctx() context: Context,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @FilterArg() filter: EntityFilter | null,
    @OrderArg() orderBy: EntityOrderName | null,
  ) {
    return readMany(context, "PERSON", page, filter, orderBy)
  }

  @Query(() => OrganizationConnection, { description: "All organizations, or those that a filter leaves." })
  organizations(
    @Ctx() context: Context,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @FilterArg() filter: EntityFilter | null,
    @OrderArg() orderBy: EntityOrderName | null,
  ) {
    return readMany(context, "ORGANIZATION", page, filter, orderBy)
  }

  @Query(() => PlaceConnection, { description: "All places, or those that a filter leaves." })
  places(
    @Ctx() context: Context,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @FilterArg() filter: EntityFilter | null,
    @OrderArg() orderBy: EntityOrderName | null,
  ) {
    return readMany(context, "PLACE", page, filter, orderBy)
  }
}

function IdArg() {
  return Arg("id", () => ID, { nullable: true })
}

function SlugArg() {
  return Arg("slug", () => String, { nullable: true })
}

function FilterArg() {
  return Arg("filter", () => EntityFilter, { nullable: true })
}

function OrderArg() {
  return Arg("orderBy", () => EntityOrder, { nullable: true, defaultValue: "MOST_MENTIONED" })
}
