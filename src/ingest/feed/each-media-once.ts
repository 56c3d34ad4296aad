import { picturePath } from "../../lib/picture-key.ts"
import type { MediaDraft } from "../../model/media.ts"
import { playerKey } from "../page/media/players.ts"

/** What a script answers is told by its parameters, a file by its path. */
const pictureFile = (url: string): string => {
  const { pathname, search } = new URL(url)
  return picturePath(url) + (/\.\w{3,4}$/.test(pathname) ? "" : search)
}

const keyOf = ({ mediaType, contentUrl }: MediaDraft): string => {
  if (contentUrl === null) return ""
  if (mediaType === "IMAGE") return pictureFile(contentUrl)
  const key = playerKey(contentUrl)
  return key.startsWith("youtube ") ? key : contentUrl
}

const known = (item: MediaDraft) =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null && !(Array.isArray(value) && !value[0])))

/** The larger of two renditions, with what the other says where it is silent. */
const joined = (a: MediaDraft, b: MediaDraft): MediaDraft => {
  const [file, other] = (b.width ?? 0) > (a.width ?? 0) ? [b, a] : [a, b]
  return { ...other, ...known(file), width: file.width, height: file.height } as MediaDraft
}

/** Each picture and recording once, in its largest rendition, in the order of their first. */
export const eachMediaOnce = (media: readonly MediaDraft[]): MediaDraft[] => {
  const found = new Map<string, MediaDraft>()
  for (const item of media) {
    const same = found.get(keyOf(item))
    found.set(keyOf(item), same ? joined(same, item) : item)
  }
  return [...found.values()]
}
