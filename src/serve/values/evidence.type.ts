import { Field, Int, ObjectType } from "type-graphql"
import type { EvidenceField as FieldName } from "../../model/evidence.ts"
import { Article } from "../article/article.type.ts"
import { enumOf } from "../enum-of.ts"

const fields: readonly FieldName[] = ["HEADLINE", "ABSTRACT", "BODY", "CAPTION", "CREDIT", "BYLINE"]

export const EvidenceField = enumOf("EvidenceField", fields, "The part of an article that words stand in.")

@ObjectType({ simpleResolvers: true, description: "Why we say so: the words, and where they stand." })
export class Evidence {
  @Field(() => Article)
  article!: Article

  @Field(() => EvidenceField)
  field!: FieldName

  @Field(() => Int, { description: "Where the words start in the field, in UTF-16 units as JavaScript counts." })
  start!: number

  @Field(() => Int, { description: "Where they end, exclusive." })
  end!: number

  @Field(() => String)
  text!: string

  @Field(() => String, { description: "The step of the analysis that found it." })
  extractor!: string

  @Field(() => Int, { description: "The version of that step." })
  extractorVersion!: number
}

@ObjectType({ simpleResolvers: true, description: "A sentence of an article, and where it stands." })
export class CitedSentence {
  @Field(() => String)
  text!: string

  @Field(() => Evidence)
  evidence!: Evidence
}

@ObjectType({ simpleResolvers: true, description: "Whole sentences taken from the articles, never rewritten." })
export class Summary {
  @Field(() => String)
  text!: string

  @Field(() => [CitedSentence], { description: "The sentences of the text, each with where it stands." })
  sentences!: CitedSentence[]
}
