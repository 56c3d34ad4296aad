import { parseUrl } from "../../lib/parse-url.ts"
import { picturePath } from "../../lib/picture-key.ts"
import type { StoryMember, StoryPicture } from "../../model/story.ts"
import { best } from "./best.ts"

const SMALLEST_SIDE = 150
const SMALLEST_AREA = 200 * 200
/** A strip is a banner or a row of signs. */
const LONGEST_STRIP = 4
const NO_NEWS =
  /(?:^|[/_.-])(?:logos?|avatars?|icons?|favicon|sprites?|placeholders?|headshots?|bylines?|mugshots?|gravatar|blank|spacer|pixel|badges?|(?:default|fallback|generic)(?:[_-]?(?:image|img|share|thumb\w*|og|social|photo))?|no[_-]?(?:image|photo)|(?:og|social|share|sharing)[_-](?:image|card|default|logo)|authors?|contributors?)(?:[/_.-]|\d*$)/i

/** Whether a picture shows the house or the author rather than the news, as far as its address and its size say. */
export const isSign = ({ contentUrl, width, height }: StoryPicture): boolean => {
  if (width !== null && height !== null) {
    if (Math.min(width, height) < SMALLEST_SIDE || width * height < SMALLEST_AREA) return true
    if (Math.max(width, height) > LONGEST_STRIP * Math.min(width, height)) return true
  }
  if (contentUrl === null || !parseUrl(contentUrl)) return false
  const path = picturePath(contentUrl).replace(/^\/?[^/]*/, "")
  return /\.(?:svg|ico|gif)$/i.test(path) || NO_NEWS.test(path)
}

/** The picture of the lead article, else the one that most members open with; never a sign while there is another. */
export const chooseImage = (members: readonly StoryMember[], lead: StoryMember): string | null => {
  const pictures = members.flatMap(({ image }) => image ?? [])
  const news = pictures.filter((picture) => !isSign(picture))
  const eligible = news.length > 0 ? news : pictures
  if (eligible.length === 0) return null
  const own = eligible.find(({ id }) => id === lead.image?.id)
  return (own ?? best(eligible, ({ id }) => eligible.filter((other) => other.id === id).length)).id
}
