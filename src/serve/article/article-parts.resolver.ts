import { diffWordsWithSpace } from "diff"
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql"
import {
  articleDuplicates,
  articleMemberships,
  articleTopics,
  articleVersions,
  type DateMentionRow,
  type DuplicateRow,
  dateMentions,
  dateSignals,
  type TopicAssignmentRow,
} from "../../store/read/batches/article.ts"
import { type ArticleRow, articleShape, type MembershipEdge } from "../../store/read/shapes/article.ts"
import { topicShape } from "../../store/read/shapes/source.ts"
import { storyShape } from "../../store/read/shapes/story.ts"
import type { Context } from "../context.ts"
import { Story, StoryMembership } from "../story/story.type.ts"
import { Topic } from "../topic/topic.type.ts"
import { newsDateOf } from "../values/news-date.type.ts"
import { Article } from "./article.type.ts"
import {
  ArticleTopic,
  ArticleVersion,
  DateMention,
  DateSignal,
  DuplicateGroup,
  DuplicateMember,
} from "./article-parts.type.ts"

type Version = { articleBody: string; previousBody: string | null }

@Resolver(() => Article)
export class ArticlePartsResolver {
  @FieldResolver(() => [DateSignal], { description: "Where `datePublished` came from, and what else was claimed." })
  dateSignals(@Root() article: ArticleRow, @Ctx() context: Context) {
    return context.reader.rows(dateSignals, article.rowId)
  }

  @FieldResolver(() => [DateMention], {
    nullable: true,
    description: "The dates it speaks of, as they come in the text.",
  })
  async mentionedDates(@Root() article: ArticleRow, @Ctx() context: Context) {
    const dates = await context.reader.rows(dateMentions, article.rowId)
    return dates.map((row: DateMentionRow) => ({ date: newsDateOf(row, row.evidence.text), evidence: row.evidence }))
  }

  @FieldResolver(() => [ArticleTopic], { nullable: true, description: "Its subjects, most relevant first." })
  topics(@Root() article: ArticleRow, @Ctx() context: Context) {
    return context.reader.rows(articleTopics, article.rowId)
  }

  @FieldResolver(() => Story, { nullable: true, description: "The story it is part of." })
  async story(@Root() article: ArticleRow, @Ctx() context: Context) {
    const [membership] = await context.reader.rows(articleMemberships, article.rowId)
    return context.reader.one(storyShape, membership?.storyId)
  }

  @FieldResolver(() => StoryMembership, { nullable: true, description: "The story it is part of, and why." })
  async storyMembership(@Root() article: ArticleRow, @Ctx() context: Context) {
    const [membership] = await context.reader.rows(articleMemberships, article.rowId)
    return membership ?? null
  }

  @FieldResolver(() => DuplicateGroup, {
    nullable: true,
    description: "The articles that carry the same text, if others do.",
  })
  async duplicateGroup(@Root() article: ArticleRow, @Ctx() context: Context) {
    const articles = await context.reader.rows(articleDuplicates, article.rowId)
    return articles[0] ? { canonicalId: articles[0].canonicalId, articles } : null
  }

  @FieldResolver(() => [ArticleVersion], { description: "Oldest first; one entry until it is edited." })
  async versions(@Root() article: ArticleRow, @Ctx() context: Context) {
    const versions = await context.reader.rows(articleVersions, article.rowId)
    return versions.map((version, i) => ({ ...version, previousBody: versions[i - 1]?.articleBody ?? null }))
  }
}

@Resolver(() => ArticleVersion)
export class ArticleVersionResolver {
  @FieldResolver()
  bodyDiff(@Root() { articleBody, previousBody }: Version) {
    return diffWordsWithSpace(previousBody ?? articleBody, articleBody).map((part) => ({
      kind: part.added ? "ADDED" : part.removed ? "REMOVED" : "SAME",
      text: part.value,
    }))
  }
}

@Resolver(() => ArticleTopic)
export class ArticleTopicResolver {
  @FieldResolver(() => Topic)
  topic(@Root() assignment: TopicAssignmentRow, @Ctx() context: Context) {
    return context.reader.one(topicShape, assignment.topicId)
  }
}

@Resolver(() => StoryMembership)
export class StoryMembershipResolver {
  @FieldResolver(() => Story)
  story(@Root() membership: MembershipEdge & { storyId: number }, @Ctx() context: Context) {
    return context.reader.one(storyShape, membership.storyId)
  }
}

@Resolver(() => DuplicateGroup)
export class DuplicateGroupResolver {
  @FieldResolver(() => Article)
  canonical(@Root() group: { canonicalId: number }, @Ctx() context: Context) {
    return context.reader.one(articleShape, group.canonicalId)
  }
}

@Resolver(() => DuplicateMember)
export class DuplicateMemberResolver {
  @FieldResolver(() => Article)
  article(@Root() member: DuplicateRow, @Ctx() context: Context) {
    return context.reader.one(articleShape, member.articleId)
  }
}
