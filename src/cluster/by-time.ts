/** Orders by time, the undated last, then by id: the order in which the stage reads, whatever order things came in. */
export const byTimeThenId =
  <T extends { id: string }>(time: (item: T) => string | null) =>
  (a: T, b: T): number => {
    const [x, y] = [time(a) ?? "~", time(b) ?? "~"]
    if (x !== y) return x < y ? -1 : 1
    return a.id < b.id ? -1 : Number(a.id > b.id)
  }
