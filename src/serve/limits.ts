import type { ApolloServerPlugin } from "@apollo/server"
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql"
import type { Context } from "./context.ts"
import { errorCodes } from "./errors.ts"

/** How large an operation may be: levels of nesting, fields at the root, fields in all with every fragment written out. */
export type Limits = { readonly depth: number; readonly rootFields: number; readonly fields: number }

export const defaultLimits: Limits = { depth: 16, rootFields: 50, fields: 1_500 }

/**
 * The size of a valid operation. Each fragment is measured once, so that fragments that spread each other over and over
 * cost no time. Introspection is not counted.
 */
const sizeOf = (document: DocumentNode, operation: OperationDefinitionNode): Limits => {
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === "FragmentDefinition")
      .map((fragment) => [fragment.name.value, fragment.selectionSet]),
  )
  const known = new Map<string, Limits>()
  const measureFragment = (name: string): Limits => {
    const size = known.get(name) ?? measure(fragments.get(name)!)
    known.set(name, size)
    return size
  }
  const measure = (set: SelectionSetNode): Limits => {
    const total = { depth: 0, rootFields: 0, fields: 0 }
    for (const selection of set.selections) {
      if (selection.kind === "Field" && selection.name.value.startsWith("__")) continue
      const size =
        selection.kind === "Field"
          ? around(selection.selectionSet ? measure(selection.selectionSet) : empty)
          : selection.kind === "InlineFragment"
            ? measure(selection.selectionSet)
            : measureFragment(selection.name.value)
      total.depth = Math.max(total.depth, size.depth)
      total.rootFields += size.rootFields
      total.fields += size.fields
    }
    return total
  }
  return measure(operation.selectionSet)
}

const empty: Limits = { depth: 0, rootFields: 0, fields: 0 }

/** The size of one field, by the size of what is selected on it. */
const around = (within: Limits): Limits => ({ depth: within.depth + 1, rootFields: 1, fields: within.fields + 1 })

const names: Record<keyof Limits, string> = { depth: "levels", rootFields: "fields at the root", fields: "fields" }

/** Refuses operations that are too large, before anything runs. */
export const limitsPlugin = (limits: Limits): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation }) => {
      if (!operation) return
      const size = sizeOf(document, operation)
      for (const limit of ["depth", "rootFields", "fields"] as const)
        if (size[limit] > limits[limit])
          throw new GraphQLError(
            `The operation has ${size[limit]} ${names[limit]}; at most ${limits[limit]} are allowed.`,
            {
              extensions: { code: errorCodes.tooComplex, http: { status: 400 } },
            },
          )
    },
  }),
})
