/** One report, as an agency would send it in each of the three generations of ninjs. */

const TEXT =
  "PORT ELLIS, May 9 (Bay Press) - The ferry to Kenora sails again, the harbour office said.\n\nTickets cost less than before."
const HTML =
  "<p>PORT ELLIS, May 9 (Bay Press) - The ferry to <b>Kenora</b> sails again, the harbour office said.</p><script>steal()</script><p>Tickets cost less than before.</p>"
const CAPTION = "The ferry leaves the quay of Port Ellis."

const version1 = {
  $standard: { name: "ninjs", version: "1.5" },
  uri: "https://baypress.example/2023/ferry",
  type: "text",
  representationtype: "complete",
  firstcreated: "2023-05-09T08:00:00Z",
  versioncreated: "2023-05-09T14:30:00+02:00",
  pubstatus: "usable",
  urgency: 4,
  language: "en-GB",
  headline: "Ferry to Kenora sails again",
  headline_short: "Ferry sails",
  byline: "By Ana Ruiz and Tom Berg",
  located: "Port Ellis",
  description_text: "The boat is back.",
  body_text: TEXT,
  body_xhtml: HTML,
  copyrightholder: "Bay Press",
  infosource: [
    { name: "Harbour office", rel: "quoted" },
    { name: "Bay Press", rel: "provider" },
  ],
  subject: [
    { name: "Economy, business and finance", scheme: "http://cv.iptc.org/newscodes/mediatopic/", code: "04000000" },
    { name: "Shipping", code: "20000001", rel: "about" },
  ],
  person: [{ name: "Li Wen", rel: "mentions" }],
  associations: {
    main: {
      uri: "urn:baypress:photo:7",
      type: "picture",
      byline: "Uwe Lahn",
      copyrightholder: "Bay Press",
      copyrightnotice: "(c) Bay Press 2023",
      contentcreated: "2023-05-08T00:00:00Z",
      located: "Port Ellis",
      headline: "Ferry",
      description_caption: CAPTION,
      description_alt: "A white boat.",
      renditions: {
        thumbnail: { href: "https://pics.example/7-s.jpg", mimetype: "image/jpeg", width: 120, height: 80 },
        main: { href: "https://pics.example/7.jpg", mimetype: "image/jpeg", width: 3000, height: 2000 },
      },
    },
    background: { uri: "urn:baypress:text:3", type: "text", headline: "Kenora", body_text: "An island." },
  },
}

const texts = (of: "contenttype" | "contentType") => ({
  headlines: [
    { role: "short", value: "Ferry sails" },
    { role: "main", value: "Ferry to Kenora sails again" },
  ],
  descriptions: [{ role: "text", value: "The boat is back." }],
  bodies: [
    { role: "text", [of]: "text/plain", value: TEXT, charcount: 130 },
    { role: "rich", [of]: "application/xhtml+xml", value: HTML },
  ],
})

const version2 = {
  standard: { name: "ninjs", version: "2.1" },
  uri: "https://baypress.example/2023/ferry",
  type: "text",
  representationtype: "full",
  firstcreated: "2023-05-09T08:00:00Z",
  versioncreated: "2023-05-09T14:30:00+02:00",
  pubstatus: "usable",
  language: "en-GB",
  ...texts("contenttype"),
  by: "By Ana Ruiz and Tom Berg",
  located: "Port Ellis",
  copyrightholder: "Bay Press",
  infosources: [
    { name: "Harbour office", role: "quoted" },
    { name: "Bay Press", role: "provider" },
  ],
  subjects: [
    { name: "Economy, business and finance", uri: "http://cv.iptc.org/newscodes/mediatopic/04000000" },
    { name: "Shipping", literal: "20000001" },
  ],
  people: [{ name: "Li Wen" }],
  associations: [
    {
      name: "main",
      uri: "urn:baypress:photo:7",
      type: "picture",
      by: "Uwe Lahn",
      copyrightholder: "Bay Press",
      copyrightnotice: "(c) Bay Press 2023",
      contentcreated: "2023-05-08T00:00:00Z",
      located: "Port Ellis",
      headlines: [{ value: "Ferry" }],
      descriptions: [
        { role: "alt", value: "A white boat." },
        { role: "caption", value: CAPTION },
      ],
      renditions: [
        { name: "thumbnail", href: "https://pics.example/7-s.jpg", contenttype: "image/jpeg", width: 120, height: 80 },
        { name: "main", href: "https://pics.example/7.jpg", contenttype: "image/jpeg", width: 3000, height: 2000 },
      ],
    },
    { name: "background", uri: "urn:baypress:text:3", type: "text", bodies: [{ value: "An island." }] },
  ],
}

const inCamelCase: Record<string, string> = {
  representationtype: "representationType",
  firstcreated: "firstCreated",
  versioncreated: "versionCreated",
  contentcreated: "contentCreated",
  pubstatus: "pubStatus",
  copyrightholder: "copyrightHolder",
  copyrightnotice: "copyrightNotice",
  infosources: "infoSources",
  contenttype: "contentType",
  charcount: "charCount",
}

/** Version 3 is version 2 in camel case, but for events and plans. */
const renamed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(renamed)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [inCamelCase[key] ?? key, renamed(each)]))
}

const version3 = { ...(renamed(version2) as object), standard: { name: "ninjs", version: "3.1" } }

export const sameStory: [string, Record<string, unknown>][] = [
  ["1.5", version1],
  ["2.1", version2],
  ["3.1", version3],
]
