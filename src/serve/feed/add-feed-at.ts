import type { InputError, InputErrorCode } from "../../model/input-error.ts"
import { addFeeds, feedsAt } from "../../store/feeds/add-feeds.ts"
import { feedAddress } from "../../store/feeds/feed-address.ts"
import { foundFeed } from "../../store/feeds/new-feed.ts"
import { write } from "../../store/write.ts"
import type { Context } from "../context.ts"

/** How adding ended: with CONFLICT there is a feed all the same, the one that was there. */
export type FeedAddition = { feedId: number | null; errors: InputError[] }

const LONGEST_NAME = 200

const refusal = (code: InputErrorCode, message: string, path: string[], feedId: number | null = null) => ({
  feedId,
  errors: [{ code, message, path }],
})

const thereAlready = (feedId: number) => refusal("CONFLICT", "The feed is there already.", ["url"], feedId)
const tooLong = refusal("TOO_LONG", "The address is longer than 2,000 characters.", ["url"])

/** Fetches what is at an address and adds the feed that it is or leads to. An address that is there is not fetched. */
export const addFeedAt = async (context: Context, url: string, publisherName: string | null): Promise<FeedAddition> => {
  const name = publisherName?.trim() || null
  if (name && name.length > LONGEST_NAME)
    return refusal("TOO_LONG", `The name is longer than ${LONGEST_NAME} characters.`, ["publisherName"])
  const address = feedAddress(url)
  if (address === null) return tooLong
  const [known] = await feedsAt(context.database, [address])
  if (known != null) return thereAlready(known)

  const { findFeed } = await context.stages()
  const found = await findFeed(address)
  if (found.kind === "error")
    return { feedId: null, errors: found.errors.map((error) => ({ ...error, path: ["url"] })) }
  const own = feedAddress(found.value.url)
  if (own === null) return tooLong
  const now = context.now()
  const feed = foundFeed(found.value, own, name, now)
  const [added] = await write(context.database, now, (tx) => addFeeds(tx, [feed]))
  return added!.isNew ? { feedId: added!.id, errors: [] } : thereAlready(added!.id)
}
