/** A shingle is a run of so many words. */
export const SHINGLE = 4

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

const hashOf = (word: string): number => {
  let hash = FNV_OFFSET
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME)
  return hash
}

/** Spreads the bits of a hash (the finalizer of MurmurHash3), so that the smallest of many are as good as drawn by lot. */
const spread = (hash: number): number => {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** The hash (32 bits, unsigned) of each shingle, by the place of its first word; none for fewer words than one has. */
export const shinglesOf = (words: readonly string[]): Uint32Array => {
  const hashes = words.map(hashOf)
  const shingles = new Uint32Array(Math.max(0, words.length - SHINGLE + 1))
  for (let place = 0; place < shingles.length; place++) {
    let hash = 0
    for (let i = 0; i < SHINGLE; i++) hash = Math.imul(hash, 0x9e3779b1) + hashes[place + i]!
    shingles[place] = spread(hash)
  }
  return shingles
}
