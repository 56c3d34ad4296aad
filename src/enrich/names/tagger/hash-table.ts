/** Positions by 32-bit key: an open-addressed table that holds nothing but numbers. */
export type HashTable = {
  /** The position of a key in the order it was given, or -1. */
  find: (key: number) => number
}

const slotsFor = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)))

const BITS_A_SLOT = 8

/** A table of keys, none twice. */
export const hashTable = (keys: Int32Array): HashTable => {
  const slots = slotsFor(keys.length)
  const mask = slots - 1
  // Key and position side by side: what a look-up reads lies together in memory.
  const table = new Int32Array(slots * 2).fill(-1)
  const slotOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> 7
  // Most keys asked for are not there. A bit each, in what the processor keeps near, says so without a look at the table.
  const bits = new Int32Array((slots * BITS_A_SLOT) >> 5)
  const bitOf = (key: number) => (key >>> 3) & (slots * BITS_A_SLOT - 1)
  for (let i = 0; i < keys.length; i++) {
    const bit = bitOf(keys[i]!)
    bits[bit >> 5]! |= 1 << (bit & 31)
    let slot = slotOf(keys[i]!) & mask
    while (table[2 * slot + 1]! >= 0) slot = (slot + 1) & mask
    table[2 * slot] = keys[i]!
    table[2 * slot + 1] = i
  }
  return {
    find: (key) => {
      const bit = bitOf(key)
      if (((bits[bit >> 5]! >>> (bit & 31)) & 1) === 0) return -1
      let slot = slotOf(key) & mask
      for (let at = table[2 * slot + 1]!; at >= 0; at = table[2 * slot + 1]!) {
        if (table[2 * slot] === key) return at
        slot = (slot + 1) & mask
      }
      return -1
    },
  }
}
