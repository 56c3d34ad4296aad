import type { ComparedArticle } from "../../model/duplicate.ts"
import { bodyWords } from "./body-words.ts"
import { chooseCanonical } from "./choose-canonical.ts"
import { likenessOf, WINDOW_DAYS } from "./likeness-of.ts"
import { sketchOf } from "./sketch-of.ts"

/** How copies are found and told, whoever keeps the articles. */
export const detection = {
  windowDays: WINDOW_DAYS,
  keysOf: ({ articleBody }: Pick<ComparedArticle, "articleBody">): number[] => sketchOf(bodyWords(articleBody)),
  likenessOf,
  chooseCanonical,
}
