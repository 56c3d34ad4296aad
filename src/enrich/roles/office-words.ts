import { jobModifiers, jobNouns, officeAbbreviations } from "../gazetteer/jobs.ts"
import { honorifics, offices, titleQualifiers } from "../gazetteer/titles.ts"
import { speechVerbs } from "../gazetteer/verbs.ts"

/** Says of what time an office is, written as one word with it: "then-FBI Director". */
const GLUED_TENURE = /^(?:then|ex|now)-/
export const isCapital = (word: string) => /^\p{Lu}/u.test(word.replace(GLUED_TENURE, ""))
/** Lower-case words that begin the phrase before them or end another, or only praise. */
const NO_MODIFIER =
  /^(?:the|a|an|its|his|her|their|our|my|your|this|that|these|those|some|any|no|one|another|each|every|and|or|but|nor|of|for|at|by|in|on|to|from|with|as|like|than|about|against|between|including|where|when|while|who|whom|which|whose|is|are|was|were|be|been|had|has|have|will|would|could|can|may|did|does|do|not|also|then|now|only|even|just|both|between|young|old|new|great|fellow|brilliant|popular|famous|controversial|embattled|influential|respected|award-winning|met|beat|saw|made|took|got|led|sent|gave|kept|left|let|put|heard|held|brought|caught|fought|sought|won|lost|paid|shot|hit|hurt|found|become|became|make|makes|name|names|replace|replaces|join|joins|meet|meets|under|via|per|de|so|see|call|ask|help|get|want|know|love|need|thank|back|face|play|tell|give|take|send|leave|keep|hold|find|watch|hire|fire|if|because|since|after|before|until|include|includes|feature|features|\p{L}+ed|\p{L}+ing|\p{L}+ly|\p{L}+['’]s)$/u

/** Whether a lower-case word neither begins a phrase nor ends one, nor only praises. */
export const isModifier = (word: string): boolean => !NO_MODIFIER.test(word) && !speechVerbs.has(word)

export const isHonorific = (word: string): boolean =>
  honorifics.has(word) && (word === "Lt." || !officeAbbreviations.has(word))

/** Whether a word can be the last of an office. */
export const isJobHead = (written: string): boolean => {
  const word = written.replace(GLUED_TENURE, "")
  return (
    word === "General" ||
    offices.has(word) ||
    (officeAbbreviations.has(word) && word !== "Lt.") ||
    jobNouns.has(word.toLowerCase())
  )
}

export const isTitleWord = (word: string): boolean =>
  isJobHead(word) || titleQualifiers.has(word) || jobModifiers.has(word)

/** A word of an office without the abbreviation: "Sen." is "Senator", "then-Rep." "then-Representative". */
export const officeInFull = (word: string): string => {
  const tenure = GLUED_TENURE.exec(word)?.[0] ?? ""
  const office = word.slice(tenure.length)
  return tenure + (officeAbbreviations.get(office) ?? office)
}
