import { type Config, ConfigError } from "../../config.ts"
import type { OpenApi } from "../open-api.ts"
import { printData, sentenceOf } from "../print.ts"
import { openProgress } from "../progress.ts"
import { noSuchFeed, withApi } from "./feed.ts"
import { allFeeds, feedsNamed, refreshFeed, type ShownFeed } from "./feed-operations.ts"

/** Hosts asked at once; of each, one feed at a time. */
const HOSTS_AT_ONCE = 8

/** Checks the feeds that are named by id or address, or all active ones, now. */
export const runFeedRefresh = (config: Config, names: readonly string[], { all }: { all?: boolean }) => {
  if (names.length > 0 === Boolean(all)) throw new ConfigError("Name feeds by id or address, or give --all.")
  return withApi(config, async (api) => {
    const { feeds, unknown } = all ? { feeds: await activeFeeds(api), unknown: [] } : await known(api, names)
    const progress = openProgress(feeds.length, "feeds")
    let failed = unknown.length
    for (const name of unknown) progress.say(`${name}: ${sentenceOf([noSuchFeed])}`)
    const check = async (before: ShownFeed) => {
      const { feed, errors } = await refreshFeed(api, before.id)
      const wrong = feed ? feed.lastError : sentenceOf(errors)
      if (wrong) {
        failed += 1
        progress.say(`${before.url}: ${wrong}`)
      } else await printData(`${feed!.url}: ${newArticles(feed!.articleCount - before.articleCount)}`)
      progress.step()
    }
    const hosts = [...byHost(feeds).values()]
    await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, () => inTurn(hosts, check)))
    progress.stop()
    return failed > 0 ? 1 : 0
  })
}

const newArticles = (count: number): string => (count === 1 ? "1 new article" : `${Math.max(0, count)} new articles`)

const activeFeeds = async (api: OpenApi): Promise<ShownFeed[]> => {
  const feeds: ShownFeed[] = []
  for await (const feed of allFeeds(api)) if (feed.isActive) feeds.push(feed)
  return feeds
}

const known = async (api: OpenApi, names: readonly string[]) => {
  const found = await feedsNamed(api, names)
  return {
    feeds: [...new Map(found.flatMap((feed) => (feed ? [[feed.id, feed] as const] : []))).values()],
    unknown: names.filter((_, at) => !found[at]),
  }
}

const byHost = (feeds: readonly ShownFeed[]): Map<string, ShownFeed[]> => {
  const hosts = new Map<string, ShownFeed[]>()
  for (const feed of feeds) {
    const { hostname } = new URL(feed.url)
    hosts.set(hostname, [...(hosts.get(hostname) ?? []), feed])
  }
  return hosts
}

/** Takes host after host from the list, as long as there is one. */
const inTurn = async (hosts: ShownFeed[][], check: (feed: ShownFeed) => Promise<void>): Promise<void> => {
  for (let feeds = hosts.shift(); feeds; feeds = hosts.shift()) for (const feed of feeds) await check(feed)
}
