import { type MediaDraft, type MediaType, mediaOf } from "../../../model/media.ts"
import { absoluteUrl } from "../../html/absolute-url.ts"
import { pixelsOf } from "../../html/pixels.ts"
import { isSurrounding } from "../clean-page.ts"
import type { MetaTags } from "../meta/meta-tags.ts"
import { secondsOf } from "./linked-media.ts"
import { pictureWords } from "./picture-words.ts"

/** Hosts whose frames play something. */
const VIDEO_HOST =
  /(?:^|\.)(?:youtube(?:-nocookie)?|vimeo|dailymotion|brightcove|jwplatform|jwplayer|jwpcdn|kaltura|wistia|streamable|rutube|twitch|ooyala|vidyard|videopress|glomex|ultimedia|digiteka|loom|rumble|odysee|peertube|bilibili|youku|niconico)\.(?:com|net|tv|io|ru|org|jp)$/
const AUDIO_HOST =
  /(?:^|\.)(?:soundcloud|spotify|spreaker|podbean|anchor|buzzsprout|megaphone|acast|simplecast|art19|audioboom|omny|mixcloud|deezer|ivoox|podigee|libsyn|transistor|captivate|ausha|podcasts\.apple|bandcamp)\.(?:com|fm|studio|co|io)$/
/** Pieces of other addresses under which videos play. */
const VIDEO_PATH =
  /\/(?:embed\/?video|video\/?embed|videos?\/(?:embed|player|iframe)|plugins\/video|video-?player|player\/(?:embed|video|iframe))/i
const AUDIO_PATH =
  /\/(?:audio|podcasts?|episodes?)\/?(?:embed|player)|(?:embed|player)\/(?:audio|podcasts?|episodes?)\//i
const FRAME = "iframe,amp-iframe,embed"
const YOUTUBE = "amp-youtube,lite-youtube,youtube-video,[data-youtube-id],[data-youtube]"
const PLAYER = "video,audio,amp-video,amp-audio"
const MOST = 30

const attribute = (element: Element | null, ...names: string[]): string | null =>
  names.map((name) => element?.getAttribute(name)).find((value) => value) ?? null

const isBeside = (element: Element) => element.closest("nav,aside,footer,form") !== null || isSurrounding(element)

/** What plays at an address: told by its host, else by its path; null for other frames. */
const playsAt = (url: string): MediaType | null => {
  const { hostname, pathname } = new URL(url)
  if (AUDIO_HOST.test(hostname) || AUDIO_PATH.test(pathname)) return "AUDIO"
  return VIDEO_HOST.test(hostname) || VIDEO_PATH.test(pathname) ? "VIDEO" : null
}

const sized = (element: Element): Pick<MediaDraft, "width" | "height"> => ({
  width: pixelsOf(element.getAttribute("width")) || null,
  height: pixelsOf(element.getAttribute("height")) || null,
})

const framed = (frame: Element, base: string | null): MediaDraft | null => {
  const contentUrl = absoluteUrl(attribute(frame, "data-src", "data-lazy-src", "src"), base)
  const mediaType = contentUrl && playsAt(contentUrl)
  return mediaType ? { ...mediaOf(mediaType), contentUrl, ...sized(frame), ...captionOf(frame) } : null
}

/** Only a figure speaks of a player: what else is near it is text of the article. */
const captionOf = (element: Element) => (element.closest("figure") ? pictureWords(element) : {})

const youtube = (element: Element): MediaDraft | null => {
  const id = attribute(element, "data-videoid", "videoid", "video-id", "data-youtube-id", "data-youtube")
  if (!id || !/^[\w-]{11}$/.test(id)) return null
  return { ...mediaOf("VIDEO"), contentUrl: `https://www.youtube.com/embed/${id}`, ...sized(element) }
}

const played = (element: Element, base: string | null): MediaDraft | null => {
  const sources = [element, ...element.querySelectorAll("source")]
  const source = sources.find((each) => absoluteUrl(attribute(each, "src", "data-src"), base) !== null)
  if (!source) return null
  const isAudio = /audio$/.test(element.localName)
  return {
    ...mediaOf(isAudio ? "AUDIO" : "VIDEO"),
    contentUrl: absoluteUrl(attribute(source, "src", "data-src"), base),
    thumbnailUrl: absoluteUrl(attribute(element, "poster", "data-poster"), base),
    encodingFormat: attribute(source, "type"),
    ...(isAudio ? {} : sized(element)),
    ...captionOf(element),
  }
}

/** The videos and recordings that a page plays: its own, and those in frames of other houses. In the order of each kind. */
export const shownPlayers = (document: Document, base: string | null): MediaDraft[] => {
  const among = (selector: string, read: (element: Element) => MediaDraft | null) =>
    [...document.querySelectorAll(selector)]
      .slice(0, MOST)
      .flatMap((element) => (isBeside(element) ? [] : (read(element) ?? [])))
  return [
    ...among(PLAYER, (element) => played(element, base)),
    ...among(FRAME, (element) => framed(element, base)),
    ...among(YOUTUBE, youtube),
  ]
}

/** The video and the recording that a page's meta elements name. Open Graph, Twitter cards. */
export const statedPlayers = (meta: MetaTags, base: string | null): MediaDraft[] => {
  const video = absoluteUrl(
    meta.first("og:video:secure_url", "og:video:url", "og:video", "twitter:player:stream", "twitter:player"),
    base,
  )
  const audio = absoluteUrl(meta.first("og:audio:secure_url", "og:audio:url", "og:audio"), base)
  const found: MediaDraft[] = []
  if (video)
    found.push({
      ...mediaOf("VIDEO"),
      contentUrl: video,
      width: pixelsOf(meta.first("og:video:width", "twitter:player:width")) || null,
      height: pixelsOf(meta.first("og:video:height", "twitter:player:height")) || null,
      encodingFormat: meta.first("og:video:type"),
      durationSeconds: secondsOf(meta.first("og:video:duration", "video:duration") ?? undefined),
    })
  if (audio) found.push({ ...mediaOf("AUDIO"), contentUrl: audio, encodingFormat: meta.first("og:audio:type") })
  return found
}

const YOUTUBE_ID = /(?:youtu\.be\/|youtube(?:-nocookie)?\.com\/(?:embed\/|v\/|shorts\/|watch\?(?:.*&)?v=))([\w-]{11})/

/** The same for what plays the same: a video of YouTube by its id, else the address without its parameters. */
export const playerKey = (url: string): string => {
  const id = YOUTUBE_ID.exec(url)?.[1]
  const { hostname, pathname, search } = new URL(url)
  return id ? `youtube ${id}` : `${hostname.replace(/^www\./, "")}${pathname}${pathname.length < 20 ? search : ""}`
}
