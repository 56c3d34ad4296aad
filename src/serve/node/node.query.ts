import { Arg, Ctx, ID, Query, Resolver } from "type-graphql"
import { readNodeId } from "../../store/read/node-id.ts"
import type { Context } from "../context.ts"
import { badInput } from "../errors.ts"
import { Node } from "./node.type.ts"
import { readNode } from "./read-node.ts"

const MAX_NODES = 100

const nodeWithId = (context: Context, id: string) => {
  const read = readNodeId(id)
  return read && readNode(context, read.typename, read.rowId)
}

@Resolver()
export class NodeQuery {
  @Query(() => Node, { nullable: true, description: "Anything, by its id; null where there is none." })
  node(@Ctx() context: Context, @Arg("id", () => ID) id: string) {
    return nodeWithId(context, id)
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "Several things by their ids, at most 100, in the order asked, null where there is none.",
  })
  nodes(@Ctx() context: Context, @Arg("ids", () => [ID]) ids: string[]) {
    if (ids.length > MAX_NODES) throw badInput(`At most ${MAX_NODES} ids.`)
    return Promise.all(ids.map((id) => nodeWithId(context, id)))
  }
}
