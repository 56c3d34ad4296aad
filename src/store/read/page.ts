import type { CursorValues } from "./cursor.ts"
import { readCursor, writeCursor } from "./cursor.ts"
import { nodeId } from "./node-id.ts"
import { type Parent, type Stretch, splitEdge } from "./select-list.ts"
import type { List, Node, Shape } from "./shape.ts"

/** How a client pages: forward with `first` and `after`, or backward with `last` and `before`. */
export type PageArgs = { first?: number | null; after?: string | null; last?: number | null; before?: string | null }

/** One page of a list, in the list's order. */
export type Page<Row, Edge> = {
  edges: ({ cursor: string; node: Row } & Edge)[]
  hasNextPage: boolean
  hasPreviousPage: boolean
}

/** The stretch that the arguments ask for, and how many rows to read: one more than wanted, to see if more follow. */
export const stretchOf = (
  args: PageArgs,
  order: List<Node>["order"],
  otherwise: number,
): Stretch & { limit: number } => {
  const backward = args.last != null || (args.before != null && args.first == null)
  const cursor = backward ? args.before : args.after
  const limit = (backward ? args.last : args.first) ?? otherwise
  return { backward, limit: limit + 1, ...(cursor == null ? {} : { from: readCursor(cursor, order) }) }
}

/** A row as it came, made a node. */
export const nodeOf = <Row extends Node>(shape: Shape<Row>, columns: Record<string, unknown>): Row => {
  const row = columns as Row
  row.__typename = shape.typename(row)
  row.id = nodeId(row.__typename, row.rowId)
  return row
}

type Read = Record<string, unknown> & { __parent: number; __cursor: CursorValues }

/** Deals the rows of `selectList` out to their parents, as pages. */
export const pagesOf = <Row extends Node, Edge extends object>(
  list: List<Row, Edge>,
  stretch: Stretch,
  parents: readonly Parent[],
  rows: readonly Read[],
): Page<Row, Edge>[] => {
  const dealt: Read[][] = parents.map(() => [])
  for (const row of rows) dealt[row.__parent - 1]!.push(row)
  return dealt.map((mine, i) => {
    const wanted = parents[i]!.limit - 1
    const more = mine.length > wanted
    const edges = mine.slice(0, wanted).map((row) => {
      const { node, edge } = splitEdge(row)
      return { ...(edge as Edge), cursor: writeCursor(row.__cursor), node: nodeOf(list.shape, node) }
    })
    const cameFrom = stretch.from !== undefined
    return stretch.backward
      ? { edges: edges.reverse(), hasNextPage: cameFrom, hasPreviousPage: more }
      : { edges, hasNextPage: more, hasPreviousPage: cameFrom }
  })
}
