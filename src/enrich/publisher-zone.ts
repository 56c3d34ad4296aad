/** The zone of a country's papers, by its domain; of a country with several the one where most are made. */
const BY_COUNTRY: Readonly<Record<string, string>> = {
  ae: "Asia/Dubai",
  ar: "America/Argentina/Buenos_Aires",
  at: "Europe/Vienna",
  au: "Australia/Sydney",
  bd: "Asia/Dhaka",
  be: "Europe/Brussels",
  br: "America/Sao_Paulo",
  ca: "America/Toronto",
  ch: "Europe/Zurich",
  cl: "America/Santiago",
  cn: "Asia/Shanghai",
  cz: "Europe/Prague",
  de: "Europe/Berlin",
  dk: "Europe/Copenhagen",
  eg: "Africa/Cairo",
  es: "Europe/Madrid",
  fi: "Europe/Helsinki",
  fr: "Europe/Paris",
  gr: "Europe/Athens",
  hk: "Asia/Hong_Kong",
  hu: "Europe/Budapest",
  id: "Asia/Jakarta",
  ie: "Europe/Dublin",
  il: "Asia/Jerusalem",
  in: "Asia/Kolkata",
  it: "Europe/Rome",
  jp: "Asia/Tokyo",
  ke: "Africa/Nairobi",
  kr: "Asia/Seoul",
  lk: "Asia/Colombo",
  mx: "America/Mexico_City",
  my: "Asia/Kuala_Lumpur",
  ng: "Africa/Lagos",
  nl: "Europe/Amsterdam",
  no: "Europe/Oslo",
  nz: "Pacific/Auckland",
  ph: "Asia/Manila",
  pk: "Asia/Karachi",
  pl: "Europe/Warsaw",
  pt: "Europe/Lisbon",
  ro: "Europe/Bucharest",
  ru: "Europe/Moscow",
  se: "Europe/Stockholm",
  sg: "Asia/Singapore",
  th: "Asia/Bangkok",
  tr: "Europe/Istanbul",
  tw: "Asia/Taipei",
  ua: "Europe/Kyiv",
  uk: "Europe/London",
  us: "America/New_York",
  vn: "Asia/Ho_Chi_Minh",
  za: "Africa/Johannesburg",
}

/** Papers and stations whose domain names no country. */
const BY_DOMAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "America/New_York":
      "nytimes.com washingtonpost.com cnn.com foxnews.com nbcnews.com cbsnews.com go.com usatoday.com npr.org apnews.com wsj.com politico.com thehill.com huffpost.com huffingtonpost.com nypost.com nydailynews.com bostonglobe.com axios.com vox.com time.com newsweek.com slate.com theatlantic.com bloomberg.com washingtontimes.com dailycaller.com breitbart.com miamiherald.com ajc.com cnbc.com msnbc.com pbs.org upi.com",
    "America/Chicago": "chicagotribune.com dallasnews.com startribune.com houstonchronicle.com chron.com",
    "America/Denver": "denverpost.com sltrib.com",
    "America/Los_Angeles":
      "latimes.com seattletimes.com sfgate.com sfchronicle.com mercurynews.com oregonlive.com hollywoodreporter.com variety.com",
    "America/Toronto": "theglobeandmail.com thestar.com nationalpost.com",
    "Europe/London":
      "bbc.com theguardian.com telegraph.com economist.com ft.com skynews.com sky.com thesun.com dailymail.com",
    "Asia/Kolkata": "indiatimes.com ndtv.com thehindu.com hindustantimes.com indianexpress.com",
    "Asia/Hong_Kong": "scmp.com",
    "Asia/Qatar": "aljazeera.com",
    "Asia/Jerusalem": "timesofisrael.com jpost.com haaretz.com",
    "Asia/Singapore": "straitstimes.com channelnewsasia.com",
    "Europe/Berlin": "dw.com",
    "Europe/Paris": "france24.com",
    "Europe/Moscow": "rt.com tass.com sputniknews.com",
  }).flatMap(([zone, domains]) => domains.split(" ").map((domain): [string, string] => [domain, zone])),
)

const hostOf = (address: string): string | null =>
  /^(?:https?:\/\/)?([^\s/:?#]+\.[a-z]{2,})(?:[/:?#]|$)/i.exec(address)?.[1]?.toLowerCase() ?? null

/** The time zone of the place where the site of an address or domain is made; null when the name does not tell. */
export const zoneOfSite = (address: string): string | null => {
  const parts = hostOf(address)?.split(".")
  if (!parts) return null
  return BY_DOMAIN.get(parts.slice(-2).join(".")) ?? BY_COUNTRY[parts.at(-1)!] ?? null
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The day, `YYYY-MM-DD`, that it is in a zone at a time. */
export const dayIn = (zone: string, iso: string): string => {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" })
  formats.set(zone, format)
  return format.format(new Date(iso))
}
