import { storableText } from "../../lib/normalize-text.ts"
import { type Result, refused } from "../../model/input-error.ts"
import { feedAddress } from "../../store/feeds/feed-address.ts"
import { updateFeed } from "../../store/feeds/update-feed.ts"
import { write } from "../../store/write.ts"
import type { Context } from "../context.ts"
import { rowIdOf } from "../node/typed-id.ts"
import type { UpdateFeedInput } from "./feed.type.ts"

const LONGEST_TITLE = 300

/** Changes what the input names; answers with the feed's key. */
export const changeFeed = async (context: Context, input: UpdateFeedInput): Promise<Result<number>> => {
  const id = rowIdOf("Feed", input.id)
  if (id === null) return refused("NOT_FOUND", "There is no such feed.", ["id"])
  const url = input.url == null ? undefined : feedAddress(input.url)
  if (url === null) return refused("TOO_LONG", "The address is longer than 2,000 characters.", ["url"])
  const title = input.title == null ? undefined : storableText(input.title).trim()
  if (title && title.length > LONGEST_TITLE)
    return refused("TOO_LONG", `The title is longer than ${LONGEST_TITLE} characters.`, ["title"])
  const change = {
    url,
    title: title === undefined ? undefined : title || null,
    isActive: input.isActive ?? undefined,
    fetchesFullText: input.fetchesFullText ?? undefined,
  }
  return write(context.database, context.now(), (tx) => updateFeed(tx, id, change))
}
