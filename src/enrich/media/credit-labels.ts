/** What houses call a picture before they say whose it is, in the languages that the news we read is in. */
const PICTURE =
  "photos?|photo(?:graph|graphie|graphy|grapher|graphe)?s?|pictures?|pics?|images?|fotos?|fotograf(?:ía|ia|ie|o)?s?|imágenes|imagen|imagem|immagin[ei]|bild(?:er)?|afbeelding|kuva|kép|fot\\.|zdjęci[ea]|фото|φωτογραφία|φωτό|fotoğraf|صورة|صور|תמונה|צילום"
const MADE =
  "(?:info)?graphics?|grafik|infografik|infographie|illustrations?|artwork|cartoon|drawing|dessin|maps?|charts?|rendering|video|vidéo|film still|still|screen ?(?:grab|shot)s?|collage|montage|composite"
const KIND = "file|handout|pool|staff|drone|stock|courtesy|aerial|submitted|contributed|archiv|symbol|beispiel"
const CREDIT = "credits?|crédits?|crédito|créditos|source|quelle|fuente|fonte|bron|rechte"

/** A label that may stand before a credit, with or without its colon: "Photo credit", "Crédit photo", "Bildquelle". */
export const LABEL = `(?:(?:(?:${KIND})[- ]?)?(?:(?:mandatory|must|main|lead|header|cover) )?(?:(?:${PICTURE}|${MADE})(?:[- ]?(?:${CREDIT}|nachweis|reproduction|illustration|illustratie|montage))?s?|(?:${CREDIT})(?: (?:${PICTURE}))?|bildnachweis|bildquelle|bildrechte))`

const AT_START = new RegExp(
  `^(?:${LABEL})(?![\\p{L}\\p{N}])(?:\\s*(?:credit|courtesy|courtoisie))?(\\s+(?:by|of|from|de|von|di|por)(?= )|\\s*(?:\\.{3}|…|[:：/|©–—-]|\\.(?= )))?\\s*`,
  "iu",
)
const WITH_COLON = new RegExp(
  `^(?:${LABEL})(?:\\s+(?:by|courtesy|courtesy of|caption|from))?\\s*(?:[:：]|\\.{3}|…)\\s*`,
  "iu",
)
const BARE_CREDIT = /^[Cc]redit (?=\p{Lu})|^[Ff]oto (?=\p{Lu}{2,})/u

/** A credit line as houses print it, without the label and its colon: they say what the words are. */
export const withoutPrintedLabel = (text: string): string => {
  const words = text.trim()
  return words.replace(WITH_COLON, "").replace(BARE_CREDIT, "") || words
}

/** Without all that only says that these are the words of a credit. */
export const withoutLabel = (text: string): string => {
  const found = AT_START.exec(text)
  if (!found) return text
  const rest = text.slice(found[0].length)
  // "Picture alliance" is a name, "Picture Ana Ruiz" a label and a name.
  return found[1] !== undefined || !/^\p{Ll}/u.test(rest) || /^\p{Ll}+ed by /u.test(rest) ? rest : text
}

/** Whether a text begins with a label and says so by its colon, or by a word such as "by". */
export const isLabelled = (text: string): boolean =>
  WITH_COLON.test(text) || new RegExp(`^(?:${LABEL}) (?:by|courtesy|credit)\\b`, "iu").test(text)
