/** Lines that speak to the reader about the site and not about the news. Short ones only: a sentence may hold such words. */
const NOTICES: readonly RegExp[] = [
  /^(?:adverts?|advertisement|advertising|(?:image|photo|slide|picture) \d+ (?:of|\/) \d+|latest posts by .{0,60}|sponsored(?: content)?|promoted|anzeige|werbung|publicité|publicidad|pubblicità|story continues below(?: advertisement)?|continue reading.{0,60}|read (?:more|also|next|now|the full .{0,40})\b.{0,140}|related(?: (?:articles?|stories|content|links|topics|coverage|news))?:?.{0,120}|see also:?.{0,120}|also read:?.{0,120}|more (?:on|from|about) .{0,80}|watch(?: (?:also|now|live|more|the video))?:.{0,120}|don['’]t miss:?.{0,120}|recommended(?: (?:reading|for you))?:?.{0,80}|lire aussi.{0,160}|mehr zum thema.{0,120}|lesen sie auch.{0,160}|leggi anche.{0,160}|lea también.{0,160}|leia (?:também|mais).{0,160}|lees ook.{0,160})$/i,
  /^(?:share(?: (?:this|on|via).{0,80})?|tweet|pin(?: it)?|email|e-mail|print|copy link|facebook|twitter|whatsapp|linkedin|reddit|comments?|\d+ (?:comments?|shares?|likes?)|leave a (?:comment|reply)|post a comment|view comments|join the (?:conversation|discussion).{0,60}|follow (?:us|me|him|her|@?\w+)(?: on)? .{0,100}|like us on .{0,60}|back to top|skip to .{0,40}|loading\b.{0,20}|click here.{0,120}|tap here.{0,120}|close|menu|search)[.!]?$/i,
  /^.{0,80}\b(?:sign up (?:for|to|here|now)|subscribe (?:to|now|here|today)|subscribe for|newsletter|get (?:our|the) (?:latest|top|best|daily).{0,40}(?:inbox|email|app)|download (?:our|the) .{0,20}app|support (?:our|independent|quality) journalism|become a (?:member|subscriber|patron)|already a subscriber|affiliate (?:links?|commissions?)|slideshow requires javascript|delivered (?:to|through) your|straight to your (?:phone|inbox)|download (?:the|our) .{0,40}\bapps?\b|(?:breaking|latest) news (?:updates|alerts)|tell us what you think|have a (?:news )?tip|letters? to the editor|create (?:an|your) account|log in to|enable javascript|turn off your ad ?blocker|ad ?blocker)\b.{0,160}$/i,
  /^.{0,60}\b(?:we use cookies|use of cookies|cookie (?:policy|settings|preferences)|privacy policy|terms of (?:use|service)|all rights reserved|may not be (?:published|reproduced|copied).{0,80}|this (?:site|website) uses|reproduction .{0,30}prohibited)\b.{0,200}$/i,
  /^(?:©|\(c\)|copyright\b).{0,200}$/i,
  /^(?:photos?|photograph|image|picture|credit|photo credit|image credit|caption|file photo|source|video|graphic|illustration)(?: (?:by|credit|courtesy(?: of)?|source|via))?\s?[:/©].{0,200}$/i,
  /^\((?:photo|image|picture|credit|file photo|ap photo|reuters)[^)]{0,200}\)$/i,
  /^.{0,120}\b(?:getty images|shutterstock|afp\/getty|ap photo|epa-efe|istock(?:photo)?)\)?\.?$/i,
  /^(?:by|von|par|di|por|door) [\p{Lu}][\p{L}'’.-]+(?: [\p{L}'’.-]+){0,4}(?:,? .{0,40})?$/u,
  /^(?:(?:first )?published|updated|last (?:updated|modified)|posted)(?: on| at|:)? .{0,60}\d.{0,40}$/i,
  /^(?:tags?|topics?|filed under|categories|category|keywords?|in this (?:article|story)|contact .{0,40}|email .{0,30}@.{0,40}|reach .{0,40} at .{0,60}@.{0,40})\b:?.{0,160}$/i,
]
const LONGEST_NOTICE = 260

const isNotice = (line: string): boolean => line.length <= LONGEST_NOTICE && NOTICES.some((notice) => notice.test(line))

const bareWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/** The paragraphs of an article without notices to the reader and without its headline over again. */
export const dropLines = (text: string, headline: string | null): string => {
  const paragraphs = text.split("\n\n")
  const title = headline ? bareWords(headline) : ""
  return paragraphs
    .filter((paragraph, i) => !isNotice(paragraph) && !(i < 3 && title !== "" && bareWords(paragraph) === title))
    .join("\n\n")
}
