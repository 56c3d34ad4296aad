/** Marks that a quotation stands between. What others said is not how the paper speaks. */
const QUOTED = /[“„"][^“”„"]*[”"]|(?<![\p{L}\p{N}])[‘'][^‘’']*(?:[’'](?=[\p{L}])[^‘’']*)*[’'](?![\p{L}\p{N}])/gu

const LIVE =
  /^live\b|\blive(?:[ -]?blog| updates?| coverage| feed| stream)?\s*(?:[:|–—]|- )|\blive(?:[ -]?blog| updates)\b|[:|–—-] live$|\bas it happened\b|\b(?:latest|rolling) updates\b|\b(?:liveticker|newsticker|en direct|en vivo|ao vivo)\b/i
const OPINION =
  /^(?:opinions?|op-ed|analysis|editorial|column|comment|commentary|perspectives?|viewpoint|letters?|review|kommentar|meinung|leitartikel|opinión|tribune|édito(?:rial)?|chronique)\s*(?:[:|–—]|- )|[:|–—-] (?:opinion|analysis|commentary)$/i
/** A form of its own, but no report of what happened. */
const LABEL =
  /^(?:explainers?|explained|fact[ -]?check|watch|video|videos|photos|pictures|gallery|podcast|quiz|recap|interview|profile|timeline|newsletter|briefing|(?:morning|daily|evening) (?:briefing|brief|digest))\s*(?:[:|–—]|- )|\b(?:explained|in pictures|factbox)$/i

const QUESTION = /[?？]["'”’»)]*$|[?？][:\s]/
const NUMBER = String.raw`(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)`
const LISTED =
  "(?:things|ways|reasons|takeaways|facts|questions|answers|tips|tricks|lessons|moments|charts|photos|pictures|quotes|signs|steps|ideas|myths|secrets|highlights|points|stories)"
const LISTICLE = new RegExp(
  String.raw`^(?:the |our |top )?${NUMBER} (?:[\p{L}-]+ ){0,3}?${LISTED}\b|\b(?:key )?takeaways\b`,
  "iu",
)
/** Says that something is told, not what. */
const TEASER =
  /^(?:how|why|what|who|where|when|which|whose|here[’']?s|here (?:is|are)|this is|these are|meet|see|watch|read|remember when)\b|[:–—-] (?:how|why|what|here[’']?s|who|everything)\b|\b(?:you won[’']?t believe|what happened next|need to know|(?:things|what) to know|what we know|all you need|here[’']?s (?:why|what|how)|find out|goes viral|will shock|the internet|the real reason|this one)\b/i
/** Tells the reader what to feel. */
const HYPE =
  /\b(?:nightmare|bizarre|insane|epic|hilarious|jaw-dropping|heartbreaking|heartwarming|mind-blowing|unbelievable|incredible|stunning|shocking|outrageous|adorable|smackdown|meltdown|bombshell|slams?|blasts?|rips?|caves?|trolls?|roasts?|amazing|awesome|hot new|viral)\b/i
const TO_READER = /\b(?:you|your|yours|yourself|you[’']re|i|i[’']m|my|we|we[’']re|our|let[’']s)\b/i
const CUT_OFF = /(?:…|\.{2,})["'”’]*$/
const EXCLAMATION = /!["'”’]*$/
const OPENS_WITH_QUOTATION = /^["“„‘']/

const FEWEST_WORDS = 5
const MOST_WORDS = 16

/** Whether the words are capitals throughout; a headline of acronyms is too short to tell. */
const shouts = (headline: string): boolean => {
  const words = headline.match(/\p{L}{4,}/gu) ?? []
  return (
    words.length > 1 &&
    words.filter((word) => word === word.toUpperCase()).length > words.length / 2 &&
    headline !== headline.toLowerCase()
  )
}

const lengthWorth = (headline: string): number => {
  const words = headline.split(/\s+/).length
  return Math.min(1, words / FEWEST_WORDS) * Math.min(1, (2 * MOST_WORDS) / (MOST_WORDS + words))
}

export const isLiveHeadline = (headline: string): boolean => LIVE.test(headline)
export const isOpinionHeadline = (headline: string): boolean => OPINION.test(headline)

/**
 * How plainly a headline says what happened, 0 to 1: a statement of five to sixteen words is 1. Questions, teasers, lists,
 * labels of live blogs and opinion, shouting and what was cut off say less. Made for English, by form alone.
 */
export const plainness = (headline: string): number => {
  const own = headline.replace(QUOTED, "“”")
  const faults: [boolean, number][] = [
    [QUESTION.test(own), 0.35],
    [LISTICLE.test(own), 0.35],
    [LIVE.test(own) || OPINION.test(own) || LABEL.test(own), 0.3],
    [TEASER.test(own), 0.4],
    [shouts(headline), 0.4],
    [CUT_OFF.test(headline), 0.5],
    [TO_READER.test(own), 0.6],
    [EXCLAMATION.test(own), 0.7],
    [HYPE.test(own), 0.7],
    [OPENS_WITH_QUOTATION.test(headline), 0.85],
  ]
  return faults.reduce((worth, [is, factor]) => (is ? worth * factor : worth), lengthWorth(headline))
}
