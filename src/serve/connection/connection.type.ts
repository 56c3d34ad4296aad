import { type ClassType, Field, Int, ObjectType } from "type-graphql"
import { PageInfo } from "./page-info.type.ts"

/** A field that an edge has beside its node and cursor. */
export type EdgeField = { name: string; type: () => unknown; description?: string; nullable?: boolean }

/** The two types of a list: `<name>Connection` and `<name>Edge`, with the fields that the specification names. */
export const connectionOf = (
  name: string,
  node: () => ClassType,
  items: string,
  edgeFields: readonly EdgeField[] = [],
): { Connection: ClassType; Edge: ClassType } => {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One of ${items}, with its place in the list.` })
  class Edge {
    @Field(() => String, { description: "The place of this row: what `after` and `before` take." })
    cursor!: string

    @Field(node)
    node!: object
  }
  for (const { name: field, type, ...options } of edgeFields)
    Field(type as () => ClassType, options)(Edge.prototype, field)

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${items}.` })
  class Connection {
    @Field(() => [node()], { description: "The rows of the page, without their edges." })
    nodes!: object[]

    @Field(() => [Edge], { description: "The rows of the page, each with its cursor and what ties it to the parent." })
    edges!: Edge[]

    @Field(() => PageInfo)
    pageInfo!: PageInfo

    @Field(() => Int, { description: "How many rows the whole list has. Counted only when asked for." })
    totalCount!: number
  }
  return { Connection, Edge }
}
