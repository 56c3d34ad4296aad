const LATEST = "9999-12-31T23:59:59.999Z"
const EARLIEST = "0001-01-01T00:00:00.000Z"

/** The same time where the database can hold it, else the nearest that it can; ISO 8601 writes others with a sign. */
export const storableTime = (iso: string): string =>
  iso.startsWith("+") ? LATEST : iso.startsWith("-") || iso.startsWith("0000") ? EARLIEST : iso
