import { foldedKey } from "../../lib/fold.ts"
import type { EntityDraft, EntityType } from "../../model/entity.ts"
import type { NewRow } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import type { KnownEntity } from "./candidates.ts"
import { decideNames, type NamingArticle } from "./decide-names.ts"
import { type Decision, earlierDecisions } from "./earlier-decisions.ts"
import { linkable, linkableName, type Named, type NameToLink, nameKey, shortName } from "./named.ts"
import type { NameResolution } from "./resolution.ts"
import type { UndecidedEntity } from "./settle-undecided.ts"

const MOST_SETTLED = 8

/** Everybody and everything that an article names. */
export type EntityDirectory = {
  /** Ids by position in the article's entities. */
  entityIds: readonly number[]
  /** The id that a name has in this article, by whichever of its names; null for a name it was not given. */
  idOf: (type: EntityType, name: string) => number | null
  /** Every name of the article with what was told of it: those of its entities in their order, then the others. */
  names: readonly (NameToLink & { decision: Decision })[]
  /** Those who stand apart for want of evidence, which the article may give. */
  undecided: readonly UndecidedEntity[]
}

/** Position in the entities by each name; where two share another name, the first has it. */
const positionsByName = (entities: readonly EntityDraft[]): Map<string, number> => {
  const positions = new Map<string, number>()
  const add = (named: Named, position: number) => {
    const key = nameKey(named)
    if (!positions.has(key)) positions.set(key, position)
  }
  entities.forEach(add)
  entities.forEach(({ type, alternateNames }, position) => {
    for (const name of alternateNames) add({ type, name }, position)
  })
  return positions
}

const keyOf = ({ type, key }: NameToLink): string => `${type} ${key}`

/** Each type and key once: the first. */
const distinct = (names: readonly NameToLink[]): NameToLink[] => {
  const seen = new Set<string>()
  return names.filter((named) => !seen.has(keyOf(named)) && seen.add(keyOf(named)))
}

/**
 * Finds or makes the entity of each draft, and of each other name (of authors, say) that none of the drafts has. A name that
 * the article gave before stands for whom it stood then.
 */
export const linkEntities = async (
  tx: Write,
  article: NamingArticle & { isKnown: boolean },
  { entities, others }: { entities: readonly EntityDraft[]; others: readonly Named[] },
  resolution: NameResolution,
): Promise<EntityDirectory> => {
  const positions = positionsByName(entities)
  const outside = others.filter((each) => !positions.has(nameKey(each))).map(linkableName)
  const names = [...entities.map(linkable), ...distinct(outside)]
  const earlier = article.isKnown ? await earlierDecisions(tx, article.id) : new Map<string, Decision>()
  const unknown = distinct(names).filter((named) => !earlier.has(keyOf(named)))
  const { decisions, met } = await decideNames(tx, article, unknown, resolution)
  const linked = names.map((named) => {
    const key = keyOf(named)
    return { ...named, decision: earlier.get(key) ?? decisions.get(key)! }
  })
  const byKey = new Map(linked.map((each) => [keyOf(each), each.decision.entityId]))
  const entityIds = linked.slice(0, entities.length).map(({ decision }) => decision.entityId)
  const idOf = (type: EntityType, name: string) => {
    const key = nameKey({ type, name })
    const position = positions.get(key)
    return position === undefined ? (byKey.get(key) ?? null) : entityIds[position]!
  }
  return { entityIds, idOf, names: linked, undecided: undecidedAmong(linked, met) }
}

const lastWord = (key: string): string => key.slice(key.lastIndexOf(" ") + 1)

/** Of those the article met, and those it named before: who might be one of its people, who are named in full. */
const undecidedAmong = (names: EntityDirectory["names"], met: readonly KnownEntity[]): readonly UndecidedEntity[] => {
  const inFull = names.filter(({ type, key }) => type === "PERSON" && key.includes(" "))
  const surnames = new Set(inFull.map(({ key }) => lastWord(key)))
  const others = met.filter(({ type, key, isUndecided }) => type === "PERSON" && isUndecided && surnames.has(key))
  const own = names.filter(({ decision }) => decision.isUndecided)
  const ids = new Map([
    ...others.map(({ id, key, type }) => [id, { id, key, type }] as const),
    ...own.map(({ decision, key, type }) => [decision.entityId, { id: decision.entityId, key, type }] as const),
  ])
  return [...ids.values()].slice(0, MOST_SETTLED)
}

/** Rows of `entity_name` for the other names that an article uses for its entities. */
export const otherNameRows = (entities: readonly EntityDraft[], entityIds: readonly number[]): NewRow[] =>
  entities.flatMap(({ alternateNames }, position) =>
    alternateNames.map((written) => {
      const name = shortName(written)
      return { entity_id: entityIds[position], key: foldedKey(name), name }
    }),
  )
