import { readFile } from "node:fs/promises"
import { buffer } from "node:stream/consumers"
import type { Config } from "../../config.ts"
import { writeOpml } from "../../ingest/feed/opml.ts"
import { decodeText } from "../../lib/decode-text.ts"
import type { FeedOutline } from "../../model/feed.ts"
import { ok, type Result, refused } from "../../model/input-error.ts"
import { printData, printError, sentenceOf } from "../print.ts"
import { withApi } from "./feed.ts"
import { allFeeds, importOpml } from "./feed-operations.ts"

const MOST_BYTES = 15 << 20

/** Adds the feeds of an OPML file (`-` is standard input), names what failed, and sums up. */
export const runFeedImport = async (config: Config, file: string): Promise<number> => {
  const list = await readList(file)
  if (list.kind === "error") {
    printError(`${file}: ${sentenceOf(list.errors)}`)
    return 1
  }
  return withApi(config, async (api) => {
    const { added, alreadyThere, failed, errors } = await importOpml(api, list.value)
    for (const error of errors) printError(`${file}: ${sentenceOf([error])}`)
    if (failed > errors.length) printError(`${file}: ${failed - errors.length} more addresses failed.`)
    await printData(`added ${added}, already there ${alreadyThere}, failed ${failed}`)
    return errors.length > 0 ? 1 : 0
  })
}

const readList = async (file: string): Promise<Result<string>> => {
  const bytes = file === "-" ? await buffer(process.stdin) : await readFile(file).catch(() => null)
  if (!bytes) return refused("NOT_FOUND", "There is no such file, or it can't be read.")
  if (bytes.length > MOST_BYTES) return refused("TOO_LONG", `The list is larger than ${MOST_BYTES >> 20} MB.`)
  const text = decodeText(bytes, null)
  return text === null ? refused("UNREADABLE", "It is not text in an encoding that can be told.") : ok(text)
}

/** Prints all feeds as an OPML 2.0 list. */
export const runFeedExport = (config: Config) =>
  withApi(config, async (api) => {
    const feeds: FeedOutline[] = []
    for await (const { url, title, publisher } of allFeeds(api))
      feeds.push({ url, title, homePageUrl: publisher?.url ?? null })
    await printData(writeOpml(feeds, { title: "Feeds of Dateline", now: new Date() }).trimEnd())
    return 0
  })
