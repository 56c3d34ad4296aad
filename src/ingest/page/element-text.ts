/** The text under an element on one line. */
export const lineOfElement = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim()

/** The words of an element's class names and id, split at hyphens, underscores and camelCase, in lower case. */
export const nameWords = (element: Element): string[] =>
  `${element.getAttribute("class") ?? ""} ${element.id ?? ""}`
    .slice(0, 400)
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "")
