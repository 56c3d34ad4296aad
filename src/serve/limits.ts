import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql"
import { errorCodes } from "./errors.ts"

/** How large an operation may be: levels of nesting, and fields with every fragment written out. */
export type Limits = { readonly maxDepth: number; readonly maxFields: number }

export const defaultLimits: Limits = { maxDepth: 16, maxFields: 1_500 }

type Size = { depth: number; fields: number }

/**
 * Refuses operations that are too deep or too wide, before anything runs. Each fragment is measured once, so that
 * fragments that spread each other over and over cost no time. Introspection of the schema is not counted.
 */
export const limitsRule =
  ({ maxDepth, maxFields }: Limits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => {
    const known = new Map<string, Size>()
    return {
      OperationDefinition(operation) {
        const { depth, fields } = sizeOf(operation.selectionSet, context, known)
        if (depth > maxDepth) context.reportError(tooComplex(`${depth} levels deep; at most ${maxDepth} are allowed.`))
        if (fields > maxFields)
          context.reportError(tooComplex(`${fields} fields wide; at most ${maxFields} are allowed.`))
      },
    }
  }

const tooComplex = (what: string) =>
  new GraphQLError(`The operation is ${what}`, { extensions: { code: errorCodes.tooComplex } })

const sizeOf = (set: SelectionSetNode, context: ValidationContext, known: Map<string, Size>): Size => {
  const total: Size = { depth: 0, fields: 0 }
  const add = (size: Size, levels: number) => {
    total.depth = Math.max(total.depth, size.depth + levels)
    total.fields += size.fields
  }
  for (const selection of set.selections) {
    if (selection.kind === "Field") {
      if (selection.name.value.startsWith("__")) continue
      add({ depth: 0, fields: 1 }, 1)
      if (selection.selectionSet) add(sizeOf(selection.selectionSet, context, known), 1)
    } else if (selection.kind === "InlineFragment") add(sizeOf(selection.selectionSet, context, known), 0)
    else {
      const fragment = context.getFragment(selection.name.value)
      if (fragment) add(fragmentSize(fragment, context, known), 0)
    }
  }
  return total
}

/** A fragment that spreads itself, which another rule refuses, counts as empty within itself. */
const fragmentSize = (fragment: FragmentDefinitionNode, context: ValidationContext, known: Map<string, Size>): Size => {
  const name = fragment.name.value
  if (!known.has(name)) {
    known.set(name, { depth: 0, fields: 0 })
    known.set(name, sizeOf(fragment.selectionSet, context, known))
  }
  return known.get(name)!
}
