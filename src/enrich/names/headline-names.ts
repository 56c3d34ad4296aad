import type { EntityType } from "../../model/entity.ts"
import type { FoundName } from "./decode-sentences.ts"

const LONGEST = 6

const keyOf = ({ sentence, from, to }: FoundName): string =>
  sentence.words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ")

/** The names that running text of the article has, with their types. */
const formsOf = (found: readonly (readonly FoundName[])[]): Map<string, EntityType> =>
  new Map(
    found
      .flat()
      .filter(({ sentence }) => sentence.kind === "PLAIN")
      .map((name) => [keyOf(name), name.type]),
  )

/** The names of running text that stand within one of a headline, the longest first. */
const within = (name: FoundName, forms: ReadonlyMap<string, EntityType>): FoundName[] => {
  const names: FoundName[] = []
  for (let from = name.from; from < name.to; from++) {
    for (let to = Math.min(name.to, from + LONGEST); to > from; to--) {
      const type = forms.get(keyOf({ ...name, from, to }))
      if (!type) continue
      names.push({ ...name, from, to, type })
      from = to - 1
      break
    }
  }
  return names
}

/**
 * Reads the lines that write all words with capitals by the names of running text: of "Ada Diaz Calls Novak" those that
 * it forms too, and with the types that it gives them.
 */
export const mendHeadlines = (found: readonly (readonly FoundName[])[]): FoundName[][] => {
  const forms = formsOf(found)
  return found.map((names) =>
    names.flatMap((name) => {
      if (name.sentence.kind === "PLAIN") return [name]
      const type = forms.get(keyOf(name))
      // A town and its team share one word, and the line has told which.
      if (type) return [name.to - name.from > 1 ? { ...name, type } : name]
      const inner = name.to - name.from > 2 ? within(name, forms) : []
      return inner.length > 0 ? inner : [name]
    }),
  )
}
