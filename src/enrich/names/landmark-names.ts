import { knownPlace } from "../gazetteer/known-places.ts"
import { addForm, fullestName, type NamedMention, type NameGroup } from "./name-groups.ts"
import type { Surroundings } from "./person-hints.ts"

const HEADS = ["airport", "stadium"] as const
const DESCRIPTION = "(?:['’]s)? (?:(?:international|main|national|civil|military|Olympic) )?(airport|stadium)"
const AFTER_PLACE = new RegExp(`^${DESCRIPTION}\\b`)
const OF_PLACE = new RegExp(`${DESCRIPTION}$`)

/** The places whose airport or stadium a text speaks of: "Kabul airport", with the head. */
const described = (places: readonly NameGroup[], { after }: Surroundings): { place: NameGroup; head: string }[] =>
  places.flatMap((place) => {
    const heads = place.mentions.flatMap((mention) =>
      mention.evidence.field === "BODY" ? (AFTER_PLACE.exec(after(mention, 40))?.[1] ?? []) : [],
    )
    return [...new Set(heads)].map((head) => ({ place, head }))
  })

const distance = (one: NamedMention, other: NamedMention): number => {
  const [a, b] = [one.evidence, other.evidence]
  if (a.field !== b.field || a.media !== b.media) return Number.POSITIVE_INFINITY
  return a.start < b.start ? b.start - a.end : a.start - b.end
}

const MOST_MENTIONS = 50
const NEAR = 200

/** Whether no other known place stands nearer to some mention of a landmark, but one that lies around it. */
const standsNear = (landmark: NameGroup, place: NameGroup, places: readonly NameGroup[]): boolean => {
  const country = knownPlace(fullestName(place))?.countryCode
  const rivals = places.filter((other) => {
    const known = other === place || other === landmark ? null : knownPlace(fullestName(other))
    return known && !(known.kind !== "CITY" && known.countryCode === country)
  })
  const nearest = (mention: NamedMention, groups: readonly NameGroup[]) =>
    Math.min(
      ...groups.flatMap((group) => group.mentions.slice(0, MOST_MENTIONS).map((other) => distance(mention, other))),
      NEAR,
    )
  return landmark.mentions
    .slice(0, MOST_MENTIONS)
    .some((mention) => nearest(mention, [place]) < nearest(mention, rivals))
}

/** The name of the place that a landmark is also called by: "Kabul" for what is "Kabul airport" too. */
export const placeOfLandmark = ({ reasons }: NameGroup): string | null => {
  const description = [...reasons].find(([, reason]) => reason === "DESCRIPTION")?.[0]
  return description?.replace(OF_PLACE, "") ?? null
}

/**
 * Adds "Kabul airport" and "Kabul's international airport" to the names of the airport that the article names, when the article speaks of one named
 * airport and of one place's airport only, and names that place beside it.
 */
export const addLandmarkNames = (groups: readonly NameGroup[], around: Surroundings): void => {
  const places = groups.filter((group) => group.type === "PLACE")
  const found = described(
    places.filter((place) => knownPlace(fullestName(place))),
    around,
  )
  for (const head of HEADS) {
    const landmarks = places.filter((place) => fullestName(place).toLowerCase().endsWith(` ${head}`))
    const owners = found.filter((each) => each.head === head)
    if (landmarks.length !== 1 || owners.length !== 1 || !standsNear(landmarks[0]!, owners[0]!.place, places)) continue
    for (const mention of owners[0]!.place.mentions) {
      const [rest, described] = AFTER_PLACE.exec(around.after(mention, 40)) ?? []
      if (described === head) addForm(landmarks[0]!, `${mention.form}${rest}`, "DESCRIPTION")
    }
  }
}
