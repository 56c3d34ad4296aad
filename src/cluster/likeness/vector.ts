/** A sparse vector: ascending ids, the value of each, and the square of its length. */
export type Vector = { readonly ids: Int32Array; readonly values: Float64Array; readonly squared: number }

const squareOf = (values: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]! * values[i]!
  return sum
}

const vector = (ids: Int32Array, values: Float64Array): Vector => ({ ids, values, squared: squareOf(values) })

const MOST_ENTRIES = 65_536

/** The vector of the given entries, each id once, in any order. */
export const vectorOf = (entries: readonly (readonly [number, number])[]): Vector => {
  // An id and its place in one number: numbers are sorted much faster than pairs.
  const order = new Float64Array(entries.length)
  for (let place = 0; place < entries.length; place++) order[place] = entries[place]![0] * MOST_ENTRIES + place
  order.sort()
  const ids = new Int32Array(entries.length)
  const values = new Float64Array(entries.length)
  for (let at = 0; at < order.length; at++) {
    const [id, value] = entries[order[at]! % MOST_ENTRIES]!
    ids[at] = id
    values[at] = value
  }
  return vector(ids, values)
}

export const scaled = ({ ids, values, squared }: Vector, factor: number): Vector => ({
  ids,
  values: values.map((value) => value * factor),
  squared: squared * factor * factor,
})

/** Of many entries the heaviest stay, of equal ones those with the smaller ids. */
const pruned = (sum: Vector, limit: number): Vector => {
  if (sum.ids.length <= limit) return sum
  const order = Array.from(sum.ids.keys()).sort((a, b) => sum.values[b]! - sum.values[a]! || a - b)
  const kept = Int32Array.from(order.slice(0, limit)).sort()
  return vector(
    kept.map((at) => sum.ids[at]!),
    Float64Array.from(kept, (at) => sum.values[at]!),
  )
}

/** The sum of two vectors; past a limit only its heaviest entries stay. */
export const sumOf = (a: Vector, b: Vector, limit: number): Vector => {
  const ids = new Int32Array(a.ids.length + b.ids.length)
  const values = new Float64Array(ids.length)
  let [i, j, count] = [0, 0, 0]
  while (i < a.ids.length || j < b.ids.length) {
    const x = i < a.ids.length ? a.ids[i]! : Number.POSITIVE_INFINITY
    const y = j < b.ids.length ? b.ids[j]! : Number.POSITIVE_INFINITY
    ids[count] = Math.min(x, y)
    values[count++] = (x <= y ? a.values[i++]! : 0) + (y <= x ? b.values[j++]! : 0)
  }
  return pruned(vector(ids.slice(0, count), values.slice(0, count)), limit)
}
