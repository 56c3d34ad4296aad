import { canonicalUrl, httpUrl, LONGEST_URL } from "../../lib/canonical-url.ts"
import { readDateTime } from "../../lib/read-date-time.ts"
import type { DateSignal } from "../../model/article.ts"
import { isNewsTime } from "../choose-date.ts"
import { lineAt, type NinjsObject, namesAt, objectsAt } from "./ninjs-object.ts"
import { renditionsOf } from "./ninjs-renditions.ts"
import { embargoOf } from "./why-not-usable.ts"

const timeAt = (item: NinjsObject, key: string, now: Date): string | null => {
  const written = lineAt(item, key)
  const time = written && readDateTime(written)
  return time && isNewsTime(time, now) ? time : null
}

/**
 * When an item came out and was last changed. It came out when its first version was made (`firstpublished` is of systems
 * that know better), but not before its embargo ended; a later version is a change.
 */
export const datesOf = (item: NinjsObject, now: Date): { dateSignals: DateSignal[]; dateModified: string | null } => {
  const at = (key: string) => timeAt(item, key, now)
  const version = at("versioncreated")
  const made = at("firstpublished") ?? at("firstcreated") ?? version ?? at("contentcreated")
  const embargo = embargoOf(item)
  const published = made && embargo && Date.parse(embargo) > Date.parse(made) ? embargo : (made ?? embargo)
  const isLater = version !== null && published !== null && Date.parse(version) > Date.parse(published)
  return {
    dateSignals: published ? [{ source: "META", value: published, chosen: false }] : [],
    dateModified: isLater ? version : null,
  }
}

const URI = /^[a-z][a-z\d+.-]*:\S+$/i

/**
 * What an item is known by. Its address is its `uri` where that is of the web, else that of a rendition in HTML or an
 * alternative id. A `uri` that is no address is kept among the alternatives, so that the next version finds this one.
 */
export const addressesOf = (item: NinjsObject) => {
  const uri = lineAt(item, "uri", "guid")
  const pages = renditionsOf(item)
    .filter(({ contentType }) => /html/i.test(contentType ?? ""))
    .map(({ href }) => href)
  const ids = ["altids", "altid"].flatMap((key) => {
    const values = objectsAt(item, key).flatMap((id) => [...id.values()])
    return values.filter((value) => typeof value === "string")
  })
  const addresses = [uri ?? "", ...pages, ...ids].flatMap((written) => httpUrl(written) ?? [])
  const name = uri && URI.test(uri) && uri.length <= LONGEST_URL ? [uri] : []
  const known = addresses.slice(0, 10).flatMap((address) => canonicalUrl(address) ?? [])
  return { guid: uri, url: addresses[0] ?? null, alternateUrls: httpUrl(uri ?? "") ? known : [...name, ...known] }
}

/** The first level of the IPTC Media Topics, and of the Subject Codes before them. */
const TOP_SUBJECT = /(?:^|[:/])\d{2}000000$/

/** The part of the paper: a service, which is of systems that speak ninjs, or the subject that stands at the top of IPTC's tree. */
export const sectionOf = (item: NinjsObject): string | null => {
  const [service] = namesAt(item, "service", "services", "section")
  if (service) return service
  const top = objectsAt(item, "subject", "subjects").find((subject) =>
    ["uri", "code", "qcode", "literal"].some((key) => TOP_SUBJECT.test(lineAt(subject, key) ?? "")),
  )
  return top ? lineAt(top, "name") : null
}
