import { ofCollective, ofDescription, ofLastName, ofPronoun, type QuotingView } from "./antecedent.ts"
import type { Cue } from "./cue-words.ts"
import { isHead, namedIn, ownClauseOf, withoutAdverbial } from "./subject-head.ts"

/** Who speaks, as written and as an entity when exactly one fits. */
export type Speaker = { text: string; entity: number | null; confidence: number }

const PERSONAL = /^(?:he|she)$/i
const COLLECTIVE = /^(?:it|they)$/i
const LONGEST_SUBJECT = 200
const LONGEST_TEXT = 120

/** Whether words without a name in them look like "the lawsuit", "a source" or "witnesses", not like half a clause. */
const isNounPhrase = (phrase: string): boolean => {
  const words = phrase.split(/\s+/)
  if (/^(?:but|and|or|so|if|as|who|which|that|then|yet|when|while|after|before)$/i.test(words[0]!)) return false
  if (
    words.length > 9 ||
    /\b(?:will|would|is|was|were|are|has|had|have|did|do|does|can|could|not)\b|n['’]t\b/.test(phrase)
  )
    return false
  return (
    /^(?:the|a|an|one|another|other|some|someone|somebody|everyone|many|several|his|her|its|their|two|three|this|that)\b/i.test(
      phrase,
    ) ||
    /^\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)*['’]s\s/u.test(phrase) ||
    words.length <= 3
  )
}

/** The noun phrase that a subject begins with: up to a comma, or up to the verb of its own that "saying" follows. */
const phraseOf = (text: string, verb: string): string => {
  const phrase = text.replace(/(?:,|\s(?:who|which)\b).*$/s, "").replace(/(\p{Ll}s)\s\p{Ll}+ing\b.*$/su, "$1")
  const shared = /ing$|^(?:say|add|ask|write|tell)$/.test(verb)
    ? phrase.replace(/\s(?:\p{Ll}+ed|went|goes)\b.*$/su, "")
    : phrase
  return shared.slice(0, LONGEST_TEXT).trim()
}

const VOICE =
  /\b(?:spokes\p{L}+|officials?|sources?|representatives?|statement|report|release|memo|study|survey|poll|filing|letter|ad|website|blog|account|board|team|office|police|government|department|ministry|agency|campaign|group|company|staff)\W*$/iu

/** Whether a phrase with the name of an organization means it: "Acme", "a spokesman for Acme", "the Acme statement", not "Acme's chief". */
const speaksFor = (phrase: string, name: string): boolean => {
  const rest = phrase.slice(phrase.indexOf(name) + name.length)
  return !/\p{L}{2}/u.test(rest) || VOICE.test(rest) || !/^(?:['’]s?)?\s+\p{Ll}+(?:\s\p{Ll}+)*$/u.test(rest)
}

/** Reads an attribution of what is quoted from `quotedFrom` on. `previous` is the speaker of the quotation before. */
export const resolveSpeaker = (
  quoting: QuotingView,
  { subject, verb }: Cue,
  quotedFrom: number,
  previous: number | null,
): Speaker | null => {
  const { view } = quoting
  const span = withoutAdverbial(view, subject)
  const text = view.body.slice(span.start, span.end).trim()
  if (!text || text.length > LONGEST_SUBJECT) return null
  const own = ownClauseOf(view, span)
  const pronoun = (/\b(he|she|it|they|I|we)$/i.exec(text) ?? (own ? null : /^(he|she|they|it)\b/i.exec(text)))?.[1]
  if (pronoun) {
    const at = Math.min(quotedFrom, text.endsWith(pronoun) ? span.end - pronoun.length : span.start)
    if (PERSONAL.test(pronoun))
      return { text: pronoun, entity: ofPronoun(quoting, pronoun, at, previous), confidence: 0.75 }
    if (verb === null) return null
    return { text: pronoun, entity: COLLECTIVE.test(pronoun) ? ofCollective(quoting, at) : null, confidence: 0.5 }
  }
  const mention = namedIn(view, own ?? span)
  // Where only a colon or a dash attributes, nothing but a plain name will do.
  if (verb === null) {
    const isPlain =
      mention !== null &&
      isHead(view, span, mention) &&
      !/,\s(?:and|but|while|as)\s/.test(view.body.slice(mention.end, span.end))
    return isPlain && (mention.type === "PERSON" || mention.end === span.end)
      ? { text: mention.text, entity: mention.entity, confidence: 0.6 }
      : null
  }
  if (mention?.type === "PERSON") return { text: mention.text, entity: mention.entity, confidence: 0.9 }
  const phrase = own ? view.body.slice(own.start, own.end) : phraseOf(text, verb)
  if (mention && !isNounPhrase(phrase)) return { text: mention.text, entity: mention.entity, confidence: 0.8 }
  if (mention) return { text: phrase, entity: speaksFor(phrase, mention.text) ? mention.entity : null, confidence: 0.8 }
  const known = ofLastName(quoting, phrase)
  if (known !== null) return { text: phrase, entity: known, confidence: 0.8 }
  const described = isNounPhrase(phrase) ? phrase : /,\s+((?:the|a|an|one|his|her|their)\s[^,]+)$/.exec(text)?.[1]
  if (!described || !isNounPhrase(described)) return null
  return {
    text: described,
    entity: ofDescription(quoting, described, Math.min(quotedFrom, span.start)),
    confidence: 0.6,
  }
}
