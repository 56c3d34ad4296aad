/** The short name of each namespace that feeds use, by its URI without scheme, `www.` and closing slash, in lower case. */
const BY_URI: Record<string, string> = {
  "": "",
  "w3.org/2005/atom": "atom",
  "purl.org/atom/ns#": "atom",
  "example.com/newformat#": "atom",
  "example.com/necho": "atom",
  "purl.org/echo": "atom",
  "uri/of/echo/namespace#": "atom",
  "purl.org/pie": "atom",
  "purl.org/rss/1.0": "",
  "my.netscape.com/rdf/simple/0.9": "",
  "my.netscape.com/publish/formats/rss-0.91.dtd": "",
  "channel.netscape.com/rdf/simple/0.9": "",
  "backend.userland.com/rss2": "",
  "backend.userland.com/rss": "",
  "blogs.law.harvard.edu/tech/rss": "",
  "example.com/rss": "",
  "w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
  "purl.org/dc/elements/1.1": "dc",
  "purl.org/dc/elements/1.0": "dc",
  "purl.org/dc/terms": "dcterms",
  "purl.org/rss/1.0/modules/content": "content",
  "purl.org/rss/1.0/modules/syndication": "sy",
  "search.yahoo.com/mrss": "media",
  "search.yahoo.com/mrss/": "media",
  "tools.search.yahoo.com/mrss": "media",
  "video.search.yahoo.com/mrss": "media",
  "itunes.com/dtds/podcast-1.0.dtd": "itunes",
  "example.com/dtds/podcast-1.0.dtd": "itunes",
  "w3.org/1999/xhtml": "xhtml",
  "w3.org/xml/1998/namespace": "xml",
  "rssnamespace.org/feedburner/ext/1.0": "feedburner",
  "feedburner.org": "feedburner",
  "pheedo.com/namespace/pheedo": "pheedo",
  "webns.net/mvcb": "admin",
  "purl.org/rss/1.0/modules/link": "link",
  "georss.org/georss": "georss",
  "opengis.net/gml": "gml",
  "google.com/schemas/sitemap-news/0.9": "news",
}

/** What the prefixes mean where a feed forgot to declare them. */
const BY_PREFIX: Record<string, string> = {
  atom: "atom",
  a10: "atom",
  atom10: "atom",
  atom03: "atom",
  rdf: "rdf",
  rss: "",
  dc: "dc",
  dcterms: "dcterms",
  content: "content",
  sy: "sy",
  media: "media",
  itunes: "itunes",
  xhtml: "xhtml",
  xml: "xml",
  feedburner: "feedburner",
  admin: "admin",
  news: "news",
}

const bare = (uri: string) =>
  uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/$/, "")

/** The namespace that a prefix is declared to be, where it is. */
export type Declared = (prefix: string) => string | undefined

/** The short name of a prefix, given the declarations in scope. An unknown namespace is as none, or as its prefix. */
export const namespaceOf = (prefix: string, declared: Declared): string => {
  const uri = declared(prefix)
  const known = uri === undefined ? undefined : BY_URI[bare(uri)]
  return known ?? BY_PREFIX[prefix] ?? prefix
}
