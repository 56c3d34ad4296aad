import { type EntityType, entityTypes } from "../../model/entity.ts"

/** How much speaks for each type of a name. */
export type TypeScores = Record<EntityType, number>

export const noScores = (): TypeScores => ({ PERSON: 0, ORGANIZATION: 0, PLACE: 0 })

/** The type with the most evidence, and how much that is. */
export const bestType = (scores: TypeScores): { type: EntityType; score: number } =>
  entityTypes
    .map((type) => ({ type, score: scores[type] }))
    .reduce((best, next) => (next.score > best.score ? next : best))
