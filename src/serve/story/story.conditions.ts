import { storyConditions as compile } from "../../store/read/filters/other-filters.ts"
import type { Conditions } from "../../store/read/shape.ts"
import { storedArticleFilter } from "../article/article.conditions.ts"
import { conditionsOf } from "../filters/conditions-of.ts"
import type { StoryFilter } from "./story.args.ts"

export const storyConditions = (filter: StoryFilter | null | undefined): Conditions | undefined =>
  conditionsOf(filter, ({ articles, lastPublished, ...counts }) =>
    compile({
      ...counts,
      articles: articles ? storedArticleFilter(articles) : undefined,
      lastPublished: lastPublished ?? undefined,
    }),
  )
