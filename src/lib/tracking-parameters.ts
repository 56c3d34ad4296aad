/** Parameters that say where a reader came from, by the tools that add them. */
const TRACKING = new RegExp(
  `^(?:${[
    "utm_.*|gclid|gclsrc|dclid|gbraid|wbraid|gad_(?:source|campaignid)|srsltid|_ga|_gl",
    "fbclid|fb_(?:action_ids|action_types|source|ref)|igshid|igsh|sfnsn|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|epik",
    "irclickid|__twitter_impression|ref_(?:src|url)|dicbo|tblci|soc_(?:src|trk)|sr_share|spm|rb_clickid",
    "mc_(?:[ce]id|tc)|mkt_tok|_hs(?:enc|mi)|hsa_.*|hsctatracking|vero_(?:id|conv)|oly_(?:anon|enc)_id|_branch_match_id",
    "ml_subscriber(?:_hash)?|elqtrack(?:id)?|ef_id|s_kwcid|guccounter|guce_.*",
    "(?:pk|piwik|mtm|matomo)_.*|wt[._]?mc(?:[._].*)?|xtor|at_(?:medium|campaign|custom\\d|link_.*|format|ptr_name|bbc_team)",
    "ns_(?:source|mchannel|campaign|linkname|fee)|(?:int_?)?cmp(?:id)?|icid|ncid|ocid|ito|smid|smtyp",
    "phpsessid|jsessionid|aspsessionid.*|cftoken",
  ].join("|")})$`,
  "i",
)
/** A campaign by its name; with a digit it may be the number of an article. */
const CAMPAIGN = /^s?cid$/i
/** Words for where a link stands, that mean nothing else when they say that it stood in a feed. */
const PLACE = /^(?:ref|source|src|from|via|partner|campaign|medium|origin)$/i
const IN_FEED = /^(?:rss|atom)(?:[-_ ]?feed)?$/i

/** Whether a parameter of an address says only how a reader came, or who the reader is; never true for one that may name a page. */
export const isTracking = (name: string, value: string): boolean =>
  TRACKING.test(name) || (CAMPAIGN.test(name) && !/\d/.test(value)) || (PLACE.test(name) && IN_FEED.test(value))
