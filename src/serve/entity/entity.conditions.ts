import { entityConditions as compile } from "../../store/read/filters/other-filters.ts"
import type { Conditions } from "../../store/read/shape.ts"
import { storedArticleFilter } from "../article/article.conditions.ts"
import { conditionsOf } from "../filters/conditions-of.ts"
import type { EntityFilter } from "./entity.args.ts"

export const entityConditions = (filter: EntityFilter | null | undefined): Conditions | undefined =>
  conditionsOf(filter, ({ mentionedIn, minMentions }) =>
    compile({ minMentions, mentionedIn: mentionedIn ? storedArticleFilter(mentionedIn) : undefined }),
  )
