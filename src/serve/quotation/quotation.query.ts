import { Arg, Args, Ctx, Query, Resolver } from "type-graphql"
import { quotationConditions } from "../../store/read/filters/other-filters.ts"
import { allQuotations } from "../../store/read/shapes/quotation.ts"
import { storedArticleFilter } from "../article/article.conditions.ts"
import { connect } from "../connection/connect.ts"
import { ForwardArgs } from "../connection/page-args.ts"
import type { Context } from "../context.ts"
import { conditionsOf } from "../filters/conditions-of.ts"
import { idSetOf } from "../filters/id-set-of.ts"
import { QuotationFilter } from "./quotation.args.ts"
import { QuotationConnection } from "./quotation.type.ts"

@Resolver()
export class QuotationQuery {
  @Query(() => QuotationConnection, { description: "All quotations, latest first, or those that a filter leaves." })
  quotations(
    @Ctx() context: Context,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Arg("filter", () => QuotationFilter, { nullable: true }) filter: QuotationFilter | null,
  ) {
    return connect(context, allQuotations, { conditions: conditionsOf(filter, compile) }, page)
  }
}

const anyone = ["Person", "Organization", "Place"]

const compile = ({ speakers, about, articles }: QuotationFilter) =>
  quotationConditions({
    speakers: idSetOf(speakers, anyone, "speakers"),
    about: idSetOf(about, anyone, "about"),
    articles: articles ? storedArticleFilter(articles) : undefined,
  })
