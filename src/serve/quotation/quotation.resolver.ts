import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql"
import { repeatedQuotations } from "../../store/read/batches/article.ts"
import type { EvidenceRow } from "../../store/read/evidence.ts"
import { articleShape } from "../../store/read/shapes/article.ts"
import { entityShape } from "../../store/read/shapes/entity.ts"
import type { QuotationRow } from "../../store/read/shapes/quotation.ts"
import { Article } from "../article/article.type.ts"
import { firstOf } from "../connection/connect.ts"
import type { Context } from "../context.ts"
import { Entity } from "../entity/entity.type.ts"
import { Evidence } from "../values/evidence.type.ts"
import { Quotation } from "./quotation.type.ts"

@Resolver(() => Quotation)
export class QuotationResolver {
  @FieldResolver(() => Entity, { nullable: true })
  speaker(@Root() quotation: QuotationRow, @Ctx() context: Context) {
    return context.reader.one(entityShape, quotation.speakerId)
  }

  @FieldResolver(() => Article)
  article(@Root() quotation: QuotationRow, @Ctx() context: Context) {
    return context.reader.one(articleShape, quotation.articleId)
  }

  @FieldResolver(() => Evidence)
  evidence(@Root() quotation: QuotationRow): EvidenceRow {
    const { articleId, startOffset, endOffset, text, extractor, extractorVersion } = quotation
    return { articleId, field: "BODY", start: startOffset, end: endOffset, text, extractor, extractorVersion }
  }

  @FieldResolver(() => [Article], {
    description:
      "Other articles that quote the same words, or in the same story a part of them or more of them, earliest first.",
  })
  async repeatedIn(
    @Root() quotation: QuotationRow,
    @Ctx() context: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 10 }) first: number | null,
  ) {
    const repeats = firstOf(await context.reader.rows(repeatedQuotations, quotation.rowId), first)
    return context.reader.many(
      articleShape,
      repeats.map((repeat) => repeat.articleId),
    )
  }
}
