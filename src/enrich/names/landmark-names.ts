import { knownPlace } from "../gazetteer/known-places.ts"
import { fullestName, type NameGroup } from "./name-groups.ts"

const HEADS = ["airport", "stadium"] as const
const AFTER_PLACE = /^(?:['’]s)? (?:(?:international|main|national|civil|military|Olympic) )?(airport|stadium)\b/

/** What a text calls the airports and stadiums of its places: "Kabul airport". */
const descriptions = (groups: readonly NameGroup[], body: string): Map<string, Set<string>> => {
  const byHead = new Map<string, Set<string>>(HEADS.map((head) => [head, new Set()]))
  for (const { mentions } of groups.filter((group) => group.type === "PLACE")) {
    for (const { form, evidence } of mentions) {
      if (evidence.field !== "BODY" || !knownPlace(form)) continue
      const head = AFTER_PLACE.exec(body.slice(evidence.end, evidence.end + 40))?.[1]
      if (head) byHead.get(head)!.add(`${form} ${head}`)
    }
  }
  return byHead
}

/**
 * Adds "Kabul airport" to the names of the airport that the article names, when the article speaks of one named
 * airport and of one place's airport only.
 */
export const addLandmarkNames = (groups: readonly NameGroup[], body: string): NameGroup[] => {
  const found = descriptions(groups, body)
  return groups.map((group) => {
    const head = HEADS.find((word) => group.type === "PLACE" && fullestName(group).toLowerCase().endsWith(` ${word}`))
    if (!head) return group
    const alike = groups.filter(
      (other) => other.type === "PLACE" && fullestName(other).toLowerCase().endsWith(` ${head}`),
    )
    const names = [...found.get(head)!]
    if (alike.length !== 1 || names.length !== 1 || group.forms.includes(names[0]!)) return group
    return { ...group, forms: [...group.forms, names[0]!] }
  })
}
