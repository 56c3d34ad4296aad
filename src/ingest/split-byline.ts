const ROLE =
  /\b(?:reporters?|correspondents?|writers?|editors?|staff|special|contributors?|bureau|agency|press|news|reuters|afp|post|times|wire|desk|team|newsroom|service|media|online)\b/i
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|di|du|van|von|der|den|la|le|al|bin|ibn|el|dos)|\p{Lu}[\p{L}.'’-]*)){1,4}$/u

/** The names of people in a byline, without "By", roles, places and addresses; in order, each once. */
export const splitByline = (byline: string): string[] => {
  const parts = byline
    .slice(0, 500)
    .replace(/^\s*(?:written |reported |reporting |story |words )?by:?\s+/i, "")
    .split(/\s*(?:,|;|\||\/|&|\band\b|\bwith\b|\bfor\b|\bin\b|\bof\b|\n|\(|\)| [–—-] )\s*/)
  return [...new Set(parts.map((part) => part.trim()).filter((part) => NAME.test(part) && !ROLE.test(part)))]
}
