import type { Config } from "../config.ts"
import type { Fetcher } from "../ingest/fetch/fetcher.ts"
import { openFetcher } from "../ingest/fetch/open-fetcher.ts"
import { packageVersion } from "../lib/package-file.ts"

/** The way out, as the settings say: who we are, and which private addresses may be visited. */
export const fetcherOf = async ({ contact, allowPrivate }: Config): Promise<Fetcher> => {
  const version = await packageVersion()
  return openFetcher({ userAgent: `Dateline/${version}${contact ? ` (+${contact})` : ""}`, allowPrivate })
}
