const NUMBERED =
  /^[([]?(?:(?:slide|image|photo|picture|foto|bild|imagen|immagine|diapositive) )?(\d{1,3}) ?(?:of|\/|von|van|de|di|sur|из) ?(\d{1,3})[)\]]?(?:[ .:)–—|-]+|$)/iu

/** The number that a gallery prints before a caption, "2 of 4", "Slide 2/4", and the caption without it; null when there is none. */
export const galleryPosition = (caption: string): { position: number; caption: string } | null => {
  const found = NUMBERED.exec(caption)
  if (!found) return null
  const [number, all] = [Number(found[1]), Number(found[2])]
  const rest = caption.slice(found[0].length)
  // "1 of 3 people …", "1/2 cup": what a caption counts goes on in lower case.
  const isNumber = number >= 1 && number <= all && all > 1 && (rest === "" || /^["“„«‘'(]?[\p{Lu}\p{Lo}]/u.test(rest))
  return isNumber ? { position: number, caption: rest } : null
}
