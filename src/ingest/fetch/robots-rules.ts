/** What a robots.txt says to one robot (RFC 9309). */
export type RobotsRules = {
  /** Whether it may visit a path with its query. */
  allows: (path: string) => boolean
  /** How many seconds it is asked to wait between two visits; null when nothing is said. */
  crawlDelaySeconds: number | null
}

type Rule = { isAllowed: boolean; pattern: string }
type Group = { rules: Rule[]; delay: number | null }

const LINE = /^[ \t\ufeff]*([a-z-]+)[ \t]*:[ \t]*([^#]*)/i

/**
 * The rules for the robot of this product token: all groups that name it together, else those for all. The longest pattern
 * that matches decides, an allowing one among equals. Lines that are none count for nothing.
 */
export const readRobots = (text: string, robot: string): RobotsRules => {
  const named: Group = { rules: [], delay: null }
  const forAll: Group = { rules: [], delay: null }
  let isNamed = false
  let groups = new Set<Group>()
  let isHead = false
  for (const line of text.replaceAll("\r", "\n").split("\n")) {
    const [, key = "", written = ""] = LINE.exec(line) ?? []
    const name = key.toLowerCase()
    const value = written.trim()
    if (name === "user-agent") {
      if (!isHead) groups = new Set()
      isHead = true
      const token = /^(?:[a-z_-]+|\*$)/i.exec(value)?.[0].toLowerCase()
      if (token === "*") groups.add(forAll)
      if (token === robot.toLowerCase()) groups.add(named)
      isNamed ||= groups.has(named)
    } else if (name === "allow" || name === "disallow") {
      isHead = false
      // An empty pattern matches nothing.
      if (value) for (const group of groups) group.rules.push({ isAllowed: name === "allow", pattern: normal(value) })
    } else if (name === "crawl-delay") {
      isHead = false
      const seconds = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : null
      for (const group of groups) group.delay ??= seconds
    }
  }
  const { rules, delay } = isNamed ? named : forAll
  return { allows: (path) => allows(rules, normal(path)), crawlDelaySeconds: delay }
}

const allows = (rules: readonly Rule[], path: string): boolean => {
  let best: Rule | null = null
  for (const rule of rules) {
    const more = rule.pattern.length - (best?.pattern.length ?? -1)
    if ((more > 0 || (more === 0 && rule.isAllowed)) && matches(rule.pattern, path)) best = rule
  }
  return best?.isAllowed ?? true
}

/** Takes the leftmost place for each piece between stars: no way back, so that hostile patterns cost no more than others. */
const matches = (pattern: string, path: string): boolean => {
  const isWhole = pattern.endsWith("$")
  const [head = "", ...pieces] = (isWhole ? pattern.slice(0, -1) : pattern).split("*")
  if (!path.startsWith(head)) return false
  const last = isWhole ? pieces.pop() : ""
  if (last === undefined) return path.length === head.length
  let at = head.length
  for (const piece of pieces) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return path.length - at >= last.length && path.endsWith(last)
}

/** One form of percent-encoding (RFC 9309, 2.2.2): of what needs it alone, in upper case. */
const normal = (path: string): string =>
  path.replace(/[^\x21-\x7e]+/g, encodeURIComponent).replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : code.toUpperCase()
  })
