/** Parameters by which servers scale and recode one and the same picture. */
const RENDITION =
  /^(?:w|h|width|height|wid|hei|size|sz|resize|fit|crop|q|qlt|quality|auto|format|fm|fmt|dpr|strip|rect|ixlib|imwidth|imheight|impolicy|scale|scl|itok|ssl|zoom|usm|downsize|output-quality|output-format|smart|anchor)$/i
const SIZE =
  /[-_]?\d{2,4}x\d{2,4}(?=(?:[-_]?\d{2,4}x\d{2,4})*\.\w+$)|[-_](?:scaled|cropped|large|medium|small|thumb(?:nail)?)(?=\.\w+$)|@\dx(?=\.\w+$)/g
const SIZE_SEGMENT =
  /\/(?:w|h|width|height|resize|crop|fit|quality|q|thumbnail)[_=:/-]?\d[^/]*|\/(?:\d{2,4}x\d{2,4}|[swh]\d{2,4}(?:-[a-z]\w*)*)(?=\/)/g
/** The part that is cut out of a picture, and the width of what is left, in services that name a picture by its hash. */
const CROP_SEGMENT = /\/\d+_\d+_\d+_\d+(?=\/)/g
const NAMED_BY_HASH = /(\/[0-9a-f]{32,}(?=\/).*)\/\d{2,4}(?=\.\w+$)/i
const PROXY = /^i\d\.wp\.com$/

/** Host and path of a picture, the same for its renditions that differ in a size within the path alone. */
export const picturePath = (url: string): string => {
  const { host, pathname } = new URL(url)
  const site = PROXY.test(host) ? "" : `/${host.replace(/^www\./, "")}`
  return (site + pathname)
    .replace(/^\/www\./, "/")
    .replace(CROP_SEGMENT, "")
    .replace(NAMED_BY_HASH, "$1/")
    .replace(SIZE, "")
    .replace(SIZE_SEGMENT, "")
}

/** The same for all renditions of one picture: its path, and the parameters that are not those of a size or a format. */
export const pictureKey = (url: string): string => {
  const { searchParams } = new URL(url)
  for (const key of new Set(searchParams.keys())) if (RENDITION.test(key)) searchParams.delete(key)
  searchParams.sort()
  return `${picturePath(url)}?${searchParams}`
}
