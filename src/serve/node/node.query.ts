import { Arg, Ctx, ID, Query, Resolver } from "type-graphql"
import { readNodeId } from "../../store/read/node-id.ts"
import type { Node as NodeRow, Shape } from "../../store/read/shape.ts"
import { articleShape } from "../../store/read/shapes/article.ts"
import { entityShape } from "../../store/read/shapes/entity.ts"
import { eventShape } from "../../store/read/shapes/event.ts"
import { mediaItemShape } from "../../store/read/shapes/media-item.ts"
import { quotationShape } from "../../store/read/shapes/quotation.ts"
import { feedShape, publisherShape, topicShape } from "../../store/read/shapes/source.ts"
import { storyShape } from "../../store/read/shapes/story.ts"
import type { Context } from "../context.ts"
import { badInput } from "../errors.ts"
import { survivorOf } from "../story/story.query.ts"
import { Node } from "./node.type.ts"

const MAX_NODES = 100

const shapes: Readonly<Record<string, Shape<never>>> = {
  Article: articleShape,
  Event: eventShape,
  Person: entityShape,
  Organization: entityShape,
  Place: entityShape,
  MediaItem: mediaItemShape,
  Quotation: quotationShape,
  Publisher: publisherShape,
  Topic: topicShape,
  Feed: feedShape,
}

/** The row that an id means; null where there is none, or none of that type. */
const readNode = async (context: Context, id: string): Promise<NodeRow | null> => {
  const read = readNodeId(id)
  if (read?.typename === "Story") return survivorOf(context, await context.reader.one(storyShape, read.rowId))
  const shape = read && (shapes[read.typename] as Shape<NodeRow> | undefined)
  const node = shape ? await context.reader.one(shape, read.rowId) : null
  return node?.__typename === read?.typename ? node : null
}

@Resolver()
export class NodeQuery {
  @Query(() => Node, { nullable: true, description: "Anything, by its id; null where there is none." })
  node(@Ctx() context: Context, @Arg("id", () => ID) id: string) {
    return readNode(context, id)
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "Several things by their ids, at most 100, in the order asked, null where there is none.",
  })
  nodes(@Ctx() context: Context, @Arg("ids", () => [ID]) ids: string[]) {
    if (ids.length > MAX_NODES) throw badInput(`At most ${MAX_NODES} ids.`)
    return Promise.all(ids.map((id) => readNode(context, id)))
  }
}
