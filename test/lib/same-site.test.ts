import { expect, test } from "vitest"
import { isSameSite } from "../../src/lib/same-site.ts"

test.each([
  ["https://www.news.example/a", "http://m.news.example/b", true],
  ["https://news.example/", "https://news.example:8080/", true],
  ["https://www.one.co.uk/", "https://www.other.co.uk/", false],
  ["https://one.co.uk/", "https://amp.one.co.uk/", true],
  ["https://one.wordpress.com/", "https://other.wordpress.com/", false],
  ["https://one.blogspot.com/", "https://m.one.blogspot.com/", true],
  ["https://news.example/", "https://news.example.evil.test/", false],
  ["http://127.0.0.1/", "http://127.0.0.2/", false],
  ["http://localhost/", "http://localhost:81/", true],
  ["https://www.city.gov.uk/", "https://other.gov.uk/", false],
  ["https://one.spb.ru/", "https://other.spb.ru/", false],
  ["https://one.asso.fr/", "https://m.one.asso.fr/", true],
  ["https://one.github.io/", "https://other.github.io/", false],
  ["https://medium.com/a", "https://www.medium.com/b", true],
  ["https://one.substack.com/a", "https://www.one.substack.com/b", true],
  ["https://news.example./", "https://news.example/", true],
  ["http://[::1]/", "http://[::1]:81/", true],
])("%s and %s: %s", (a, b, same) => expect(isSameSite(a, b)).toBe(same))
