import { type DocumentNode, type FragmentDefinitionNode, type FragmentSpreadNode, Kind, parse, visit } from "graphql"

/** Fragments by name, as they were written. */
export type FragmentLibrary = ReadonlyMap<string, string>

/** The fragments that documents define, so that others may spread them. */
export function fragmentLibrary(documents: readonly DocumentNode[]): FragmentLibrary {
  return new Map(documents.flatMap(fragmentsOf).map((node) => [node.name.value, sourceOf(node)]))
}

/** The document with every fragment that it spreads but does not define appended, and those that these spread. */
export function standAlone(document: string, library: FragmentLibrary): string {
  const ast = parse(document)
  const seen = new Set(fragmentsOf(ast).map((node) => node.name.value))
  const appended: string[] = []
  // Grows while it is walked: an appended fragment may spread others.
  const wanted = spreadsOf(ast)
  for (const name of wanted) {
    const fragment = library.get(name)
    if (fragment === undefined || seen.has(name)) continue
    seen.add(name)
    appended.push(fragment)
    wanted.push(...spreadsOf(parse(fragment)))
  }
  return `${[document.trim(), ...appended].join("\n\n")}\n`
}

const fragmentsOf = ({ definitions }: DocumentNode): FragmentDefinitionNode[] =>
  definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)

const sourceOf = ({ loc }: FragmentDefinitionNode): string => loc!.source.body.slice(loc!.start, loc!.end)

function spreadsOf(ast: DocumentNode): string[] {
  const names: string[] = []
  visit(ast, { [Kind.FRAGMENT_SPREAD]: ({ name }: FragmentSpreadNode) => void names.push(name.value) })
  return names
}
