import { readInThread } from "../reader-thread.ts"
import { type FeedTask, readStorableFeed } from "./feed-reader.ts"

// The thread in which long feeds are read. As JSON a feed of very many entries is handed over several times faster.
readInThread(({ text, known }: FeedTask) => {
  const feed = readStorableFeed(text, known)
  return feed.kind === "ok" ? { kind: "ok", value: JSON.stringify(feed.value) } : feed
})
