const set = (names: string) => new Set(names.split(" "))

/** Elements that have no content and no end tag. */
export const VOID_TAGS = set("area base br col embed hr img input link meta param source track wbr")

/** Elements that begin and end a paragraph. */
export const BLOCK_TAGS = set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul",
)

/** Elements whose text is not for reading. */
export const UNREAD_TAGS = set(
  "script style noscript template iframe frame object embed applet svg math canvas audio video map select option textarea button input head title link meta datalist progress meter",
)
