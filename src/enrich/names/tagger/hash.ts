/** Mixes two whole numbers into one of 32 bits, evenly (the finalizer of MurmurHash3). */
export const mix = (a: number, b: number): number => {
  let hash = Math.imul(a, 0x9e3779b1) ^ b
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** A number of 32 bits for the part of a word from `from` to `to`. */
export const hashText = (text: string, from = 0, to = text.length): number => {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mix(hash, to - from)
}
