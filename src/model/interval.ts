export const intervals = ["HOUR", "DAY", "WEEK", "MONTH"] as const

/** What a stretch of time is divided into. Days, weeks (from Monday) and months are those of a calendar in a time zone. */
export type Interval = (typeof intervals)[number]
