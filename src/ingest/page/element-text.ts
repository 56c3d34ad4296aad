/** The text under an element on one line. */
export const lineOfElement = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim()

/** Whether an element stands in something beside the article: comments, related news, a sidebar. */
export const isBeside = (element: Element): boolean => {
  for (
    let above: Element | null = element;
    above && !/^(?:body|article|main|html)$/.test(above.localName);
    above = above.parentElement
  )
    if (/^(?:aside|nav)$/.test(above.localName) || nameWords(above).some((word) => BESIDE.test(word))) return true
  return false
}
const BESIDE = /^(?:comments?|related|sidebar|recommended|recentcomments|widget|respond)$/

/** The words of an element's class names, id and names for tests, split at hyphens, underscores and camelCase, in lower case. */
export const nameWords = (element: Element): string[] => {
  const names = NAMING.map((attribute) => element.getAttribute(attribute)).filter((name) => name)
  if (names.length === 0) return []
  return names
    .join(" ")
    .slice(0, LONGEST_NAMES)
    .replace(BUILDING, " ")
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "")
}
/** Sites that make up their class names still name the pieces of a page for their tests. */
const NAMING = ["class", "id", "data-testid", "data-component"] as const
const LONGEST_NAMES = 400
/** To the builders of pages everything is a widget: that says nothing of what it holds. */
const BUILDING = /(?<![\w-])elementor-widget(?:-wrap|-container)?|(?<![\w-])widget Blog(?![\w-])/g
