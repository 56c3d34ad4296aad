import type {
  ArticleProfile,
  MembershipReason,
  StoryDescription,
  StoryMember,
  StoryProfile,
} from "../../model/story.ts"

/** What decides and describes the stories that are stored here: pure functions, handed in. */
export type Clustering = {
  /** A story that nobody wrote about for longer than this takes no more articles. */
  windowDays: number
  /** The few terms by which alike articles find each other. */
  keyTerms: (profile: ArticleProfile) => string[]
  /** The story that the article joins, null when it starts one. */
  choose: (
    article: ArticleProfile,
    candidates: readonly StoryProfile[],
  ) => { story: string; score: number; reasons: MembershipReason[] } | null
  /** The profile of a story with one article more, or of one that begins with it. */
  include: (storyId: string, story: StoryProfile | null, article: ArticleProfile) => StoryProfile
  /** The block of time that articles of a moment are settled in; blocks are numbered in the order of time. */
  blockOf: (datePublished: string) => number
  /** When a block begins. */
  markOf: (block: number) => string
  /** What a story shows of itself; its lead article is `chosenLead` where that is a member. */
  describe: (members: readonly StoryMember[], chosenLead?: string | null) => StoryDescription
}
