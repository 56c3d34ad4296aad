import type { Config } from "../../config.ts"
import { parseUrl } from "../../lib/parse-url.ts"
import type { InputError } from "../../model/input-error.ts"
import { type OpenApi, openApi } from "../open-api.ts"
import { printData, printError, sentenceOf } from "../print.ts"
import { openProgress } from "../progress.ts"
import { addFeed, allFeeds, feedsNamed, removeFeed, type ShownFeed } from "./feed-operations.ts"
import { feedTable } from "./feed-table.ts"

/** Opens the API, lets `work` use it, closes it; answers with the exit status of `work`. */
export const withApi = async (config: Config, work: (api: OpenApi) => Promise<number>): Promise<number> => {
  const api = await openApi(config)
  try {
    return await work(api)
  } finally {
    await api.close()
  }
}

/** Adds the feed at, or linked from, each address. One that is there already counts as done. */
export const runFeedAdd = (config: Config, urls: readonly string[], { publisher }: { publisher?: string }) =>
  withApi(config, async (api) => {
    const progress = openProgress(urls.length, "addresses")
    let failed = 0
    for (const url of urls) {
      const { feed, errors } = await addOne(api, url, publisher)
      if (feed) await printData(`${errors.length > 0 ? "already there" : "added"} ${feed.url}`)
      else {
        failed += 1
        progress.say(`${url}: ${sentenceOf(errors)}`)
      }
      progress.step()
    }
    progress.stop()
    return failed > 0 ? 1 : 0
  })

/** An argument that is no address is told as that, as the API takes none such. */
const addOne = async (
  api: OpenApi,
  url: string,
  publisher?: string,
): Promise<{ feed: ShownFeed | null; errors: InputError[] }> => {
  const message = "It is not an address with http or https."
  return /^https?:\/\//i.test(url) && parseUrl(url)
    ? addFeed(api, url, publisher)
    : { feed: null, errors: [{ code: "INVALID", message, path: ["url"] }] }
}

/** Prints all feeds as a table, or as JSON, a line each. */
export const runFeedList = (config: Config, { json }: { json?: boolean }) =>
  withApi(config, async (api) => {
    const feeds: ShownFeed[] = []
    for await (const feed of allFeeds(api)) {
      if (json) await printData(JSON.stringify(feed))
      else feeds.push(feed)
    }
    if (!json && feeds.length === 0) printError("There are no feeds yet: dateline feed add URL")
    else for (const line of json ? [] : feedTable(feeds)) await printData(line)
    return 0
  })

/** Forgets the feeds that are named by id or address; their articles stay. */
export const runFeedRemove = (config: Config, names: readonly string[]) =>
  withApi(config, async (api) => {
    let failed = 0
    for (const [at, feed] of (await feedsNamed(api, names)).entries()) {
      const removed = feed && (await removeFeed(api, feed.id))
      if (removed?.deletedId) await printData(`removed ${feed!.url}`)
      else {
        failed += 1
        printError(`${names[at]}: ${sentenceOf(removed?.errors ?? [noSuchFeed])}`)
      }
    }
    return failed > 0 ? 1 : 0
  })

/** Said of a word that names no feed. */
export const noSuchFeed: InputError = {
  code: "NOT_FOUND",
  message: "There is no such feed; dateline feed list names them.",
  path: ["id"],
}
