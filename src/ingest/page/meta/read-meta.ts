import { absoluteUrl } from "../../html/absolute-url.ts"
import { textsOf } from "./json-ld.ts"
import { pageSource } from "./page-source.ts"
import { readAbout } from "./read-about.ts"
import { readAddresses } from "./read-addresses.ts"
import { readAuthors } from "./read-authors.ts"
import { readDates } from "./read-dates.ts"
import { readHeadline } from "./read-headline.ts"

/** Reads the facts of a page from JSON-LD, OpenGraph, meta elements, microdata and what readers see. Changes nothing. */
export const readMeta = (document: Document, { url }: { url: string | null }) => {
  const page = pageSource(document, url)
  const headline = readHeadline(page)
  const about = readAbout(page, headline.headline)
  const headlineAt = page.lines.find(({ text }) => text.replace(/\s+/g, " ") === headline.headline)?.at ?? null
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
    ...readDates(page, { language: about.inLanguage, headlineAt }),
    ...readAddresses(page),
    ...about,
    base: absoluteUrl(base ?? null, url) ?? url,
    leadImage: absoluteUrl(image ?? null, url),
    linked: page.nodes,
  }
}
