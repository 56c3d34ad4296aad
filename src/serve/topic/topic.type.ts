import { Field, ObjectType } from "type-graphql"
import { Node } from "../node/node.type.ts"

@ObjectType({ implements: Node, simpleResolvers: true, description: "A subject of the IPTC Media Topics." })
export class Topic {
  @Field(() => String, { description: "medtop: and eight digits." })
  qcode!: string

  @Field(() => String)
  prefLabel!: string

  @Field(() => Topic, { nullable: true, description: "The broader subject." })
  parent?: Topic | null
}
