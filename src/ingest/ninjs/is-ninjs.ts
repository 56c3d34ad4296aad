/** Keys that only ninjs has. */
const TELLING =
  /^(?:uri|headlines|bodies|descriptions|(?:version|first|content)created|representationtype|pubstatus|\$?standard|body_\w+|description_\w+|headline_\w+|altids?|infosources?|copyrightnotice|usageterms|embargoed(?:until)?|ednote|renditions|associations)$/
/** Keys that ninjs shares with other ways to write an article. */
const SHARED = /^(?:type|headline|by|byline|language|version|located|slugline|urgency|copyrightholder|profile)$/

/** Whether an object with these keys is an IPTC ninjs item of any version: two of its keys, one of them its own. */
export const isNinjs = (keys: Iterable<string>): boolean => {
  const known = [...keys].map((key) => key.toLowerCase())
  const telling = known.filter((key) => TELLING.test(key)).length
  return telling > 0 && telling + known.filter((key) => SHARED.test(key)).length > 1
}

/** Keys under which services put a list of items. */
export const LIST_KEYS = ["items", "_items", "results", "data"] as const

/** How deep in such objects a list may lie. */
export const MOST_WRAPPERS = 3
