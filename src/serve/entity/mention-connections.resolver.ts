import { Arg, type ClassType, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql"
import type { EntityType } from "../../model/entity.ts"
import { articleMentions, storyMentions } from "../../store/read/batches/entity.ts"
import type { Node } from "../../store/read/shape.ts"
import { articleEntities, type EntityRow, type MentionEdge, storyEntities } from "../../store/read/shapes/entity.ts"
import { Article } from "../article/article.type.ts"
import { connect, countOf } from "../connection/connect.ts"
import type { Context } from "../context.ts"
import { Story } from "../story/story.type.ts"
import { Evidence } from "../values/evidence.type.ts"
import { organizationMentions, personMentions, placeMentions } from "./entity.type.ts"

/** The people, organizations and places of articles and of stories: the same three fields, from two lists. */
const mentionFieldsOf = (
  owner: () => ClassType,
  list: typeof articleEntities,
  evidence: typeof articleMentions,
  defaultFirst: number,
  order: string,
) => {
  const read = async (parent: Node, context: Context, type: EntityType, first: number | null) => {
    const connection = await connect(context, list, { parent: parent.rowId, variant: type }, { first })
    return { ...connection, edges: connection.edges.map((edge) => ({ ...edge, evidence })) }
  }

  @Resolver(owner)
  class MentionConnectionsResolver {
    @FieldResolver(() => personMentions.Connection, {
      nullable: true,
      description: `The people it names, ${order} first.`,
    })
    people(
      @Root() parent: Node,
      @Ctx() context: Context,
      @Arg("first", () => Int, { nullable: true, defaultValue: defaultFirst }) first: number | null,
    ) {
      return read(parent, context, "PERSON", first)
    }

    @FieldResolver(() => organizationMentions.Connection, {
      nullable: true,
      description: `The organizations it names, ${order} first.`,
    })
    organizations(
      @Root() parent: Node,
      @Ctx() context: Context,
      @Arg("first", () => Int, { nullable: true, defaultValue: defaultFirst }) first: number | null,
    ) {
      return read(parent, context, "ORGANIZATION", first)
    }

    @FieldResolver(() => placeMentions.Connection, {
      nullable: true,
      description: `The places it names, ${order} first.`,
    })
    places(
      @Root() parent: Node,
      @Ctx() context: Context,
      @Arg("first", () => Int, { nullable: true, defaultValue: defaultFirst }) first: number | null,
    ) {
      return read(parent, context, "PLACE", first)
    }
  }
  return MentionConnectionsResolver
}

export const ArticleMentionsResolver = mentionFieldsOf(
  () => Article,
  articleEntities,
  articleMentions,
  10,
  "most mentioned",
)
export const StoryMentionsResolver = mentionFieldsOf(() => Story, storyEntities, storyMentions, 20, "most reported")

type Edge = MentionEdge & { node: EntityRow; evidence: typeof articleMentions }

const mentionEvidenceOf = (edge: () => ClassType) => {
  @Resolver(edge)
  class MentionEvidenceResolver {
    @FieldResolver(() => [Evidence], { description: "Where it is named, in the order of publication." })
    async evidence(
      @Root() { node, parentRowId, evidence }: Edge,
      @Ctx() context: Context,
      @Arg("first", () => Int, { nullable: true, defaultValue: 3 }) first: number | null,
    ) {
      const rows = await context.reader.rows(evidence, `${parentRowId}:${node.rowId}:${countOf(first)}`)
      return rows.map((row) => row.evidence)
    }
  }
  return MentionEvidenceResolver
}

export const MentionEvidenceResolvers = [personMentions, organizationMentions, placeMentions].map(({ Edge }) =>
  mentionEvidenceOf(() => Edge),
)
