import type { FeedOutline } from "../../model/feed.ts"
import type { InputError } from "../../model/input-error.ts"
import { addFeeds } from "../../store/feeds/add-feeds.ts"
import { feedAddress } from "../../store/feeds/feed-address.ts"
import { outlinedFeed } from "../../store/feeds/new-feed.ts"
import { feedShape } from "../../store/read/shapes/feed.ts"
import { write } from "../../store/write.ts"
import type { Context } from "../context.ts"
import type { ImportOpmlPayload } from "./feed.type.ts"

const MOST_FEEDS = 5_000
const MOST_SHOWN = 100
/** The first checks of a list are spread: two a second, over at most a quarter of an hour. */
const SPREAD_MS = 500
const LONGEST_SPREAD_MS = 900_000

/** Adds the feeds of a list, unchecked; all that can be added or, when the list itself is refused, none. */
export const importFeeds = async (context: Context, opml: string): Promise<ImportOpmlPayload> => {
  const { readOpml, mayVisit } = await context.stages()
  const list = readOpml(opml)
  if (list.kind === "error") return refusal(list.errors)
  if (list.value.length > MOST_FEEDS) return refusal([tooMany(list.value.length)])

  const now = context.now()
  const errors: InputError[] = []
  const sane: { outline: FeedOutline; address: string }[] = []
  for (const outline of list.value) {
    const address = feedAddress(outline.url)
    if (address === null) errors.push(unfit(outline))
    else if (!mayVisit(address)) errors.push(forbidden(outline))
    else sane.push({ outline, address })
  }
  const step = Math.min(SPREAD_MS, LONGEST_SPREAD_MS / Math.max(1, sane.length))
  const feeds = sane.map(({ outline, address }, at) =>
    outlinedFeed(outline, address, new Date(now.getTime() + Math.floor(at * step))),
  )
  const results = await write(context.database, now, (tx) => addFeeds(tx, feeds))
  const added = results.filter(({ isNew }) => isNew).map(({ id }) => id)
  return {
    added: added.length,
    alreadyThere: results.length - added.length,
    failed: errors.length,
    feeds: (await context.freshReader().many(feedShape, added.slice(0, MOST_SHOWN))) as never,
    errors: errors.slice(0, MOST_SHOWN),
  }
}

const refusal = (errors: InputError[]): ImportOpmlPayload => ({
  added: 0,
  alreadyThere: 0,
  failed: 0,
  feeds: [],
  errors: errors.map((error) => ({ ...error, path: ["opml"] })),
})

const tooMany = (count: number): InputError => ({
  code: "TOO_MANY",
  message: `The list names ${count} feeds; at most ${MOST_FEEDS} are taken at once.`,
  path: ["opml"],
})

const unfit = (outline: FeedOutline): InputError => ({
  code: "INVALID",
  message: `${shown(outline.url)} is not an http or https address of at most 2,000 characters.`,
  path: ["opml"],
})

const forbidden = (outline: FeedOutline): InputError => ({
  code: "FORBIDDEN_ADDRESS",
  message: `The server does not visit ${shown(outline.url)}: the address is not public.`,
  path: ["opml"],
})

const shown = (url: string): string => (url.length > 200 ? `${url.slice(0, 200)}…` : url)
