import { answerInThread } from "../lib/worker-thread.ts"
import { settleBlock } from "./settle-block.ts"

// The thread in which large blocks are settled.
answerInThread(settleBlock)
