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

/** The words of an element's class names and id, split at hyphens, underscores and camelCase, in lower case. */
export const nameWords = (element: Element): string[] =>
  `${element.getAttribute("class") ?? ""} ${element.id ?? ""}`
    .slice(0, 400)
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "")
