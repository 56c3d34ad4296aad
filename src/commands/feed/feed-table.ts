import { oneLine } from "../../lib/normalize-text.ts"
import type { ShownFeed } from "./feed-operations.ts"

const HEADS = ["STATE", "ARTICLES", "CHECKED", "NEXT CHECK", "ADDRESS", "TITLE", "LAST ERROR"]
const LONGEST = [20, 10, 20, 20, 70, 36, 160]

/** Feeds as lines of a table for people, times in UTC; the last error of each in words. */
export const feedTable = (feeds: readonly ShownFeed[]): string[] => {
  const rows = [HEADS, ...feeds.map((feed) => cellsOf(feed).map((cell, at) => cut(cell, LONGEST[at]!)))]
  const widths = HEADS.map((_, at) => Math.max(...rows.map((row) => widthOf(row[at]!))))
  return rows.map((row) =>
    row
      .map((cell, at) => padded(cell, widths[at]!, at === 1))
      .join("  ")
      .trimEnd(),
  )
}

const cellsOf = (feed: ShownFeed): string[] => [
  stateOf(feed),
  String(feed.articleCount),
  minute(feed.lastCheckedAt),
  minute(feed.nextCheckAt),
  feed.url,
  oneLine(feed.title ?? "") || "-",
  oneLine(feed.lastError ?? ""),
]

const stateOf = ({ isActive, errorCount, lastCheckedAt }: ShownFeed): string => {
  if (!isActive) return "stopped"
  if (errorCount > 0) return `failing (${errorCount})`
  return lastCheckedAt ? "ok" : "new"
}

const minute = (time: string | null): string => time?.slice(0, 16).replace("T", " ") ?? "-"

/** Characters that take two columns of a terminal (Unicode TR 11, the blocks that matter). */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

const widthOf = (text: string): number => [...text].reduce((sum, each) => sum + (WIDE.test(each) ? 2 : 1), 0)

const padded = (text: string, width: number, toTheRight: boolean): string => {
  const space = " ".repeat(width - widthOf(text))
  return toTheRight ? space + text : text + space
}

const cut = (text: string, longest: number): string => {
  const characters = [...text]
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`
}
