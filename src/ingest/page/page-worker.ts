import { readInThread } from "../reader-thread.ts"
import type { PageTask } from "./page-reader.ts"
import { readPage } from "./read-page.ts"

// The thread in which pages are read.
readInThread(({ html, url, now }: PageTask) => readPage(html, { url, now: new Date(now) }))
