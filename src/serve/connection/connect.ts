import { countOfRows } from "../../store/read/aggregate.ts"
import { InvalidCursor } from "../../store/read/cursor.ts"
import type { Page, PageArgs } from "../../store/read/page.ts"
import type { Selection } from "../../store/read/reader.ts"
import type { List, Node } from "../../store/read/shape.ts"
import type { Context } from "../context.ts"
import { badInput, invalidCursor } from "../errors.ts"

export const MAX_PAGE = 100
const DEFAULT_PAGE = 20

/** A connection as its type's plain fields read it. */
export type ConnectionValue<Row extends Node, Edge extends object> = {
  edges: Page<Row, Edge>["edges"]
  nodes: Row[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: () => Promise<number>
  /** What it is a page of, for fields about the whole list. */
  whole: Whole<Row, Edge>
}

/** All the rows of a list that a connection pages through. */
export type Whole<Row extends Node, Edge extends object> = { list: List<Row, Edge>; selection: Selection }

/** A page of a list as a connection; the count is taken only when the field is asked for. */
export const connect = async <Row extends Node, Edge extends object>(
  context: Context,
  list: List<Row, Edge>,
  selection: Selection,
  args: PageArgs,
): Promise<ConnectionValue<Row, Edge>> => {
  checkPageArgs(args)
  const page = await readPage(context, list, selection, args)
  return {
    edges: page.edges,
    nodes: page.edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.edges[0]?.cursor ?? null,
      endCursor: page.edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => (await context.reader.aggregate(list, selection, countOfRows))[0]!.count,
    whole: { list, selection },
  }
}

/** Refuses what no page can be: fewer than one row, more than MAX_PAGE, or both ends at once. */
const checkPageArgs = ({ first, last, after, before }: PageArgs): void => {
  if (first != null && last != null) throw badInput("Give first or last, not both.")
  if (after != null && before != null) throw badInput("Give after or before, not both.")
  if (last != null && after != null) throw badInput("after goes with first; before goes with last.")
  if (first != null && before != null) throw badInput("before goes with last; after goes with first.")
  checkCount("first", first)
  checkCount("last", last)
}

/** The rows alone, for fields that are plain lists. */
export const firstRows = async <Row extends Node, Edge extends object>(
  context: Context,
  list: List<Row, Edge>,
  selection: Selection,
  first: number | null,
): Promise<Row[]> => (await connect(context, list, selection, { first })).nodes

/** The first so many of rows that were read whole; `first` is as the client gave it. */
export const firstOf = <Row>(rows: readonly Row[], first: number | null): Row[] => rows.slice(0, countOf(first))

/** How many rows a client wants of a plain list; refused outside 1..MAX_PAGE. */
export const countOf = (first: number | null): number => {
  checkCount("first", first)
  return first ?? DEFAULT_PAGE
}

const checkCount = (name: string, count: number | null | undefined): void => {
  if (count != null && (count < 1 || count > MAX_PAGE)) throw badInput(`${name} is from 1 to ${MAX_PAGE}.`)
}

const readPage = async <Row extends Node, Edge extends object>(
  context: Context,
  list: List<Row, Edge>,
  selection: Selection,
  args: PageArgs,
): Promise<Page<Row, Edge>> => {
  try {
    return await context.reader.page(list, selection, args, DEFAULT_PAGE)
  } catch (error) {
    throw error instanceof InvalidCursor ? invalidCursor() : error
  }
}
