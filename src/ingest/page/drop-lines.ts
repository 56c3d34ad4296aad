import { isFullName, splitByline } from "../split-byline.ts"
import { findWrittenDate } from "./meta/written-date.ts"
import { CALLS, DOUBTFUL_LEADS, LABELS, LEADS, LEGAL, OBJECTS, POSTED, UNSPACED_LEGAL } from "./notice-words.ts"

const any = (lists: readonly string[]) => `(?:${lists.join("|")})`
/** Words whole, in any script that has spaces. */
const WORD = { start: "(?<![\\p{L}\\p{N}])", end: "(?![\\p{L}\\p{N}])" }
const whole = (lists: readonly string[]) => new RegExp(`${WORD.start}${any(lists)}${WORD.end}`, "iu")

const MARK = "\\s*[:：|>»→▶–—]"
const LABEL = new RegExp(`^[\\[(]?${any(LABELS)}[\\])]?[.!:]?$`, "iu")
const LEAD = new RegExp(`^[>»→▶•*\\[(+-]*\\s*${any(LEADS)}(?:${MARK}|${WORD.end}).{0,200}$`, "iu")
const DOUBTFUL_LEAD = new RegExp(`^[>»→▶•*\\[(+-]*\\s*(?:${any(DOUBTFUL_LEADS)})(?:$|${MARK}.{0,160}$)`, "iu")
const CALL = new RegExp(`^(?:[^.!?]{0,30}[!:?] )?${any(CALLS)}`, "iu")
/** A call behind some other words, or the house that speaks of itself. */
const CALLING =
  /(?<!\p{L})(?:sign up|subscribe|get|join|receive) .{0,80}(?:newsletter|your inbox)|(?<!\p{L})our (?:\p{L}+ ){0,2}(?:newsletter|app|podcast|youtube|whatsapp|telegram)(?!\p{L})/iu
const OBJECT = whole(OBJECTS)
const ENTRY = new RegExp(`^${any(POSTED)}${WORD.end}`, "iu")
const RIGHTS = new RegExp(`${whole(LEGAL).source}|${UNSPACED_LEGAL}`, "iu")

/** Lines told by their form in any language. */
const FORMS: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\b).{0,200}$/i,
  /^(?:photos?|photograph|foto(?:s|grafía|grafia)?|bild(?:er)?|images?|imagen|imagem|immagine|picture|credits?|photo credits?|image credits?|file photo|sources?|quelle|fuente|fonte|bron|kilde|källa|źródło|zdroj|kaynak|источник|джерело|фото|zdjęcie|graphic|illustration)(?: (?:by|credit|courtesy(?: of)?|source|via))?\s?[:/©：].{0,200}$/iu,
  /^\((?:photo|image|picture|credit|file photo|ap photo|reuters|foto)[^)]{0,200}\)$/i,
  /^[^.!?]{0,120}\b(?:getty images|shutterstock|afp\/getty|ap photo|epa-efe|istock(?:photo)?)\)?$/i,
  /^(?:image|photo|slide|picture|bild|foto) \d+ (?:of|von|de|di|van|\/) \d+$/i,
  /^(?:latest|more) posts by .{0,60}$/i,
  /^(?:(?:contact|e-?mail|reach|write to) .{0,60}|.{0,60}can be reached at .{0,20})\S@\S.{0,120}$/i,
  /^(?:click|tap) here.{0,120}$/i,
]

/** Beside the words for it only a date and a time. */
const DATED =
  /^(?:(?:first |originally |last )?(?:published|updated|modified|posted)|veröffentlicht|aktualisiert|stand|erstellt|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|opublikowano|data (?:utworzenia|publikacji|pubblicazione|di pubblicazione|de publicação)|date de publication|fecha de publicación|aktualizacja|publikováno|опубликовано|обновлено)(?!\p{L}).{0,70}\d(?:.{0,40}[^.\s]|.{0,30}[ap]\.m\.)?$/iu
const CALENDAR_WORDS = 9

const isDated = (line: string) => DATED.test(line) && (line.match(/\p{L}+/gu)?.length ?? 0) <= CALENDAR_WORDS

/** "By" and names, and what role or place they have: no sentence. */
const BYLINE = /^(?:by|von|par|di|por|door|av|af)\s+\p{Lu}/iu
const LONGEST_BYLINE = 100
const isByline = (line: string): boolean => {
  if (line.length > LONGEST_BYLINE || !BYLINE.test(line) || /[.!?:]$/.test(line)) return false
  const [first] = line.replace(/^\p{L}+\s+/u, "").split(/[,|•·\n]| (?:and|und|et|y|e|en|och|og|for|in) /)
  return isFullName(first!.trim()) && splitByline(line).length > 0
}

/** Somebody's words may hold any of these. */
const QUOTED = /["“”„«»]/
/** Whether a short text calls readers to subscribe, to follow, to download. */
export const isCall = (line: string): boolean =>
  !QUOTED.test(line) && ((CALL.test(line) && OBJECT.test(line)) || CALLING.test(line))

const LONGEST_NOTICE = 260

const isNotice = (line: string): boolean =>
  line.length <= LONGEST_NOTICE &&
  (LABEL.test(line) ||
    LEAD.test(line) ||
    DOUBTFUL_LEAD.test(line) ||
    RIGHTS.test(line) ||
    FORMS.some((form) => form.test(line)) ||
    ENTRY.test(line) ||
    isDated(line) ||
    isByline(line) ||
    isCall(line))

const MOST_BESIDE_DATE = 14
/** A day and hardly anything else: above an article its own date, in it the heading of a chronicle. */
const isDay = (line: string): boolean => {
  if (line.length > 48 || !/\d/.test(line)) return false
  const date = findWrittenDate(line, { language: null, isMonthFirst: false })
  return date !== null && line.length - date.text.length <= MOST_BESIDE_DATE && !/[.!?]$/.test(line)
}

/** The first paragraphs may still be the head of the article. */
const HEAD = 3

const bareWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/**
 * The paragraphs of an article without its headline over again and without short lines that speak to the reader about the
 * site and not about the news.
 */
export const dropLines = (text: string, headline: string | null): string => {
  const paragraphs = text.split("\n\n")
  const title = headline ? bareWords(headline) : ""
  return paragraphs
    .filter((paragraph, i) => {
      if (isNotice(paragraph)) return false
      return i >= HEAD || !(isDay(paragraph) || (title !== "" && bareWords(paragraph) === title))
    })
    .join("\n\n")
}
