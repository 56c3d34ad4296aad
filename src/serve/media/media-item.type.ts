import { Field, Float, Int, ObjectType } from "type-graphql"
import { mediaTypes } from "../../model/media.ts"
import { connectionOf } from "../connection/connection.type.ts"
import { Entity, Organization, Person, Place } from "../entity/entity.type.ts"
import { enumOf } from "../enum-of.ts"
import { Node } from "../node/node.type.ts"
import { WebUrl } from "../scalars.ts"
import { NewsDate } from "../values/news-date.type.ts"

export const MediaType = enumOf("MediaType", mediaTypes, "What kind of media item it is.", {
  GRAPHIC: "A map, chart or drawing.",
})

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A photograph, video, recording or graphic, once however many articles show it.",
})
export class MediaItem {
  @Field(() => MediaType)
  mediaType!: string

  @Field(() => WebUrl, { nullable: true, description: "The file itself; null when only its caption is known." })
  contentUrl?: string | null

  @Field(() => WebUrl, { nullable: true })
  thumbnailUrl?: string | null

  @Field(() => String, { nullable: true, description: "Media type of the file, such as image/jpeg." })
  encodingFormat?: string | null

  @Field(() => Int, { nullable: true, description: "Pixels." })
  width?: number | null

  @Field(() => Int, { nullable: true, description: "Pixels." })
  height?: number | null

  @Field(() => Float, { nullable: true, description: "Width by height." })
  aspectRatio?: number | null

  @Field(() => Float, { nullable: true })
  durationSeconds?: number | null

  @Field(() => String, { nullable: true, description: "What it shows, without the credit." })
  caption?: string | null

  @Field(() => String, { nullable: true, description: "Text for those who do not see it." })
  alternativeText?: string | null

  @Field(() => String, { nullable: true, description: "The credit as printed." })
  creditText?: string | null

  @Field(() => [Person], { description: "Who made it, as the credit says." })
  creators!: Person[]

  @Field(() => [Organization], { description: "For whom it was made, then by way of whom it came." })
  agencies!: Organization[]

  @Field(() => String, { nullable: true })
  copyrightNotice?: string | null

  @Field(() => WebUrl, { nullable: true })
  license?: string | null

  @Field(() => NewsDate, { nullable: true, description: "When it was made, as the caption says." })
  dateCreated?: NewsDate | null

  @Field(() => Place, { nullable: true, description: "Where it was made, as the caption says." })
  contentLocation?: Place | null

  @Field(() => [Entity], { description: "Who and what the caption names." })
  depicts!: Entity[]
}

export const { Connection: MediaItemConnection } = connectionOf("MediaItem", () => MediaItem, "media items")
