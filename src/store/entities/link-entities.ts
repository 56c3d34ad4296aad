import { foldedKey } from "../../lib/fold.ts"
import type { EntityDraft, EntityType } from "../../model/entity.ts"
import type { NewRow } from "../insert-rows.ts"
import type { Write } from "../write.ts"
import { createEntities } from "./create-entities.ts"
import { entitiesByName, type Named, nameKey } from "./entities-by-name.ts"

const LONGEST_NAME = 200

/** Everybody and everything that an article names. */
export type EntityDirectory = {
  /** Ids by position in the article's entities. */
  entityIds: readonly number[]
  /** The id that a name has in this article, by whichever of its names; null for a name it was not given. */
  idOf: (type: EntityType, name: string) => number | null
}

const shortened = ({ type, name }: Named): Named => ({ type, name: name.slice(0, LONGEST_NAME) })

/** Position in the entities by each name; where two share another name, the first has it. */
const positionsByName = (entities: readonly EntityDraft[]): Map<string, number> => {
  const positions = new Map<string, number>()
  const add = (named: Named, position: number) => {
    const key = nameKey(shortened(named))
    if (!positions.has(key)) positions.set(key, position)
  }
  entities.forEach(add)
  entities.forEach(({ type, alternateNames }, position) => {
    for (const name of alternateNames) add({ type, name }, position)
  })
  return positions
}

/** Finds or makes the entity of each draft, and of each other name (of authors, say) that none of the drafts has. */
export const linkEntities = async (
  tx: Write,
  entities: readonly EntityDraft[],
  others: readonly Named[],
): Promise<EntityDirectory> => {
  const positions = positionsByName(entities)
  const named = [...entities, ...others.filter((each) => !positions.has(nameKey(shortened(each))))].map(shortened)
  const distinct = new Map(named.map(({ type, name }) => [nameKey({ type, name }), { type, name }]))
  const ids = await entitiesByName(tx, [...distinct.values()])
  const strangers = [...distinct].filter(([key]) => !ids.has(key)).map(([, each]) => each)
  for (const [key, id] of await createEntities(tx, strangers)) ids.set(key, id)
  const entityIds = entities.map((each) => ids.get(nameKey(shortened(each)))!)
  const idOf = (type: EntityType, name: string) => {
    const key = nameKey(shortened({ type, name }))
    const position = positions.get(key)
    return position === undefined ? (ids.get(key) ?? null) : entityIds[position]!
  }
  return { entityIds, idOf }
}

/** Rows of `entity_name` for the other names that an article uses for its entities. */
export const otherNameRows = (entities: readonly EntityDraft[], entityIds: readonly number[]): NewRow[] =>
  entities.flatMap(({ alternateNames }, position) =>
    alternateNames.map((written) => {
      const name = written.slice(0, LONGEST_NAME)
      return { entity_id: entityIds[position], key: foldedKey(name), name }
    }),
  )
