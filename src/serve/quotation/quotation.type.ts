import { Field, Float, ObjectType } from "type-graphql"
import { Article } from "../article/article.type.ts"
import { connectionOf } from "../connection/connection.type.ts"
import { Entity } from "../entity/entity.type.ts"
import { Node } from "../node/node.type.ts"
import { Evidence } from "../values/evidence.type.ts"

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "Words that an article quotes directly (schema.org Quotation).",
})
export class Quotation {
  @Field(() => String, { description: "The words, without their marks." })
  text!: string

  @Field(() => String, {
    nullable: true,
    description: "The speaker as written near the quotation: a name, a title, a pronoun.",
  })
  speakerText?: string | null

  @Field(() => Entity, {
    nullable: true,
    description: "Who said it; null when nobody is sure, since a wrong speaker is worse than none.",
  })
  speaker?: Entity | null

  @Field(() => Float, { description: "How sure the speaker is, 0 to 1." })
  attributionConfidence!: number

  @Field(() => String, { nullable: true, description: "The verb that attributes it: said, warned, wrote." })
  verb?: string | null

  @Field(() => Article)
  article!: Article

  @Field(() => Evidence)
  evidence!: Evidence
}

export const { Connection: QuotationConnection } = connectionOf("Quotation", () => Quotation, "quotations")
