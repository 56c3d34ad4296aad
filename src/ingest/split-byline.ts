const ROLE =
  /\b(?:reporters?|correspondents?|writers?|editors?|staff|special|contributors?|bureau|agency|agencies|press|news|reuters|afp|post|times|herald|tribune|gazette|wire|desk|team|newsroom|service|media|online|chief|analyst|columnist|author|photographer|producer)\b/i
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|di|du|van|von|der|den|la|le|al|bin|ibn|el|dos)|\p{Lu}[\p{L}.'’-]*)){1,4}$/u
const OPENING =
  /^\s*(?:(?:(?:[Ww]ritten|[Rr]eported|[Rr]eporting|[Ss]tory|[Ww]ords|[Tt]ext) )?(?:[Bb]y|BY)\b|(?:Von|Par|Por)(?=\s\p{Lu}\S+\s\S)):?\s+/u
/** Who only worked on others' words, to the end of the clause. */
const EDITING =
  /[;.(]?\s*(?:additional |further )?(?:editing|edited|writing|photographs?|photos?|graphics?|compiled) by\b[^;]*/gi
/** Where somebody writes from or for, up to the next name. */
const WHENCE =
  /\s(?:in|from|at|for|of)\s(?:(?!\s(?:and|with)\s|,\s*\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+)+\s(?:in|from)\s)[^;&|/])*/gu
const BETWEEN = /\s*(?:,|;|\/|&|\band\b|\bwith\b|\n|\(|\)| [–—-] |\.? (?:additional )?reporting by\b)\s*/i

const named = (name: string): string =>
  name === name.toUpperCase()
    ? name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first, rest) => first + rest.toLowerCase())
    : name

/** The names of the people who wrote, without "By", roles, places, editors and the `publisher`; in order, each once. */
export const splitByline = (byline: string, publisher: string | null = null): string[] => {
  // Behind an upright bar stands the house.
  const [writers] = ` ${byline.slice(0, 500)}`.split("|")
  const parts = writers!.replace(OPENING, "").replace(EDITING, "").replace(WHENCE, "").split(BETWEEN)
  const names = parts.map((part) => part.trim().replace(/\.$/, ""))
  return [...new Set(names.filter((name) => NAME.test(name) && !ROLE.test(name) && name !== publisher).map(named))]
}
