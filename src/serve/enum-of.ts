import { registerEnumType } from "type-graphql"

/** An enum of the API with these values, of which `meanings` describes those whose names do not say all. */
export const enumOf = <Value extends string>(
  name: string,
  values: readonly Value[],
  description: string,
  meanings: Partial<Record<Value, string>> = {},
): { [V in Value]: V } => {
  const members = Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V }
  const valuesConfig = Object.fromEntries(
    Object.entries(meanings).map(([value, text]) => [value, { description: text }]),
  )
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as never })
  return members
}
