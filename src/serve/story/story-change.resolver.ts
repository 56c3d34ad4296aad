import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql"
import { type StoryChangeRow, storyChanges } from "../../store/read/batches/story.ts"
import { InvalidCursor, readCursor, writeCursor } from "../../store/read/cursor.ts"
import type { SortKey } from "../../store/read/shape.ts"
import { type StoryRow, storyShape } from "../../store/read/shapes/story.ts"
import { countOf } from "../connection/connect.ts"
import type { Context } from "../context.ts"
import { invalidCursor } from "../errors.ts"
import { Node } from "../node/node.type.ts"
import { nodeTypenames, readNode } from "../node/read-node.ts"
import { Story } from "./story.type.ts"
import { StoryChange } from "./story-change.type.ts"

const ORDER: readonly SortKey[] = [{ sql: "c.id", type: "int", descending: false }]

/** The number of the change that a cursor names; 0, before all, without one. */
const changeOf = (cursor: string | null): number => {
  if (cursor === null) return 0
  try {
    return readCursor(cursor, ORDER)[0] as number
  } catch (error) {
    throw error instanceof InvalidCursor ? invalidCursor() : error
  }
}

@Resolver(() => Story)
export class StoryChangesResolver {
  @FieldResolver(() => [StoryChange], {
    description:
      "What changed in it, in the order it changed. To keep up, ask again with the cursor of the last change as `since`.",
  })
  changes(
    @Root() story: StoryRow,
    @Ctx() context: Context,
    @Arg("since", () => String, { nullable: true, description: "The cursor of a change; from the beginning without." })
    since: string | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "How many, 1 to 100." })
    first: number | null,
  ) {
    return context.reader.rows(storyChanges, `${story.rowId}:${changeOf(since ?? null)}:${countOf(first)}`)
  }
}

@Resolver(() => StoryChange)
export class StoryChangeResolver {
  @FieldResolver()
  cursor(@Root() change: StoryChangeRow): string {
    return writeCursor([change.rowId])
  }

  @FieldResolver(() => Node, { nullable: true })
  node(@Root() { nodeType, nodeId }: StoryChangeRow, @Ctx() context: Context) {
    if (!nodeType || nodeId === null) return null
    // The very story that was merged: what it leads to now is the one whose change this is.
    return nodeType === "STORY"
      ? context.reader.one(storyShape, nodeId)
      : readNode(context, nodeTypenames[nodeType], nodeId)
  }
}
