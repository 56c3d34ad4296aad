/** The first of the items, of which there must be one, that no other outdoes. */
export const best = <T>(items: readonly T[], worth: (item: T, position: number) => number): T => {
  let [found, most] = [items[0] as T, Number.NEGATIVE_INFINITY]
  items.forEach((item, position) => {
    const value = worth(item, position)
    if (value > most) [found, most] = [item, value]
  })
  return found
}
