import { Ctx, FieldResolver, Resolver, Root } from "type-graphql"
import type { EvidenceRow } from "../../store/read/evidence.ts"
import { articleShape } from "../../store/read/shapes/article.ts"
import { Article } from "../article/article.type.ts"
import type { Context } from "../context.ts"
import { Evidence } from "./evidence.type.ts"

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Article)
  article(@Root() evidence: EvidenceRow, @Ctx() context: Context) {
    return context.reader.one(articleShape, evidence.articleId)
  }
}
