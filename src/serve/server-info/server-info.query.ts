import { Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql"
import { readServerInfo } from "../../store/read/server-info.ts"
import type { Context } from "../context.ts"
import { DateTime } from "../scalars.ts"

@ObjectType({ simpleResolvers: true, description: "What this server holds." })
export class ServerInfo {
  @Field(() => String, { description: "The version of Dateline." })
  version!: string

  @Field(() => Int)
  articleCount!: number

  @Field(() => Int)
  storyCount!: number

  @Field(() => DateTime, { nullable: true, description: "When an article was last taken in or changed." })
  lastIngest?: Date | null
}

@Resolver()
export class ServerInfoQuery {
  @Query(() => ServerInfo)
  async serverInfo(@Ctx() context: Context) {
    return { version: context.version, ...(await readServerInfo(context.database)) }
  }
}
