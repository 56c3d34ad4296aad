import { Arg, Ctx, Mutation, Resolver } from "type-graphql"
import type { ArticleInput } from "../../model/article-input.ts"
import { articleShape } from "../../store/read/shapes/article.ts"
import type { Context } from "../context.ts"
import { badInput } from "../errors.ts"
import { requireWrite } from "../may-write.ts"
import { IngestArticleInput, IngestArticlePayload } from "./ingest.type.ts"

const MAX_INPUTS = 100

@Resolver()
export class IngestMutation {
  @Mutation(() => IngestArticlePayload, {
    description: "Takes an article in. The same article again updates it and never makes a second one.",
  })
  ingestArticle(@Ctx() context: Context, @Arg("input", () => IngestArticleInput) input: IngestArticleInput) {
    requireWrite(context)
    return ingestOne(context, input)
  }

  @Mutation(() => [IngestArticlePayload], {
    description: "Takes up to 100 articles in, in their order. One bad input costs itself.",
  })
  async ingestArticles(
    @Ctx() context: Context,
    @Arg("inputs", () => [IngestArticleInput]) inputs: IngestArticleInput[],
  ) {
    requireWrite(context)
    if (inputs.length > MAX_INPUTS) throw badInput(`At most ${MAX_INPUTS} inputs.`)
    const payloads: IngestArticlePayload[] = []
    for (const input of inputs) payloads.push(await ingestOne(context, input))
    return payloads
  }
}

const ingestOne = async (context: Context, input: IngestArticleInput): Promise<IngestArticlePayload> => {
  const content = [input.text, input.html, input.ninjs, input.fields].filter((each) => each != null)
  if (content.length !== 1) {
    const message = "Give exactly one of text, html, ninjs, fields."
    return { errors: [{ code: "INVALID", message, path: [] }] }
  }
  const { ingest } = await context.stages()
  const result = await ingest(articleInputOf(input))
  if (result.kind === "refused") return { errors: result.errors }
  const article = await context.freshReader().one(articleShape, result.articleId)
  return { article: article as never, outcome: result.outcome, errors: [] }
}

/** The fields of an input laid side by side, as the stages take them. */
const articleInputOf = ({ fields, datePublished, ...rest }: IngestArticleInput): ArticleInput => ({
  ...rest,
  datePublished: datePublished?.toISOString(),
  ...(fields && { ...fields, dateModified: fields.dateModified?.toISOString() }),
})
