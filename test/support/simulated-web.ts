import type { IncomingMessage, ServerResponse } from "node:http"
import { gzipSync } from "node:zlib"
import { startSite } from "./site.ts"

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const SHOWN = 8

/** One report of a feed as it reads at some time. */
export type SimItem = {
  guid: string
  url: string
  title: string
  text: string
  published: Date
}

/** How a feed is written: its media type, and its text from the items, newest first. */
type Format = { type: string; write: (items: readonly SimItem[], feed: SimFeed) => string | Buffer }

/** What is particular about a feed. Whatever is absent is as usual. */
export type Behaviour = {
  format?: keyof typeof formats
  /** Answers in place of the feed; null lets the feed answer. `hours` counts from the beginning. */
  instead?: (request: IncomingMessage, hours: number, feed: SimFeed) => Answer | null
  headers?: (items: readonly SimItem[], now: Date) => Record<string, string>
  /** Within the channel of an RSS feed. */
  channel?: string
  /** Changes an item on its way out. */
  item?: (item: SimItem, now: Date, request: number) => SimItem
  hasPages?: boolean
  isCompressed?: boolean
}

type Answer = { status: number; body?: string | Buffer; headers?: Record<string, string>; hangsUp?: true }

export type SimFeed = {
  name: string
  behaviour: Behaviour
  path: string
  origin: string
  url: string
  /** Hours between its reports. */
  everyHours: number
  firstAt: Date
}

export type SimRequest = { path: string; at: Date; headers: IncomingMessage["headers"]; status: number }

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
const rssItem = ({ guid, url, title, text, published }: SimItem, hasGuid = true) =>
  `<item><title>${escaped(title)}</title><link>${escaped(url)}</link>${hasGuid ? `<guid isPermaLink="false">${guid}</guid>` : ""}<pubDate>${published.toUTCString()}</pubDate><description>${escaped(text)}</description></item>`
const rss = (items: readonly SimItem[], feed: SimFeed, hasGuid = true, version = "2.0") =>
  `<?xml version="1.0"?><rss version="${version}"><channel><title>${feed.name}</title><link>${feed.origin}/</link>${feed.behaviour.channel ?? ""}${items.map((item) => rssItem(item, hasGuid)).join("\n")}</channel></rss>`

/** The formats that feeds are written in, good and bad. */
const formats = {
  rss: { type: "application/rss+xml", write: rss },
  "rss without guids": { type: "text/xml", write: (items, feed) => rss(items, feed, false, "0.92") },
  "rss, ill-formed": {
    type: "text/xml",
    write: (items, feed) =>
      ` \n${rss(items, feed)
        .replaceAll("&amp;", "&")
        .replace("<channel>", "<channel><br>")
        .replace(/<\/channel>.*/, "")}`,
  },
  "rss in windows-1251": {
    type: "text/xml; charset=windows-1251",
    write: (items, feed) =>
      Buffer.from(
        [...rss(items, feed)].map((char) => {
          const code = char.codePointAt(0)!
          return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
        }),
      ),
  },
  rdf: {
    type: "application/rdf+xml",
    write: (items, feed) =>
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="${feed.url}"><title>${feed.name}</title><link>${feed.origin}/</link></channel>${items
        .map(
          ({ url, title, text, published }) =>
            `<item rdf:about="${escaped(url)}"><title>${escaped(title)}</title><link>${escaped(url)}</link><description>${escaped(text)}</description><dc:date>${published.toISOString()}</dc:date></item>`,
        )
        .join("")}</rdf:RDF>`,
  },
  atom: {
    type: "application/atom+xml",
    write: (items, feed) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>${feed.name}</title><id>${feed.url}</id><link href="${feed.origin}/"/>${items
        .map(
          ({ guid, url, title, text, published }) =>
            `<entry><id>urn:sim:${guid}</id><title>${escaped(title)}</title><link href="${escaped(url)}"/><published>${published.toISOString()}</published><updated>${published.toISOString()}</updated><content type="html">${escaped(`<p>${escaped(text)}</p>`)}</content></entry>`,
        )
        .join("")}</feed>`,
  },
  "atom 0.3": {
    type: "text/xml",
    write: (items, feed) =>
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>${feed.name}</title><link rel="alternate" href="${feed.origin}/"/>${items
        .map(
          ({ guid, url, title, text, published }) =>
            `<entry><id>tag:sim,2024:${guid}</id><title>${escaped(title)}</title><link rel="alternate" type="text/html" href="${escaped(url)}"/><issued>${published.toISOString()}</issued><modified>${published.toISOString()}</modified><summary>${escaped(text)}</summary></entry>`,
        )
        .join("")}</feed>`,
  },
  "json feed": {
    type: "application/feed+json",
    write: (items, feed) =>
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: feed.name,
        home_page_url: `${feed.origin}/`,
        items: items.map(({ guid, url, title, text, published }) => ({
          ...{ id: guid, url, title, content_text: text, date_published: published.toISOString() },
        })),
      }),
  },
} satisfies Record<string, Format>

/** Words that no other report has, so that none is taken for a copy of another. */
const wordsFor = (seed: string, count: number): string => {
  let state = 7
  for (const char of seed) state = (state * 31 + char.codePointAt(0)!) % 2_147_483_647
  const syllables = ["bar", "del", "fin", "gor", "hus", "kam", "lor", "mest", "nur", "pol", "rit", "sav", "tun", "vek"]
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return syllables[state % syllables.length]!
  }
  return Array.from({ length: count }, () => next() + next() + next()).join(" ")
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)

/**
 * Sites on addresses of this machine, each with a share of the feeds, whose reports appear as the clock goes on. It keeps
 * who asked for what, and how many requests of one host were open at once.
 */
export const startSimulatedWeb = async (
  clock: { now: () => Date },
  given: readonly { name: string; behaviour: Behaviour; host: string; everyHours: number }[],
) => {
  const start = clock.now()
  const feeds: SimFeed[] = []
  const requests = new Map<string, SimRequest[]>()
  const open = new Map<string, number>()
  let mostOpen = 0

  const itemsOf = (feed: SimFeed, at: Date): SimItem[] => {
    const count = Math.floor((at.getTime() - feed.firstAt.getTime()) / (feed.everyHours * HOUR)) + 1
    return Array.from({ length: count }, (_, n) => itemAt(feed, n))
  }
  const itemAt = (feed: SimFeed, n: number): SimItem => {
    const seed = `${feed.name} ${n}`
    return {
      guid: `${feed.path.slice(1)}-${n}`,
      url: `${feed.origin}${feed.path}/report-${n}?id=${n}&lang=en`,
      title: `${capital(wordsFor(`${seed} title`, 5))} & co`,
      text: `${capital(wordsFor(seed, 14))}. ${capital(wordsFor(`${seed} more`, 14))}.`,
      published: new Date(feed.firstAt.getTime() + n * feed.everyHours * HOUR),
    }
  }

  const answerOf = (feed: SimFeed, request: IncomingMessage, count: number): Answer => {
    const now = clock.now()
    const { behaviour } = feed
    const other = behaviour.instead?.(request, (now.getTime() - start.getTime()) / HOUR, feed)
    if (other) return other
    const items = itemsOf(feed, now)
      .slice(-SHOWN)
      .reverse()
      .map((item) => behaviour.item?.(item, now, count) ?? item)
    const { type, write }: Format = formats[behaviour.format ?? "rss"]
    const headers = { "content-type": type, ...behaviour.headers?.(items, now) }
    const body = write(items, feed)
    if (!behaviour.isCompressed) return { status: 200, body, headers }
    return { status: 200, body: gzipSync(body), headers: { ...headers, "content-encoding": "gzip" } }
  }

  const pageOf = (feed: SimFeed, n: number): Answer => {
    const { title, text } = itemAt(feed, n)
    const body = Array.from({ length: 6 }, (_, i) => `<p>${text} ${capital(wordsFor(`${title} ${i}`, 30))}.</p>`)
    const html = `<html><head><title>${escaped(title)}</title></head><body><article><h1>${escaped(title)}</h1>${body.join("")}</article></body></html>`
    return { status: 200, body: html, headers: { "content-type": "text/html; charset=utf-8" } }
  }

  const handle = (host: string) => (request: IncomingMessage, response: ServerResponse) => {
    const at = clock.now()
    const path = request.url!.replace(/\/report-.*/, "")
    const feed = feeds.find(
      (each) => new URL(each.url).hostname === host && (each.path === path || `${each.path}-moved` === path),
    )
    const seen = requests.get(host)!
    const n = /\/report-(\d+)/.exec(request.url!)?.[1]
    const answer: Answer = !feed
      ? { status: 404 }
      : n !== undefined
        ? pageOf(feed, +n)
        : answerOf(feed, request, seen.length)
    const tagged = withValidators(answer, request, feed)
    seen.push({ path: request.url!, at, headers: request.headers, status: tagged.status })
    open.set(host, (open.get(host) ?? 0) + 1)
    mostOpen = Math.max(mostOpen, open.get(host)!)
    response.on("close", () => open.set(host, open.get(host)! - 1))
    if (tagged.hangsUp) return void response.destroy()
    response.writeHead(tagged.status, tagged.headers)
    response.end(tagged.body)
  }

  const hosts = [...new Set(given.map(({ host }) => host))]
  const sites = await Promise.all(
    hosts.map(async (host) => {
      requests.set(host, [])
      return { host, ...(await startSite(handle(host), host)) }
    }),
  )
  given.forEach(({ name, behaviour, host, everyHours }, at) => {
    const origin = sites.find((site) => site.host === host)!.url
    const path = `/feed-${at}`
    const firstAt = new Date(start.getTime() - ((at % 7) / 7) * everyHours * HOUR)
    feeds.push({ name, behaviour, path, origin, url: origin + path, everyHours, firstAt })
  })

  return {
    feeds,
    itemsOf,
    /** What was asked for at the address of a feed, in order. */
    requestsOf: (feed: SimFeed) =>
      requests
        .get(new URL(feed.url).hostname)!
        .filter(({ path }) => path === feed.path || path === `${feed.path}-moved`),
    pagesOf: (feed: SimFeed) =>
      requests.get(new URL(feed.url).hostname)!.filter(({ path }) => path.startsWith(`${feed.path}/`)),
    /** The most requests that one host had open at a time. */
    mostOpen: () => mostOpen,
    close: () => Promise.all(sites.map((site) => site.close())),
  }
}

/** 304 for a client that has the answer already, by whichever validator the feed gives. */
const withValidators = (answer: Answer, request: IncomingMessage, feed: SimFeed | undefined): Answer => {
  const { etag, "last-modified": lastModified } = answer.headers ?? {}
  const asked = request.headers
  const isKnown = etag ? asked["if-none-match"] === etag : lastModified && asked["if-modified-since"] === lastModified
  if (feed && answer.status === 200 && isKnown) return { status: 304, headers: answer.headers }
  return answer
}

const tagOf = (items: readonly SimItem[]) => `"${items[0]?.guid}-${items[0]?.title.length}"`
const hoursOf = (published: Date, now: Date) => (now.getTime() - published.getTime()) / HOUR

/** What feeds do, each with a name; a simulated web has some of each. */
export const behaviours: Readonly<Record<string, Behaviour>> = {
  "plain RSS": {},
  "RSS without guids": { format: "rss without guids" },
  "ill-formed RSS": { format: "rss, ill-formed" },
  "RSS in another encoding": {
    format: "rss in windows-1251",
    item: (item) => ({ ...item, title: `Вести ${item.title}` }),
  },
  "RSS 1.0": { format: "rdf" },
  Atom: { format: "atom" },
  "Atom 0.3": { format: "atom 0.3" },
  "JSON Feed": { format: "json feed" },
  "with an ETag": { headers: (items) => ({ etag: tagOf(items) }) },
  "with Last-Modified": {
    headers: (items) => ({ "last-modified": (items[0]?.published ?? new Date(0)).toUTCString() }),
  },
  compressed: { isCompressed: true },
  "with a ttl of six hours": { channel: "<ttl>360</ttl>" },
  "with quiet hours": {
    channel: `<skipHours>${[0, 1, 2, 3, 4, 5].map((hour) => `<hour>${hour}</hour>`).join("")}</skipHours>`,
  },
  "with max-age": { headers: () => ({ "cache-control": "public, max-age=14400" }) },
  "that changes its guids": { item: (item, _, request) => ({ ...item, guid: `${item.guid}-${request}` }) },
  "that edits its reports": {
    item: (item, now) =>
      hoursOf(item.published, now) < 5
        ? item
        : {
            ...item,
            url: item.url.replace("report", "corrected-report"),
            title: `Corrected: ${item.title}`,
            text: `${item.text} Corrected later.`,
          },
  },
  "that says when to come again": {
    instead: (_, hours) => (hours > 6 && hours < 10 ? { status: 429, headers: { "retry-after": "21600" } } : null),
  },
  "that is out of order for ten hours": { instead: (_, hours) => (hours > 3 && hours < 13 ? { status: 503 } : null) },
  "that is gone": { instead: (_, hours) => (hours > 8 ? { status: 410 } : null) },
  "that moves": {
    instead: (request, hours, feed) =>
      hours > 4 && !request.url!.endsWith("-moved")
        ? { status: 301, headers: { location: `${feed.url}-moved` } }
        : null,
  },
  "that turns into a page": {
    instead: (_, hours) =>
      hours > 4 && hours < 20
        ? {
            status: 200,
            body: "<!doctype html><title>Hello</title><p>Welcome",
            headers: { "content-type": "text/html" },
          }
        : null,
  },
  "with pages behind its summaries": { hasPages: true },
  "that hangs up": { instead: (_, hours) => (hours > 2 && hours < 8 ? { status: 0, hangsUp: true } : null) },
  "that is a bomb": {
    instead: () => ({
      status: 200,
      body: BOMB,
      headers: { "content-type": "text/xml", "content-encoding": "gzip" },
    }),
  },
  "that is no feed": { instead: () => ({ status: 200, body: '{"hello": 1}' }) },
}

const BOMB = gzipSync(Buffer.alloc(30 << 20, "<a>"))
