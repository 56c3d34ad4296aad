import type { ComparedArticle, Likeness, OriginOfArticle } from "../../model/duplicate.ts"

/** What finds copies, tells them and chooses which stands for the others: pure functions, handed in. */
export type Detection = {
  /** Near copies come out within so many days. */
  windowDays: number
  /** The few numbers, of 32 bits, that the text shares with its copies. */
  keysOf: (article: Pick<ComparedArticle, "articleBody">) => number[]
  /** Symmetrical; null for two different texts. */
  likenessOf: (one: ComparedArticle, other: ComparedArticle) => Likeness | null
  chooseCanonical: (articles: readonly OriginOfArticle[]) => number
}
