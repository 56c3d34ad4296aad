import type { PageLine } from "./page-lines.ts"
import type { PageSource } from "./page-source.ts"

/** Units of text around the start of the headline in which a link to an author is that of its own. */
const NEAR = 1_500
const LONGEST = 40
/** Addresses under which sites keep their authors; those of all users count only behind a "by". */
const AUTHORS =
  /\/(?:authors?|autor(?:en|es|s)?|auteurs?|autori|redakteure?|journalistes?|columnists?|contributors?)\/[^/?#]+|[?&]author=|\/@[\w.-]+\/?$/i
const USERS = /\/(?:users?|members?|profile?|people|u)\/[^/?#]+|(?:userinfo|profile|member)\b[^/]*[?&=]\w+/i
const BY =
  /(?:^|[^\p{L}])(?:by|von|par|por|door|di|av|af|autor(?:in)?|author|auteur|autore|geschrieben von|автор)\s*:?\s*$/iu
const HCARD = /(?<![\w-])(?:(?:post-|entry-|by-|p-)?(author)|(vcard|h-card)|(fn|p-name))(?![\w-])/g

const classOf = (element: Element) => element.getAttribute("class") ?? ""

/** Microformats: a card that is marked as the author's, with the name in it marked or alone. */
const isAuthorCard = ({ element }: PageLine) =>
  new Set([...classOf(element).matchAll(HCARD)].map(([, author, card]) => (author ? "author" : card ? "card" : "name")))
    .size > 1

const textBefore = (element: Element): string => {
  const siblings = [element.previousSibling, element.parentElement?.previousSibling]
  return siblings.map((node) => node?.textContent?.trim().slice(-30) ?? "").find((text) => text !== "") ?? ""
}

/** A link to an author's own page, under an address of authors or behind a "by". */
const isAuthorLink = ({ element }: PageLine): boolean => {
  if (element.localName !== "a") return false
  const address = element.getAttribute("href") ?? ""
  return AUTHORS.test(address) || (USERS.test(address) && BY.test(textBefore(element)))
}

const nameIn = ({ element, text }: PageLine): string => {
  const named = element.querySelector(".fn,.p-name,[itemprop=name]") ?? element.querySelector("a")
  return named?.textContent?.replace(/\s+/g, " ").trim() || text
}

/** Texts that stand where the name of an author does and nothing else, whatever their shape: bloggers sign as they like. */
export const signatures = ({ lines }: PageSource, headlineAt: number | null): { cards: string[]; links: string[] } => {
  const isNear = ({ at }: PageLine) => Math.abs(at - (headlineAt ?? 0)) <= NEAR
  const own = lines.filter(({ isBeside, text }) => !isBeside && text.length <= 2 * LONGEST)
  const cards = own.filter((line) => isAuthorCard(line) && line.element.closest("[class*=comment]") === null)
  const linked = own.filter((line) => !line.isFooter && isAuthorLink(line))
  const near = linked.filter(isNear)
  // Some sign below their text.
  const links = near.length > 0 ? near : linked.filter(({ element }) => BY.test(textBefore(element)))
  const first = (found: readonly PageLine[]) =>
    found
      .slice(0, 1)
      .map(nameIn)
      .filter((name) => name.length <= LONGEST)
  return { cards: first(cards), links: first(links) }
}
