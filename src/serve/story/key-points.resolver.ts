import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql"
import { chooseKeyPoints } from "../../model/choose-key-points.ts"
import { citableArticles } from "../../store/read/batches/story.ts"
import type { StoryRow } from "../../store/read/shapes/story.ts"
import type { Context } from "../context.ts"
import { badInput } from "../errors.ts"
import { citedSentence } from "../values/cited-sentence.ts"
import { CitedSentence } from "../values/evidence.type.ts"
import { Story } from "./story.type.ts"

const DEFAULT_POINTS = 5
const MAX_POINTS = 20

@Resolver(() => Story)
export class KeyPointsResolver {
  @FieldResolver(() => [CitedSentence], {
    nullable: true,
    description:
      "The sentences that tell most of it, by turns from its publishers, nothing twice: each stands in one of its articles.",
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
    const bodies = new Map(articles.map(({ id, articleBody }) => [id, articleBody]))
    return chooseKeyPoints(articles, count).map(({ articleId, span }) =>
      citedSentence(articleId, bodies.get(articleId)!, span),
    )
  }
}
