import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql"
import type { InputError } from "../../model/input-error.ts"
import { removeFeed as remove } from "../../store/feeds/remove-feed.ts"
import { feedShape } from "../../store/read/shapes/feed.ts"
import type { Context } from "../context.ts"
import { requireWrite } from "../may-write.ts"
import { rowIdOf } from "../node/typed-id.ts"
import { WebUrl } from "../scalars.ts"
import { addFeedAt } from "./add-feed-at.ts"
import { changeFeed } from "./change-feed.ts"
import { DeletePayload, FeedPayload, ImportOpmlPayload, UpdateFeedInput } from "./feed.type.ts"
import { importFeeds } from "./import-feeds.ts"

const notFound: InputError = { code: "NOT_FOUND", message: "There is no such feed.", path: ["id"] }
const busy: InputError = {
  code: "CONFLICT",
  message: "Feeds of its host are being checked just now. Try again in a while.",
  path: ["id"],
}

/** The feed as it is now, for a payload. */
const payloadOf = async (context: Context, rowId: number | null, errors: InputError[] = []): Promise<FeedPayload> => ({
  feed: (await context.freshReader().one(feedShape, rowId)) as never,
  errors,
})

@Resolver()
export class FeedMutation {
  @Mutation(() => FeedPayload, {
    description:
      "Has a feed read from now on. The address is the feed's own, or that of a page that links to one: it is fetched, and what it leads to becomes the feed. Its articles come with its first check, at once where a worker runs. One that is there already is answered as it is, with the error CONFLICT.",
  })
  async addFeed(
    @Ctx() context: Context,
    @Arg("url", () => WebUrl) url: string,
    @Arg("publisherName", () => String, {
      nullable: true,
      description:
        "Whose it is, by name or domain, at most 200 characters; told by the feed's home page when not given.",
    })
    publisherName: string | null,
  ): Promise<FeedPayload> {
    requireWrite(context)
    const { feedId, errors } = await addFeedAt(context, url, publisherName)
    if (errors.length === 0) (await context.stages()).pollSoon()
    return payloadOf(context, feedId, errors)
  }

  @Mutation(() => FeedPayload, { description: "Changes a feed. Errors: NOT_FOUND, CONFLICT, TOO_LONG." })
  async updateFeed(
    @Ctx() context: Context,
    @Arg("input", () => UpdateFeedInput) input: UpdateFeedInput,
  ): Promise<FeedPayload> {
    requireWrite(context)
    const result = await changeFeed(context, input)
    return result.kind === "error" ? { errors: result.errors } : payloadOf(context, result.value)
  }

  @Mutation(() => DeletePayload, { description: "Reads a feed no more and forgets it. Its articles stay." })
  async removeFeed(@Ctx() context: Context, @Arg("id", () => ID) id: string): Promise<DeletePayload> {
    requireWrite(context)
    const rowId = rowIdOf("Feed", id)
    const isGone = rowId !== null && (await remove(context.database, rowId))
    return isGone ? { deletedId: id, errors: [] } : { errors: [notFound] }
  }

  @Mutation(() => FeedPayload, {
    description:
      "Checks a feed now, active or not, takes in what it brings, and answers with the feed as it is after that: `lastError` says what went wrong. While other feeds of its host are being checked it waits a while, then answers with the error CONFLICT.",
  })
  async refreshFeed(@Ctx() context: Context, @Arg("id", () => ID) id: string): Promise<FeedPayload> {
    requireWrite(context)
    const rowId = rowIdOf("Feed", id)
    const feed = await context.reader.one(feedShape, rowId)
    if (!feed) return { errors: [notFound] }
    const { checkFeed } = await context.stages()
    const isChecked = await checkFeed(feed.rowId)
    return payloadOf(context, feed.rowId, isChecked ? [] : [busy])
  }

  @Mutation(() => ImportOpmlPayload, {
    description:
      "Adds the feeds of an OPML list (any version, nested, broken too), at most 5,000, without fetching them: their first checks follow within minutes where a worker runs. An outline that is refused costs itself.",
  })
  importOpml(
    @Ctx() context: Context,
    @Arg("opml", () => String, { description: "The text of the list." }) opml: string,
  ): Promise<ImportOpmlPayload> {
    requireWrite(context)
    return importFeeds(context, opml)
  }
}
