import { all, first, textIn, textOf, type XmlNode } from "./xml-node.ts"

const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
const PERIODS: Record<string, number> = {
  hourly: 3_600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
}

const wholeNumber = (text: string | null): number | null => {
  const number = Number(text ?? Number.NaN)
  return Number.isInteger(number) && number >= 0 ? number : null
}

/** RSS 2.0's `ttl` in minutes, else the updatePeriod and updateFrequency of RSS 1.0's syndication module. */
const ttlSeconds = (channel: XmlNode): number | null => {
  const minutes = wholeNumber(textIn(channel, "ttl"))
  if (minutes) return Math.min(minutes, 525_600) * 60
  const period = PERIODS[textIn(channel, "sy:updateperiod")?.toLowerCase() ?? ""]
  const frequency = wholeNumber(textIn(channel, "sy:updatefrequency")) || 1
  return period ? Math.round(period / frequency) : null
}

/** When the feed asks not to be fetched (RSS 2.0: ttl, skipHours, skipDays; the syndication module). */
export const readSchedule = (channel: XmlNode) => {
  const listed = (list: string, item: string) => {
    const node = first(channel, list)
    return node ? all(node, item).map((each) => textOf(each).trim().toLowerCase()) : []
  }
  const hours = listed("skiphours", "hour").flatMap((text) => wholeNumber(text) ?? [])
  return {
    ttlSeconds: ttlSeconds(channel),
    skipHours: [...new Set(hours.filter((hour) => hour <= 24).map((hour) => hour % 24))],
    skipDays: [...new Set(listed("skipdays", "day").map((day) => DAYS.indexOf(day)))].filter((day) => day >= 0),
  }
}
