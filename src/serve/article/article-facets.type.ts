import { Field, Int, ObjectType } from "type-graphql"
import { Entity } from "../entity/entity.type.ts"
import { Publisher } from "../publisher/publisher.type.ts"
import { Topic } from "../topic/topic.type.ts"

@ObjectType({
  description: "What the articles of a whole list, not of one page, have in common: most frequent first in each field.",
})
export class Facets {}

@ObjectType({ simpleResolvers: true, description: "How many articles of the list are by a publisher." })
export class PublisherCount {
  @Field(() => Publisher)
  publisher!: Publisher

  @Field(() => Int)
  count!: number
}

@ObjectType({
  simpleResolvers: true,
  description: "How many articles of the list name a person, organization or place.",
})
export class EntityCount {
  @Field(() => Entity)
  entity!: Entity

  @Field(() => Int)
  count!: number
}

@ObjectType({ simpleResolvers: true, description: "How many articles of the list are about a topic." })
export class TopicCount {
  @Field(() => Topic)
  topic!: Topic

  @Field(() => Int)
  count!: number
}

@ObjectType({ simpleResolvers: true, description: "How many articles of the list have a value." })
export class ValueCount {
  @Field(() => String)
  value!: string

  @Field(() => Int)
  count!: number
}
