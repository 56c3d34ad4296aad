import { expect, test } from "vitest"
import { withoutAmp, withoutAmpCache } from "../../src/lib/amp-url.ts"

test.each([
  ["https://www.google.com/amp/s/news.example/a-b", "https://news.example/a-b"],
  ["https://news-example.cdn.ampproject.org/c/s/news.example/a-b?id=1", "https://news.example/a-b?id=1"],
  ["https://news-example.cdn.ampproject.org/v/news.example/a", "https://news.example/a"],
  ["https://www.bing.com/amp/s/news.example/a", "https://news.example/a"],
  ["https://news.example/amp/a", "https://news.example/amp/a"],
  ["https://bing.com.evil.example/amp/s/news.example/a", "https://bing.com.evil.example/amp/s/news.example/a"],
  ["https://www.google.com/search?q=amp", "https://www.google.com/search?q=amp"],
])("out of its cache %s is %s", (url, inner) => expect(withoutAmpCache(url)).toBe(inner))

test.each([
  ["https://news.example/a/amp/", "https://news.example/a"],
  ["https://news.example/a?amp=1&id=7", "https://news.example/a?id=7"],
  ["https://amp.news.example/a", "https://news.example/a"],
  ["https://news.example/amp/a", "https://news.example/a"],
  ["https://news.example/a.amp.html", "https://news.example/a.html"],
  ["https://news.example/a?outputType=amp", "https://news.example/a"],
  ["https://news.example/a/amp.html", "https://news.example/a"],
  ["https://news.example/a/amp/index.html", "https://news.example/a"],
  ["https://news.example/a?type=amp&_format=amp&format=pdf", "https://news.example/a?format=pdf"],
  ["https://news.example/amplifiers", "https://news.example/amplifiers"],
])("the article of the AMP page %s is %s", (url, article) => expect(withoutAmp(url)).toBe(article))
