const DAY = 86_400_000
const BLOCK_DAYS = 14

/** A story that nobody wrote about for longer than this takes no more articles. */
export const WINDOW_DAYS = 30

/** The block of time that an article is settled in, counted from the epoch. */
export const blockOf = (datePublished: string): number => Math.floor(Date.parse(datePublished) / DAY / BLOCK_DAYS)

/** When a block begins: the mark before which everything is settled. */
export const markOf = (block: number): string => new Date(block * BLOCK_DAYS * DAY).toISOString()

/** Whether a story of earlier blocks, last written about at the given time, may take in articles of this block. */
export const isAliveIn = (block: number, lastPublished: string | null): boolean =>
  lastPublished !== null && Date.parse(markOf(block)) - Date.parse(lastPublished) <= WINDOW_DAYS * DAY
