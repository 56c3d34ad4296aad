import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql"
import { type CitableArticle, chooseKeyPoints, type KeyPoint } from "../../model/choose-key-points.ts"
import { composeStorySummary } from "../../model/compose-story-summary.ts"
import { citableArticles } from "../../store/read/batches/story.ts"
import type { StoryRow } from "../../store/read/shapes/story.ts"
import type { Context } from "../context.ts"
import { badInput } from "../errors.ts"
import { citedSentence } from "../values/cited-sentence.ts"
import { CitedSentence, Summary } from "../values/evidence.type.ts"
import { summaryFrom, wordBudget } from "../values/summary-of.ts"
import { Story } from "./story.type.ts"

const DEFAULT_POINTS = 5
const MAX_POINTS = 20

const cited = (articles: readonly CitableArticle[], points: readonly KeyPoint[]) => {
  const bodies = new Map(articles.map(({ id, articleBody }) => [id, articleBody]))
  return points.map(({ articleId, span }) => citedSentence(articleId, bodies.get(articleId)!, span))
}

@Resolver(() => Story)
export class StoryTextResolver {
  @FieldResolver(() => [CitedSentence], {
    nullable: true,
    description:
      "The sentences that tell most of it, most telling first, by turns from its publishers, nothing twice: each stands in one of its articles. They are taken from its lead article and up to seven others, the latest of each publisher, in the language of the lead.",
  })
  async keyPoints(
    @Root() story: StoryRow,
    @Ctx() context: Context,
    @Arg("max", () => Int, { nullable: true, defaultValue: DEFAULT_POINTS, description: "At most so many, 1 to 20." })
    max: number | null,
  ) {
    const count = max ?? DEFAULT_POINTS
    if (count < 1 || count > MAX_POINTS) throw badInput(`max is from 1 to ${MAX_POINTS}.`)
    const articles = await context.reader.rows(citableArticles, story.rowId)
    return cited(articles, chooseKeyPoints(articles, count))
  }

  @FieldResolver(() => Summary, {
    nullable: true,
    description:
      "The key points that fit the word budget, as one text: whole sentences of different publishers. When not even one fits, a short sentence of the lead article; null when its articles have none worth citing.",
  })
  async summary(
    @Root() story: StoryRow,
    @Ctx() context: Context,
    @Arg("maxWords", () => Int, { nullable: true, defaultValue: 60, description: "1 to 500." }) maxWords: number | null,
  ) {
    const budget = wordBudget(maxWords)
    const articles = await context.reader.rows(citableArticles, story.rowId)
    return summaryFrom(cited(articles, composeStorySummary(articles, budget)))
  }
}
