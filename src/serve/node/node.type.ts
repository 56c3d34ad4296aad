import { Field, ID, InterfaceType } from "type-graphql"

@InterfaceType({
  description: "Anything that has an id of its own, after the Relay object identification specification.",
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, {
    simple: true,
    description: "Opaque, unique over all types, the same for ever. What `node(id:)` and every id argument take.",
  })
  id!: string
}
