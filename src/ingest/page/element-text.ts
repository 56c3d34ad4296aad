/** The text under an element on one line. */
export const lineOfElement = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim()

/** How much of an element's text is links, 0..1. */
export const linkDensity = (element: Element): number => {
  const length = lineOfElement(element).length
  if (length === 0) return 0
  let linked = 0
  for (const link of element.querySelectorAll("a")) linked += lineOfElement(link).length
  return Math.min(1, linked / length)
}

/** Units of text in the paragraphs under an element. */
export const paragraphLength = (element: Element): number => {
  let length = 0
  for (const paragraph of element.querySelectorAll("p")) length += lineOfElement(paragraph).length
  return length
}

/** The words of an element's class names and id, split at hyphens, underscores and camelCase, in lower case. */
export const nameWords = (element: Element): string[] =>
  `${element.getAttribute("class") ?? ""} ${element.id ?? ""}`
    .slice(0, 400)
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "")
