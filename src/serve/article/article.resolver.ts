import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql"
import { cutAtWord } from "../../lib/text.ts"
import type { MediaType as MediaTypeName } from "../../model/media.ts"
import { articleAuthors, articleTexts, relatedArticles } from "../../store/read/batches/article.ts"
import { type ArticleRow, articleShape } from "../../store/read/shapes/article.ts"
import { entityShape } from "../../store/read/shapes/entity.ts"
import { articleEvents } from "../../store/read/shapes/event.ts"
import { articleMedia, mediaItemShape } from "../../store/read/shapes/media-item.ts"
import { articleQuotations } from "../../store/read/shapes/quotation.ts"
import { publisherShape } from "../../store/read/shapes/source.ts"
import { connect, firstOf } from "../connection/connect.ts"
import type { Context } from "../context.ts"
import { Person } from "../entity/entity.type.ts"
import { EventConnection } from "../event/event.type.ts"
import { MediaItem, MediaType } from "../media/media-item.type.ts"
import { Publisher } from "../publisher/publisher.type.ts"
import { QuotationConnection } from "../quotation/quotation.type.ts"
import { Summary } from "../values/evidence.type.ts"
import { summaryOf } from "../values/summary-of.ts"
import { Article, ArticleMediaConnection } from "./article.type.ts"

@Resolver(() => Article)
export class ArticleResolver {
  @FieldResolver(() => Publisher, { nullable: true })
  publisher(@Root() article: ArticleRow, @Ctx() context: Context) {
    return context.reader.one(publisherShape, article.publisherId)
  }

  @FieldResolver(() => MediaItem, { nullable: true })
  image(@Root() article: ArticleRow, @Ctx() context: Context) {
    return context.reader.one(mediaItemShape, article.imageId)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Plain text, paragraphs parted by a blank line. Captions and credits are never in it: see `media`.",
  })
  async articleBody(
    @Root() article: ArticleRow,
    @Ctx() context: Context,
    @Arg("maxLength", () => Int, { nullable: true, description: "At most so many characters, cut at a word." })
    maxLength: number | null,
  ) {
    const [text] = await context.reader.rows(articleTexts, article.rowId)
    if (!text || maxLength == null) return text?.articleBody
    return cutAtWord(text.articleBody, Math.max(0, maxLength))
  }

  @FieldResolver(() => [Person], { description: "Who wrote it, as far as the byline names people." })
  async authors(@Root() article: ArticleRow, @Ctx() context: Context) {
    const authors = await context.reader.rows(articleAuthors, article.rowId)
    return context.reader.many(
      entityShape,
      authors.map((author) => author.personId),
    )
  }

  @FieldResolver(() => ArticleMediaConnection, {
    nullable: true,
    description: "Photographs and other media, in their order.",
  })
  media(
    @Root() article: ArticleRow,
    @Ctx() context: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 10 }) first: number | null,
    @Arg("types", () => [MediaType], { nullable: true }) types: MediaTypeName[] | null,
  ) {
    return connect(context, articleMedia, { parent: article.rowId, variant: types && `{${types}}` }, { first })
  }

  @FieldResolver(() => EventConnection, { nullable: true, description: "The happenings it reports, earliest first." })
  events(
    @Root() article: ArticleRow,
    @Ctx() context: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 10 }) first: number | null,
  ) {
    return connect(context, articleEvents, { parent: article.rowId }, { first })
  }

  @FieldResolver(() => QuotationConnection, {
    nullable: true,
    description: "Direct quotations, as they come in the text.",
  })
  quotations(
    @Root() article: ArticleRow,
    @Ctx() context: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 10 }) first: number | null,
  ) {
    return connect(context, articleQuotations, { parent: article.rowId }, { first })
  }

  @FieldResolver(() => Summary, {
    nullable: true,
    description: "Whole sentences of the body, in their order, under the word budget.",
  })
  async summary(
    @Root() article: ArticleRow,
    @Ctx() context: Context,
    @Arg("maxWords", () => Int, { nullable: true, defaultValue: 60 }) maxWords: number | null,
  ) {
    const [text] = await context.reader.rows(articleTexts, article.rowId)
    return text ? summaryOf(article.rowId, text, maxWords) : null
  }

  @FieldResolver(() => [Article], {
    nullable: true,
    description: "Other articles of its story, then articles that share its people and organizations.",
  })
  async related(
    @Root() article: ArticleRow,
    @Ctx() context: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 5, description: "How many, 1 to 20." }) first:
      | number
      | null,
  ) {
    const related = firstOf(await context.reader.rows(relatedArticles, article.rowId), first)
    return context.reader.many(
      articleShape,
      related.map((each) => each.articleId),
    )
  }
}
