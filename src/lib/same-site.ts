/** Second levels under which countries register names: co.uk, com.au, gov.br. */
const SECOND_LEVEL = /^(?:co|com|net|org|edu|gov|gob|gouv|ac|or|ne|go|nic|mil|info|biz)$/
/** Hosts whose names under them belong to different people. */
const SHARED =
  /^(?:blogspot\.[a-z.]+|(?:wordpress|medium|substack|tumblr|typepad|livejournal|wixsite|weebly|ghost|squarespace)\.(?:com|io)|(?:github|gitlab)\.io|(?:netlify|vercel|web|firebaseapp)\.app|pages\.dev)$/

/** The name that an owner registered, about: without a list of all public suffixes. */
const registered = (hostname: string): string => {
  const labels = hostname.toLowerCase().replace(/\.$/, "").split(".")
  const size = labels.at(-1)!.length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? "") ? 3 : 2
  const name = labels.slice(-size).join(".")
  return SHARED.test(name) ? labels.slice(-size - 1).join(".") : name
}

/** Whether two http(s) addresses belong to one owner: the same registered domain, whatever stands before it. */
export const isSameSite = (a: string, b: string): boolean => {
  const [one, other] = [new URL(a).hostname, new URL(b).hostname]
  // Numbers and names without a point are registered with nobody.
  if (/^[\d.]+$|^\[|^[^.]+$/.test(one)) return one === other
  return registered(one) === registered(other)
}
