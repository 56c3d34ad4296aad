import type { ArticleDraft, TopicAssignment } from "../model/article.ts"
import type { EnrichStep } from "./step.ts"
import { probabilities, topicModel } from "./topics/topic-model.ts"
import { vocabulary } from "./topics/vocabulary.ts"
import { weighTerms } from "./topics/weigh-terms.ts"
import { wordsOf } from "./topics/words-of.ts"

/** The beginning of a report says what it is about. */
const MOST_WORDS = 700
const MOST_CHARACTERS = 6_000
const LEAST_RELEVANCE = 0.5
const LEAST_RELEVANCE_OF_NARROWER = 0.8

const isEnglish = ({ inLanguage }: ArticleDraft) => /^en(?:-|$)/i.test(inLanguage ?? "")

/**
 * The subjects of an English article, most relevant first, each top level before what is narrower; relevance is the
 * estimated probability that an editor would give it. Goes by the words alone: what its source calls its section is none.
 */
export const topicsOf = ({ headline, abstract, articleBody }: ArticleDraft): TopicAssignment[] => {
  const model = topicModel()
  const body = wordsOf(`${abstract ?? ""}\n${articleBody.slice(0, MOST_CHARACTERS)}`).slice(0, MOST_WORDS)
  const likely = probabilities(model, weighTerms(wordsOf(headline), body, model.index))
  const found = new Map<string, TopicAssignment>()
  for (const [i, { qcode, prefLabel, parent }] of vocabulary.entries()) {
    const above = parent === null ? 1 : (found.get(parent)?.relevance ?? 0)
    const relevance = Number(Math.min(likely[i]!, above).toFixed(3))
    const least = parent === null ? LEAST_RELEVANCE : LEAST_RELEVANCE_OF_NARROWER
    if (relevance >= least) found.set(qcode, { qcode, prefLabel, parent, relevance })
  }
  return [...found.values()].sort((a, b) => b.relevance - a.relevance)
}

/** Gives an English article its subjects of the IPTC Media Topics; none where unsure. */
export const findTopics: EnrichStep = {
  name: "find-topics",
  version: 1,
  description: "Gives an English article its subjects of the IPTC Media Topics.",
  run: (article) => ({ ...article, topics: isEnglish(article) ? topicsOf(article) : [] }),
}
