import { openWorkerThread } from "../lib/worker-thread.ts"
import type { SettledBlock, UnsettledBlock } from "../model/settling.ts"
import { settleBlock } from "./settle-block.ts"

/** Articles that are settled in less time than anybody notices. */
const MOST_AT_ONCE = 50

const inThread = openWorkerThread<UnsettledBlock, SettledBlock>({ code: "cluster/settle-worker", longestMs: 600_000 })

/** `settleBlock`, a large block in another thread; it rejects when it is called off. */
export const settleInThread = async (block: UnsettledBlock, signal?: AbortSignal): Promise<SettledBlock> =>
  block.articles.length + block.carried.length <= MOST_AT_ONCE ? settleBlock(block) : inThread(block, signal)
