/** Sites that show what others publish, by the domain under which they do so. */
const DOMAINS =
  /(?:^|\.)(?:yahoo\.(?:com|co)(?:\.[a-z]{2})?|msn\.com|news\.google\.com|aol\.com|apple\.news|flipboard\.com|smartnews\.com|newsbreak\.com|ground\.news|pressreader\.com|newsnow\.co\.uk|headtopics\.com|upday\.com|allafrica\.com|dailyhunt\.in|inshorts\.com|toutiao\.com|news\.naver\.com|v\.daum\.net|news\.yahoo\.co\.jp)$/

/** Whether a site mostly shows articles of other publishers, so that what it has first seldom began there. */
export const isAggregator = (domain: string | null): boolean => domain !== null && DOMAINS.test(domain.toLowerCase())
