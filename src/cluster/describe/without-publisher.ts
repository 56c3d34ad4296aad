import { fold } from "../../lib/fold.ts"

/** Who published a headline, as far as it is known: a name, a host, or neither. */
export type Imprint = { publisher: string | null; domain: string | null }

const SEPARATOR = / [|\-–—:·•»«] /g
/** What sites put beside their names. */
const SITE_WORDS = new Set(
  "the news online international world us uk com co org net tv radio video politics sport sports business money tech edition magazine website site home and".split(
    " ",
  ),
)
const MOST_WORDS_OF_TAIL = 5

const joinedUp = (text: string): string => fold(text).replaceAll(" ", "")

/** "BBC News" of news.bbc.co.uk: the labels of a host that are not its top. */
const hostLabels = (host: string): string[] =>
  host
    .toLowerCase()
    .replace(/\.invalid$/, "")
    .split(".")
    .slice(0, -1)
    .filter((label) => label.length > 1 && !/^(?:www|co|com|org|edition|m|news)$/.test(label))

const ownNames = ({ publisher, domain }: Imprint): string[] => {
  const isHost = publisher !== null && /^[\w-]+(?:\.[\w-]+)+$/.test(publisher)
  const name = publisher !== null && !isHost ? joinedUp(publisher.replace(/^the /i, "")) : ""
  const initials = isHost
    ? ""
    : ((publisher ?? "")
        .match(/\b\p{Lu}/gu)
        ?.join("")
        .toLowerCase() ?? "")
  const hosts = [...(domain ? hostLabels(domain) : []), ...(isHost ? hostLabels(publisher) : [])].map(joinedUp)
  return [...new Set([name, initials.length > 2 ? initials : "", ...hosts])].filter((each) => each.length > 1)
}

/** Whether the text is one of the names, but for the words that sites put beside them. */
const isNameOf = (text: string, names: readonly string[]): boolean => {
  const words = fold(text).split(" ")
  const bare = words.filter((word) => !SITE_WORDS.has(word)).join("")
  const whole = words.join("")
  return names.some((name) => {
    const bareName = name.replace(/(?:news|online|com)$/, "")
    if (bare === name || whole === name || (bareName.length > 1 && bare === bareName)) return true
    // "Daily Velm" of "The Daily Velm and Tolna Post", "CNNPolitics" of cnn.com
    if (bare.length > 3 && name.startsWith(bare)) return true
    return name.length > 2 && whole.startsWith(name) && SITE_WORDS.has(whole.slice(name.length))
  })
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** The heads and tails that a headline may be parted into, the longest tail first. */
const partings = (headline: string): { head: string; tail: string; mark: string }[] =>
  [...headline.matchAll(SEPARATOR)].map(({ index, 0: separator }) => ({
    head: headline.slice(0, index).trim(),
    tail: headline.slice(index + separator.length).trim(),
    mark: separator.trim(),
  }))

/**
 * The headline without the name of its site at the end: " | Publisher", " - Publisher - Its station". A tail is such a name when it is
 * that of the publisher, when it stands behind a bar, or when it is among `repeated`.
 */
export const withoutPublisher = (
  headline: string,
  imprint: Imprint,
  repeated: ReadonlySet<string> = new Set(),
): string => {
  const names = ownNames(imprint)
  for (const { head, tail, mark } of partings(headline)) {
    if (head === "" || wordsOf(tail).length > 2 * MOST_WORDS_OF_TAIL) continue
    const [first] = tail.split(SEPARATOR)
    const isBarred = mark === "|" && wordsOf(head).length > 1 && wordsOf(tail).length <= MOST_WORDS_OF_TAIL
    if (isBarred || isNameOf(first!, names) || repeated.has(fold(tail))) return head
  }
  return headline
}

/** "Moor Radio", not "police" or "what we know": each word but small ones has a capital. */
const looksLikeName = (tail: string): boolean => {
  const words = wordsOf(tail)
  const isName = (word: string) => /^\p{Lu}/u.test(word) || /^(?:of|and|the|&|for)$/.test(word)
  return (words.length > 1 || /\w\.\w/.test(tail)) && words.length <= MOST_WORDS_OF_TAIL && words.every(isName)
}

/** The tails, folded, that headlines of one publisher share: names of a site, whatever the publisher is called here. */
export const repeatedTails = (headlines: readonly ({ headline: string } & Imprint)[]): Set<string> => {
  const heads = new Map<string, { tail: string; heads: Set<string> }>()
  for (const { headline, publisher, domain } of headlines)
    for (const { head, tail } of partings(headline).filter((parting) => looksLikeName(parting.tail))) {
      const key = `${domain ?? publisher} ${fold(tail)}`
      const known = heads.get(key) ?? { tail: fold(tail), heads: new Set() }
      heads.set(key, { ...known, heads: known.heads.add(fold(head)) })
    }
  return new Set([...heads.values()].filter((each) => each.heads.size > 1).map(({ tail }) => tail))
}
