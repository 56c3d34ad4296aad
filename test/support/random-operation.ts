import {
  type GraphQLField,
  type GraphQLInputType,
  GraphQLInt,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql"

/** An operation, ready to be posted. */
export type Operation = { readonly query: string; readonly variables: Record<string, unknown> }

/** Values to choose from where a type of the schema takes any text, number or time, by the type's name. */
export type Values = Readonly<Record<string, readonly unknown[]>>

const MAX_DEPTH = 5
const MAX_FIELDS = 40

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

/** A query that the schema takes, the same for the same seed: any fields, nested, each argument there or not. */
export const randomOperation = (schema: GraphQLSchema, values: Values, seed: number): Operation => {
  const random = randomFrom(seed)
  const chance = (probability: number) => random() < probability
  const oneOf = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const upTo = (count: number) => Array.from({ length: Math.floor(random() * (count + 1)) })
  const declared: string[] = []
  const variables: Record<string, unknown> = {}
  let fields = 0

  const valueFor = (type: GraphQLInputType, depth: number): unknown => {
    if (!isNonNullType(type) && chance(0.1)) return null
    const given = getNullableType(type)
    if (isListType(given)) return upTo(3).map(() => valueFor(given.ofType, depth + 1))
    if (isEnumType(given)) return oneOf(given.getValues()).name
    if (!isInputObjectType(given)) return oneOf(values[given.name]!)
    const chosen = Object.values(given.getFields()).filter(() => chance(depth > 3 ? 0.05 : 0.25))
    return Object.fromEntries(chosen.map((field) => [field.name, valueFor(field.type, depth + 1)]))
  }

  const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
    const chosen = field.args.filter((arg) => isNonNullType(arg.type) || chance(0.25))
    const written = chosen.map((arg) => {
      const name = `v${declared.length}`
      declared.push(`$${name}: ${arg.type}`)
      // As a rule a number is one that is taken: what is refused has nothing under it.
      const small = getNullableType(arg.type) === GraphQLInt && chance(0.85)
      variables[name] = small ? 1 + Math.floor(random() * 3) : valueFor(arg.type, 0)
      return `${arg.name}: $${name}`
    })
    return written.length ? `(${written.join(", ")})` : ""
  }

  const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const alias = `f${fields++}`
    return `${alias}: ${field.name}${argumentsOf(field)} ${selectionOf(getNamedType(field.type).name, depth + 1)}`
  }

  const selectionOf = (typename: string, depth: number): string => {
    const type = schema.getType(typename)
    if (!isCompositeType(type)) return ""
    const parts = ["__typename"]
    if (isAbstractType(type) && chance(0.7)) {
      const possible = oneOf(schema.getPossibleTypes(type)).name
      parts.push(`... on ${possible} ${selectionOf(possible, depth)}`)
    }
    const own = "getFields" in type ? Object.values(type.getFields()) : []
    for (const field of own) {
      const deeper = isCompositeType(getNamedType(field.type))
      if (fields < MAX_FIELDS && (!deeper || depth < MAX_DEPTH) && chance(depth === 0 ? 0.1 : 0.3))
        parts.push(fieldOf(field, depth))
    }
    return `{ ${parts.join(" ")} }`
  }

  const selection = selectionOf("Query", 0)
  return { query: `query${declared.length ? `(${declared.join(", ")})` : ""} ${selection}`, variables }
}
