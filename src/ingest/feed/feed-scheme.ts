/**
 * Programs that read feeds and podcasts are called by schemes of their own, "feed://host/…", "feed:https://…": the http(s)
 * address that is meant. Any other text as it is.
 */
export const withHttpScheme = (address: string): string =>
  address
    .replace(/^(?:feed|rss|pcast|podcast|itpc):(?:\/\/)?(?=https?:\/\/)/i, "")
    .replace(/^(?:feed|rss|pcast|podcast|itpc):\/\//i, "http://")
