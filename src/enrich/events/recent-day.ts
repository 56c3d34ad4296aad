import { dayOfIso } from "../../lib/calendar.ts"
import type { ArticleDraft, DateMention } from "../../model/article.ts"
import { publishedDay } from "../published-day.ts"

const DAY_FORM = /^\d{4}-\d{2}-\d{2}/
/** How long ago news may have happened. */
const RECENT_DAYS = 2
/** Where a report says when its news happened. */
const OPENING = 1_500
/** "Ann Lee (@annlee)": who wrote a post that is quoted; what follows is mostly other posts. */
const POSTED = /\(@\w+\)/
const BOUNDING = /\b(?:since|until|till|by|before|ahead of|from|for|through)(?: the| late| early)? $/i

/** Whether a date is one of the last days before a day, or that day. */
export const isRecentDay = (edtf: string, published: string | null): boolean => {
  if (published === null || !DAY_FORM.test(edtf) || edtf.includes("/")) return false
  const ago = dayOfIso(published)! - dayOfIso(edtf.slice(0, 10))!
  return ago >= 0 && ago <= RECENT_DAYS
}

const isNews = ({ articleBody }: ArticleDraft, { start, edtf }: DateMention, published: string): boolean => {
  return isRecentDay(edtf, published) && !BOUNDING.test(articleBody.slice(Math.max(0, start - 20), start))
}

/** Where the report's own opening ends. */
const openingEnd = ({ articleBody }: ArticleDraft): number => {
  const posts = articleBody.slice(0, OPENING).search(POSTED)
  return posts < 0 ? OPENING : posts
}

/** The latest of the last days that the opening of a report speaks of, before it quotes posts: when its news happened, unless a sentence says otherwise. */
export const recentDay = (article: ArticleDraft): DateMention | null => {
  const published = publishedDay(article)
  if (published === null) return null
  const end = openingEnd(article)
  return article.dates
    .filter((date) => date.start < end && isNews(article, date, published))
    .reduce<DateMention | null>((latest, date) => (latest && latest.edtf >= date.edtf ? latest : date), null)
}
