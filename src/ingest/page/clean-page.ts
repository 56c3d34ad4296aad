import { lineOfElement, nameWords } from "./element-text.ts"
import { linkShare, type TextWeight, weighText } from "./weigh-text.ts"

/** What is no part of an article by its element. */
const NEVER =
  "script,style,noscript,template,nav,aside,form,footer,iframe,object,embed,svg,canvas,audio,video,button,select,input,textarea,dialog,menu,[hidden],[aria-hidden=true],[role=navigation],[role=complementary],[role=dialog],[role=alert],[role=search],[role=contentinfo],[itemtype*=WPAdBlock],[itemtype*=WPSideBar],[itemtype*=WPFooter],[itemprop=comment]"

const words = (list: string) => new Set(list.split(" "))

/** Names that pages give to what surrounds an article, whatever it holds. */
const JUNK = words(
  "ad ads adv adslot adunit adbox adcontainer advert advertisement adverts advertising advertentie anzeige werbung publicite publicidad publicidade reklama sponsored sponsor promo promos promotion promobox taboola outbrain zergnet revcontent mgid dianomi disqus comments comment commenting commentlist kommentare kommentar commentaires comentarios commenti reacties respond share sharing shares sharebar sharedaddy shareaholic social socials addthis addtoany teilen compartir condividi related relatedposts relatednews relatedlinks relatedcontent recirc recirculation recommended recommendation recommendations readnext readmore mostread mostpopular trending newsletter newsletters nieuwsbrief nyhetsbrev infolettre boletin subscribe subscription signup cookie cookies consent gdpr onetrust cookiebot didomi usercentrics breadcrumb breadcrumbs sidebar navbar navigation popup modal overlay lightbox interstitial caption captions credit credits copyright pagination pager skip noprint printonly toolbar tooltip banner infobox screenreader offscreen sr srs yarpp jumplinks authorbox authorbio",
)

/** Names that articles bear too: they count only where the text says the same. */
const DOUBTFUL = words(
  "author authors bio byline date dateline timestamp time meta metadata info tags tag topics topic category categories more read readmore also teaser teasers widget widgets links link footer menu nav tools tool actions action follow print mail email rating ratings vote poll gallery slideshow carousel slider video player image photo thumbnail thumb next previous prev pullquote callout insert embed toc collapse disclaimer notice note rail login register account search app donate donation support paywall premium utility utilities",
)

/** The same of what is as often a list of ingredients or the layout: they count only where most of the text is links. */
const LAYOUT = words("list listing inset inline top bottom side left right box media header head")

/** An element that holds more of the paragraph text than this is the article, whatever its name. */
const MOST_OF_TEXT = 0.3
/** Five words with an end, none of them an abbreviation or the number of a day. */
const SENTENCE =
  /(?:(?<!\S)[^\s.!?…|•·:]+[,;:]?\s+){4}[^\s|•·]*(?:[\p{L}]{2}|[\p{L}\d]{4}|[)”"’'%])[.!?…]["”’')]?(?:\s|$)|[。！？]/u

/** What is behind a wall has the same name as the wall. */
const LONGEST_OFFER = 600
const OFFER = /subscri|log ?in|sign ?in|unlimited|abonn|anmelden|suscr|assin|abbon|prenumer|подпис/i

/** A box that presents who wrote. */
const isAboutAuthor = (names: readonly string[]): boolean =>
  names.some((word) => /^(?:authors?|autor|auteur|autore|contributor)$/.test(word)) &&
  names.some((word) => /^(?:bio|biography|box|about|info|description|profile|card|details)$/.test(word))

const isJunk = (element: Element, weight: TextWeight): boolean => {
  const names = nameWords(element)
  if (names.some((word) => JUNK.has(word)) || isAboutAuthor(names)) return true
  if (names.includes("paywall") && weight.text < LONGEST_OFFER && OFFER.test(lineOfElement(element))) return true
  if (!names.some((word) => DOUBTFUL.has(word)))
    return linkShare(weight) > 0.5 && names.some((word) => LAYOUT.has(word))
  return linkShare(weight) > 0.5 || !SENTENCE.test(lineOfElement(element))
}

const isHidden = (element: Element): boolean =>
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "")

/** Puts the text of an embedded post in the place of its wrapper, which the cleaning takes away. */
const keepQuotedPosts = (document: Document): void => {
  for (const post of document.querySelectorAll("blockquote.twitter-tweet, blockquote.instagram-media")) {
    const wrapper = post.closest("figure, aside, [class*=embed], [class*=social]")
    if (wrapper && lineOfElement(wrapper).length <= lineOfElement(post).length * 1.5) wrapper.replaceWith(post)
    post.removeAttribute("class")
  }
}

/** Words within a sentence, whatever their class: links to related news among them. */
const isInline = (element: Element, weightOf: (element: Element) => TextWeight): boolean => {
  const paragraph = /^(?:a|abbr|b|em|i|mark|q|small|span|strong|sub|sup|time|u)$/.test(element.localName)
    ? element.closest("p,li,blockquote")
    : null
  return paragraph !== null && weightOf(element).text < weightOf(paragraph).text / 2
}

/** Pages from before style sheets keep their menus in cells of a table. */
const isMenu = (cell: Element, weight: TextWeight): boolean =>
  linkShare(weight) > 0.7 && cell.querySelectorAll("a").length >= LEAST_MENU
const LEAST_MENU = 3

const KEPT = /^(?:html|body|main|article|td|th|tr|tbody|table|h1)$/

/** Takes away what is not the article: by element, by name, by what is hidden. Never what most of the text is in. */
export const cleanPage = (document: Document): void => {
  keepQuotedPosts(document)
  const weightOf = weighText(document.body)
  const total = weightOf(document.body).prose
  const isMost = (prose: number) => total > 0 && prose > total * MOST_OF_TEXT
  const remove = (elements: Iterable<Element>) => {
    for (const element of elements) if (!isMost(weightOf(element).prose)) element.remove()
  }
  remove(document.querySelectorAll(NEVER))
  remove([...document.querySelectorAll("td")].filter((cell) => isMenu(cell, weightOf(cell))))
  const figures = [...document.querySelectorAll("figure,figcaption")]
  // An article told in pictures has its text in the captions.
  if (!isMost(figures.reduce((sum, figure) => sum + weightOf(figure).prose, 0) / 2)) remove(figures)
  remove(
    [...document.querySelectorAll("[class],[id],[style],[data-testid],[data-component]")].filter(
      (element) =>
        !KEPT.test(element.localName) &&
        (isHidden(element) || (isJunk(element, weightOf(element)) && !isInline(element, weightOf))),
    ),
  )
}

const NEAR_A_PICTURE = words("caption captions credit credits copyright lightbox sr srs banner overlay share modal")

/** Whether an element lies in something that only surrounds the article, by the names above it. */
export const isSurrounding = (element: Element): boolean => {
  for (
    let above = element.parentElement;
    above && !/^(?:body|article|main)$/.test(above.localName);
    above = above.parentElement
  )
    if (nameWords(above).some((word) => JUNK.has(word) && !NEAR_A_PICTURE.has(word))) return true
  return false
}
