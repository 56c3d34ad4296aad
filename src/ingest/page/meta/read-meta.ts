import { absoluteUrl } from "../../html/absolute-url.ts"
import { textsOf } from "./json-ld.ts"
import { type PageSource, pageSource } from "./page-source.ts"
import { readAbout } from "./read-about.ts"
import { readAddresses } from "./read-addresses.ts"
import { readAuthors } from "./read-authors.ts"
import { readDates } from "./read-dates.ts"
import { readHeadline } from "./read-headline.ts"
import { isMasthead, lettersOf } from "./site-name.ts"

/** Units of text before the headline: where a heading or a line bears it, else where the only main heading stands. */
const placeOfHeadline = ({ lines, url }: PageSource, headline: string | null): number | null => {
  const letters = lettersOf(headline ?? "")
  const own = lines.filter(({ isBeside }) => !isBeside)
  const same = own.filter(({ text }) => lettersOf(text) === letters && letters !== "")
  const main = own.filter((line) => line.element.localName === "h1" && !isMasthead(line, url))
  const heading = ["h1", "h2", "h3"].flatMap((tag) => same.find(({ element }) => element.localName === tag) ?? [])[0]
  return (heading ?? same[0] ?? (main.length === 1 ? main[0] : undefined))?.at ?? null
}

/** Reads the facts of a page from JSON-LD, OpenGraph, meta elements, microdata and what readers see. Changes nothing. */
export const readMeta = (document: Document, { url }: { url: string | null }) => {
  const page = pageSource(document, url)
  const headline = readHeadline(page)
  const about = readAbout(page, headline.headline)
  const headlineAt = placeOfHeadline(page, headline.headline)
  const image =
    page.meta.first(
      "og:image",
      "og:image:url",
      "og:image:secure_url",
      "twitter:image",
      "twitter:image:src",
      "image",
      "thumbnailurl",
    ) ?? page.articles.flatMap((node) => [...textsOf(node.image, "url"), ...textsOf(node.image, "contentUrl")])[0]
  const base = document.querySelector("base[href]")?.getAttribute("href")
  return {
    ...headline,
    ...readAuthors(page, headlineAt),
    ...readDates(page, { language: about.inLanguage, headline: headline.headline, headlineAt }),
    ...readAddresses(page),
    ...about,
    base: absoluteUrl(base ?? null, url) ?? url,
    leadImage: absoluteUrl(image ?? null, url),
    nodes: page.nodes,
    tags: page.meta,
  }
}
