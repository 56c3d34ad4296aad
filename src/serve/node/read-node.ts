import type { Node, Shape } from "../../store/read/shape.ts"
import { articleShape } from "../../store/read/shapes/article.ts"
import { entityShape } from "../../store/read/shapes/entity.ts"
import { eventShape } from "../../store/read/shapes/event.ts"
import { feedShape } from "../../store/read/shapes/feed.ts"
import { mediaItemShape } from "../../store/read/shapes/media-item.ts"
import { quotationShape } from "../../store/read/shapes/quotation.ts"
import { publisherShape, topicShape } from "../../store/read/shapes/source.ts"
import { storyShape } from "../../store/read/shapes/story.ts"
import type { NodeType } from "../../store/write.ts"
import type { Context } from "../context.ts"
import { survivorOf } from "../story/story.query.ts"

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

/** The name that the API has for each type of the change logs. */
export const nodeTypenames: Readonly<Record<NodeType, string>> = {
  ARTICLE: "Article",
  STORY: "Story",
  EVENT: "Event",
  PERSON: "Person",
  ORGANIZATION: "Organization",
  PLACE: "Place",
  MEDIA_ITEM: "MediaItem",
  QUOTATION: "Quotation",
  PUBLISHER: "Publisher",
  TOPIC: "Topic",
}

/** The row of a type and key; null where there is none, or one of another type. A merged story's is the survivor's; feeds are shown to operators alone. */
export const readNode = async (context: Context, typename: string, rowId: number): Promise<Node | null> => {
  if (typename === "Story") return survivorOf(context, await context.reader.one(storyShape, rowId))
  if (typename === "Feed" && !context.mayWrite) return null
  const shape = shapes[typename] as Shape<Node> | undefined
  const node = shape ? await context.reader.one(shape, rowId) : null
  return node?.__typename === typename ? node : null
}
