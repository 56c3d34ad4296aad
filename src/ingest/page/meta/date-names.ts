/** Names of meta elements that give the publication, the usual first. */
export const PUBLISHED = [
  "article:published_time",
  "og:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "publish-date",
  "publish_date",
  "published_date",
  "publication_date",
  "publicationdate",
  "article.published",
  "published-date",
  "pubdate",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "date",
  "citation_publication_date",
  "article_date_original",
  "cxenseparse:recs:publishtime",
  "rnews:datepublished",
  "timestamp",
  "originalpublicationdate",
]
/** The same for a later change. */
export const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "last-modified",
  "dcterms.modified",
  "revised",
  "lastmod",
  "updated_time",
]

/** Names of meta elements that sites made up for the same. */
export const NAMED_PUBLISHED =
  /(?:^|[:._-])(?:date[:._-]?)?(?:pub(?:lish|lished|lication|lication[:._-]?date|lish[:._-]?date|lished[:._-]?(?:time|date|at)|date|_date)|issued|posted|releasedate|release_date|created)(?:[:._-](?:time|date|at))?$/
