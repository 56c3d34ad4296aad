import { fold } from "../lib/fold.ts"

const LONGEST_BYLINE = 500
const LONGEST_NAME = 60
/** Offices and houses: who bears one of these in the name is a desk, a role or a company. */
const ROLE =
  /(?<!\p{L})(?:reporters?|reporterin|correspond[ea]nts?|korrespondent(?:in)?|corresponsal|corrispondente|корреспондент|writers?|editors?|editorial|(?:chef|gast)?redakt(?:ion|eur|eurin|ör)|r[ée]dact(?:ion|eur|rice)|redacci[óo]n|redazione|redactie|redakc[ej]a?|redaç[ãa]o|редакция|редакція|σύνταξη|toimitus|szerkesztő(?:ség)?|journalist(?:e|in)?|giornalista|periodista|jornalista|журналист|gastautor(?:in)?|staff|special|contribut(?:ors?|ing)|universit(?:y|ies|ät|é|à)|universidad|ministr(?:y|ère)|minister(?:y|ium|io)|departments?|institutes?|council|office|foundation|stiftung|association|verein|verband|guest|bureau|agen(?:cy|cies|tur|cia|zia)|press|presse|news|reuters|afp|dpa|ansa|efe|post|times|herald|tribune|gazette|wire|desk|team|newsroom|service|media|magazine|online|chief|analyst|columnist|authors?|photographer|producer|director|professor|admin(?:istrator)?|webmaster|anonymous|unknown|company|inc|ltd|llc|gmbh|network|group|blog|website|user)(?!\p{L})/iu
/** Names hold none of the little words of sentences, nor what addresses and markup are made of. */
const SENTENCE =
  /(?:^|\s)(?:the|a|an|our|your|my|their|its|this|that|these|more|about|all|how|why|what|who|when|is|are|was|to|of|for|with|on|at|from|und|et al)(?=\s|$)|[@#/\\{}<>=_|?!"“”:[\]*]|\d|\.(?:com|org|net|co)\b/i
const PARTICLE =
  "(?:(?:de|da|di|du|des|del|della|do|dos|das|van|von|vom|zu|zur|der|den|ten|ter|te|la|le|las|los|al|el|bin|bint|ben|ibn|abu|af|av|y|e) |d['’])"
const WORD =
  "(?:\\p{Lu}[\\p{L}\\p{M}]*\\.(?:-?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}'’.-]*|(?:al|el|as|d)[-'’]\\p{Lu}[\\p{L}\\p{M}'’-]*)"
const NAME = new RegExp(`^(?:${PARTICLE})?${WORD}(?: ${PARTICLE}{0,3}${WORD}){1,4}$`, "u")
/** What somebody signs with who keeps the name back. */
const PEN_NAME = /^(?!(?:user|admin|guest)[\d_-]|.*\.\p{L}{2,3}$)\p{L}(?=[^_]*_?[^_]*$)[\p{L}\p{N}_.-]{1,24}$/iu
/** A name in a script without capitals. */
const UNCASED = /^[\p{Lo}\p{M}]{2,20}(?:[ ·・][\p{Lo}\p{M}]{1,20}){0,3}$/u
const OPENING =
  /^\s*(?:(?:(?:[Ww]ritten|[Rr]eported|[Rr]eporting|[Pp]osted|[Pp]ublished|[Ss]ubmitted|[Ss]tory|[Ww]ords|[Tt]ext|[Aa]rticle|[Gg]eschrieben|[Éé]crit|[Pp]ublié|[Ee]scrito|[Pp]ublicado|[Pp]ubblicato|[Ss]critto) )?(?:[Bb]y|BY|(?:Von|VON|von|Par|PAR|par|Por|POR|por|Door|DOOR|door|Di|di|Av|av|Af|af|Od|od)(?=:?\s\p{Lu}\S*\s\S))(?!\p{L})|(?:Author|Autor(?:in|a|zy|es|i)?|Auteur|Autore|Verfasser(?:in)?|Text|Texte|Texto|Testo|Teksti?|Szerző|Írta|Yazar|Haber|Автори?|Текст|Συντάκτης|Κείμενο)s?(?=\s*[:：]))\s*[:：]?\s+|^\s*(?:作者|记者|記者|撰文|文)\s*[:：/／]\s*/u
/** Who only worked on others' words, to the end of the clause. */
const EDITING =
  /[;.(]?\s*(?:additional |further )?(?:editing|edited|writing|photographs?|photos?|graphics?|compiled|reviewed|updated) by\b[^;\n]*/gi
/** Where somebody writes from or for, up to the next name. */
const WHENCE =
  /\s(?:in|from|at|for|of|For|From|At|Of)\s(?:(?!\s(?:and|with)\s|\n|,\s*\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+)+\s(?:in|from)\s)[^;&|/])*/gu
/** When it was written, in words or numbers. */
const WHEN =
  /\s(?:on|am|le|el|il|op|den|em|dnia)\s+(?=(?:\p{L}+[.,]?\s+){0,2}\d|\p{Lu}\p{L}+,?\s+\p{Lu}\p{L}+\s+\d)[^\n|]*/gu
/** Where the role follows a name without a space or a comma. */
const REPORTER = /(?<=[\p{Lo}]{2})\s?(?:기자|특파원|記者|记者|特派员)$/u
const ADDRESS = /\bhttps?:\/\/\S+|\S+@\S+\.\S+|(?<=^|\s)@\w+/g
const BETWEEN =
  /\s*(?:,|;|\/|&|、|，|\band\b|(?:\bim gespräch |\bin conversation )?\b(?:with|mit|avec)\b|\n|\(|\)|•|·| [–—-] |\.? (?:additional )?reporting by\b)\s*/i
/** "And" in other languages is also in some names: it parts whole names only. */
const AND = / (?:und|et|en|och|og|y|e|i|и) (?=\S+ \S)/u

const named = (name: string): string =>
  name === name.toUpperCase() && !/^(?:\p{Lu}\.?){1,3}$/u.test(name)
    ? name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first, rest) => first + rest.toLowerCase())
    : name

/** Such as the initials of a house or a department at the end, which names do not have. */
const endsInInitials = (name: string) =>
  /\p{Ll}/u.test(name) && /\s(?!(?:Jr|Sr|I{2,3}|IV)\b)\p{Lu}{2,3}$/u.test(name) && !/\sJr\.?$/.test(name)

/** Whether a text has the shape of a person's full name: two to five words with capitals, particles among them. */
export const isFullName = (text: string): boolean =>
  text.length <= LONGEST_NAME && NAME.test(text) && !ROLE.test(text) && !SENTENCE.test(text) && !endsInInitials(text)

/** Whether what is stated to be a name can be one: a single word too, a pseudonym, a name without capitals. */
const isAnyName = (text: string): boolean =>
  isFullName(text) ||
  (PEN_NAME.test(text) && !ROLE.test(text)) ||
  (text.length > 1 &&
    text.length <= LONGEST_NAME / 2 &&
    !ROLE.test(text) &&
    !SENTENCE.test(text) &&
    (UNCASED.test(text) || /^[\p{L}\p{M}][\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,3}$/u.test(text)))

const wholeNames = (part: string): string[] => {
  const halves = part.split(AND)
  return halves.length > 1 && halves.every(isFullName) ? halves : [part]
}

/** "Diaz, Ada" as libraries write it. */
const inverted = (text: string): string => {
  const found = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}.]*)?)$/u.exec(text.trim())
  return found ? `${found[2]} ${found[1]}` : text
}

const parts = (byline: string): string[] => {
  // Behind an upright bar stands the house.
  const [writers] = ` ${byline.slice(0, LONGEST_BYLINE)}`.replace(ADDRESS, ",").split("|")
  return writers!
    .replace(OPENING, "")
    .replace(EDITING, "")
    .replace(WHEN, "")
    .replace(WHENCE, "")
    .split(BETWEEN)
    .map((part) => part.replace(OPENING, "").replace(REPORTER, "").replace(/\s+/g, " ").trim())
    .map((part) => (/(?:^|[\s.-])\p{Lu}\.$|\b[JS]r\.$/u.test(part) ? part : part.replace(/[.:]$/, "")))
    .flatMap(wholeNames)
}

/** The name without the house that some put behind it. */
const withoutHouse = (name: string, house: string): string => {
  const words = name.split(" ")
  for (let n = 2; n < words.length; n++)
    if (house && fold(words.slice(n).join("")).replaceAll(" ", "") === house) return words.slice(0, n).join(" ")
  return name
}

/** What follows a date is no longer the byline. */
const beforeDate = (byline: readonly string[]): readonly string[] => {
  const date = byline.findIndex((part, i) => i > 0 && /\d/.test(part))
  const before = byline.slice(0, date)
  return date > 0 && before.some(isFullName) ? before : byline
}

const onlyOnce = (names: readonly string[]): string[] => {
  const seen = new Set<string>()
  return names.filter((name) => !seen.has(fold(name)) && seen.add(fold(name)))
}

const namesOf = (byline: string, publisher: string | null, isName: (text: string) => boolean): string[] => {
  const house = fold(publisher ?? "").replaceAll(" ", "")
  const names = beforeDate(parts(byline))
    .map((part) => withoutHouse(part, house))
    .filter((part) => isName(part) && fold(part).replaceAll(" ", "") !== house)
  return onlyOnce(names.map(named))
}

/** The names of the people who wrote, without "By", roles, places, editors and the `publisher`; in order, each once. */
export const splitByline = (byline: string, publisher: string | null = null): string[] =>
  namesOf(byline, publisher, isFullName)

/** The same of what is stated to be names: pseudonyms and single names are among them where nobody has a full name. */
export const splitNames = (stated: string, publisher: string | null = null): string[] => {
  const names = namesOf(inverted(stated), publisher, isAnyName)
  const full = names.filter((name) => name.includes(" ") || UNCASED.test(name))
  return full.length > 0 ? full : names.slice(0, 1)
}
