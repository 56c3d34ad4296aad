import { Arg, Ctx, Query, Resolver } from "type-graphql"
import type { Context } from "../context.ts"
import { badInput } from "../errors.ts"
import { DateTime } from "../scalars.ts"
import { StoryMatch } from "./story-match.type.ts"

@Resolver()
export class StoryForTextQuery {
  @Query(() => StoryMatch, {
    nullable: true,
    description:
      "The story that a text would join if it were taken in now, with its reasons; null when it would start one of its own. Stores nothing.",
  })
  async storyForText(
    @Ctx() context: Context,
    @Arg("text", () => String, {
      description:
        "The article as found, with its headline, date line and captions, at most 2,000,000 characters. An empty or longer one is refused with BAD_USER_INPUT.",
    })
    text: string,
    @Arg("datePublished", () => DateTime, {
      nullable: true,
      description:
        "When it came out, as its story must be of that time; told by its date line, else now, when not given.",
    })
    datePublished: Date | null,
  ) {
    const { storyForText } = await context.stages()
    const result = await storyForText({ text, datePublished: datePublished?.toISOString() })
    if (result.kind === "error") throw badInput(result.errors.map(({ message }) => message).join(" "))
    return result.value
  }
}
