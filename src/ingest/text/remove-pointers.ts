const POINTER =
  /[ ]?[([](?:see|watch|view|look at|scroll|click|listen to|check|pictured|shown)(?: [^()[\]\n]{0,60})? ?\b(?:above|below|videos?|photos?|images?|pictures?|gallery|maps?|graphics?|charts?|pictured|here)\b[^()[\]\n]{0,20}[)\]](\.?)/gi
const POINTER_ALONE = /^(?:see|watch|view|scroll down)\b[^.\n]{0,80}\b(?:above|below)\b[.:]?$/i
/** Whole paragraphs that lead elsewhere or belong to the page, not to the report. */
const PAGE_LINE =
  /^(?:advertisement|advertising|story continues below(?: advertisement)?|(?:read more|read also|see also|watch|related|listen|more) ?: [^\n]{2,150})$/i

/** The text without the hints to pictures and videos that stand beside it on a page, such as "(see the map below)". */
export const removePointers = (text: string): string => {
  if (POINTER_ALONE.test(text) || PAGE_LINE.test(text)) return ""
  return text
    .replace(POINTER, (_, stop: string, at: number) => (stop && /[.!?…]["”’]?$/.test(text.slice(0, at)) ? "" : stop))
    .trim()
}
