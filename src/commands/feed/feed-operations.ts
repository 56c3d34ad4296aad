import type { InputError } from "../../model/input-error.ts"
import { feedAddress, spellingsOf } from "../../store/feeds/feed-address.ts"
import type { OpenApi } from "../open-api.ts"

/** A feed as the commands show it: times in ISO 8601. */
export type ShownFeed = {
  id: string
  url: string
  title: string | null
  publisher: { name: string; url: string | null } | null
  format: string | null
  isActive: boolean
  lastCheckedAt: string | null
  nextCheckAt: string | null
  lastChangedAt: string | null
  errorCount: number
  lastError: string | null
  articleCount: number
}

export type FeedPayload = { feed: ShownFeed | null; errors: InputError[] }
export type DeletePayload = { deletedId: string | null; errors: InputError[] }
export type ImportPayload = { added: number; alreadyThere: number; failed: number; errors: InputError[] }

const FEED = `id url title publisher { name url } format isActive lastCheckedAt nextCheckAt lastChangedAt errorCount
  lastError articleCount`
const ERRORS = "errors { code message path }"

const ADD = `mutation ($url: URL!, $publisherName: String) {
  result: addFeed(url: $url, publisherName: $publisherName) { feed { ${FEED} } ${ERRORS} } }`
const REFRESH = `mutation ($id: ID!) { result: refreshFeed(id: $id) { feed { ${FEED} } ${ERRORS} } }`
const REMOVE = `mutation ($id: ID!) { result: removeFeed(id: $id) { deletedId ${ERRORS} } }`
const IMPORT = `mutation ($opml: String!) { result: importOpml(opml: $opml) { added alreadyThere failed ${ERRORS} } }`
const FEEDS = `query ($after: String) {
  feeds(first: 100, after: $after) { nodes { ${FEED} } pageInfo { hasNextPage endCursor } } }`

const resultOf = async <Result>({ run }: OpenApi, operation: string, variables: Record<string, unknown>) =>
  (await run<{ result: Result }>(operation, variables)).result

export const addFeed = (api: OpenApi, url: string, publisherName?: string) =>
  resultOf<FeedPayload>(api, ADD, { url, publisherName })

export const refreshFeed = (api: OpenApi, id: string) => resultOf<FeedPayload>(api, REFRESH, { id })

export const removeFeed = (api: OpenApi, id: string) => resultOf<DeletePayload>(api, REMOVE, { id })

export const importOpml = (api: OpenApi, opml: string) => resultOf<ImportPayload>(api, IMPORT, { opml })

type FeedsPage = { feeds: { nodes: ShownFeed[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }

/** All feeds, by address, read page by page. */
export async function* allFeeds({ run }: OpenApi): AsyncGenerator<ShownFeed> {
  for (let after: string | null = null; ; ) {
    const { feeds }: FeedsPage = await run<FeedsPage>(FEEDS, { after })
    yield* feeds.nodes
    if (!feeds.pageInfo.hasNextPage) return
    after = feeds.pageInfo.endCursor
  }
}

/** The feed that each word names, by its id or its address however spelled; undefined where there is none. */
export const feedsNamed = async (api: OpenApi, names: readonly string[]): Promise<(ShownFeed | undefined)[]> => {
  const known = new Map<string, ShownFeed>()
  for await (const feed of allFeeds(api)) known.set(feed.id, feed).set(feed.url, feed)
  return names.map((name) => {
    const address = feedAddress(name)
    const spelled = address ? [address, ...spellingsOf(address)] : []
    return [name, ...spelled].flatMap((each) => known.get(each) ?? [])[0]
  })
}
