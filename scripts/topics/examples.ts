import { readFileSync } from "node:fs"
import { vocabulary } from "../../src/enrich/topics/vocabulary.ts"
import { wordsOf } from "../../src/enrich/topics/words-of.ts"
import { isForTraining, readSet, sets, type Text } from "./corpus.ts"
import { type LexiconTerm, readLexicon } from "./lexicon.ts"

/** For each topic of the vocabulary: whether the text has it, null where nobody knows. */
export type Example = {
  text: Text
  headline: string[]
  body: string[]
  has: (boolean | null)[]
  weight: number
  /** Labelled by hand and so complete: what calibration goes by. */
  isComplete: boolean
}

type Label = { set: string; topics: string[]; stories?: string[]; articles?: string[] }

const MOST_WORDS = 700
const MOST_WEAK_TEXTS = 1_400
const WORDS_OF_EVIDENCE = 250
const CLEAR_TERMS = 3
/** A story of n texts counts as n to the 0.3. */
const STORY_DAMPING = 0.7

const readJsonLines = <T>(path: string): T[] =>
  readFileSync(new URL(path, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

/** What a section of the BBC, or a topic of Reuters, says for certain. */
const sections: Record<string, string[]> = {
  sport: ["15000000"],
  business: ["04000000"],
  politics: ["11000000"],
  entertainment: ["01000000"],
  tech: ["13000000"],
}
const reutersTopics: readonly [RegExp, string[]][] = [
  [/^(?:earn|acq)$/, ["04000000", "20000170"]],
  [/^(?:money-fx|interest|dlr|yen|stg|dmk)$/, ["04000000", "20000385"]],
  [
    /^(?:gnp|cpi|wpi|ipi|bop|trade|reserves|money-supply|retail|housing|income|lei|inventories)$/,
    ["04000000", "20000344"],
  ],
  [/^jobs$/, ["04000000", "20000344", "09000000"]],
  [/^ship$/, ["04000000", "20000209"]],
  [/./, ["04000000"]],
]

const knownTopics = ({ set, topics }: Text): string[] =>
  topics
    .flatMap((topic) => (set === "bbc" ? sections[topic]! : reutersTopics.find(([pattern]) => pattern.test(topic))![1]))
    .map((code) => `medtop:${code}`)

/** How many different terms of each topic's hand-written list that hardly mean anything else stand in a text. */
const evidenceIn = (words: readonly string[], lexicon: readonly LexiconTerm[][]): number[] => {
  const present = new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)])
  return lexicon.map((terms) => terms.filter(({ term, strength }) => strength === 1 && present.has(term)).length)
}

/** What a label says of the texts of its set, by id: it names articles, or stories with all their articles. */
const labelsById = (labels: readonly Label[], texts: readonly Text[], set: string): Map<string, string[]> => {
  const byId = new Map<string, string[]>()
  // A page is named by a part of its address.
  const isOf = ({ id, group }: Text, story: string) => (set === "pages" ? id.includes(story) : group === story)
  for (const { topics, stories, articles } of labels.filter((label) => label.set === set)) {
    for (const id of articles ?? []) byId.set(id, topics)
    for (const text of texts) if (stories?.some((story) => isOf(text, story))) byId.set(text.id, topics)
  }
  return byId
}

/** Texts labelled by hand have no other top level; of second levels, the words may say more than the label. */
const judge = (known: readonly string[], isComplete: boolean, evidence: readonly number[]) =>
  vocabulary.map(({ qcode, parent }, topic): boolean | null => {
    if (known.includes(qcode)) return true
    if (evidence[topic] === 0) return false
    if (parent && known.includes(parent)) return evidence[topic]! >= CLEAR_TERMS ? true : null
    return isComplete ? false : null
  })

/** The texts of a set but those of the stories that are for measuring. */
const freeTexts = async (data: string, set: string, gold: ReadonlySet<string>): Promise<Text[]> => {
  const texts = await readSet(data, set)
  const held = new Set(texts.filter(({ id }) => gold.has(`${set} ${id}`)).map(({ group }) => group))
  return texts.filter(({ group }) => !held.has(group))
}

const examplesOf = (
  texts: readonly Text[],
  set: string,
  labels: readonly Label[],
  lexicon: readonly LexiconTerm[][],
) => {
  const byHand = labelsById(labels, texts, set)
  const sizes = new Map<string, number>()
  for (const { group } of texts) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const labelled = texts.filter(({ id }) => byHand.has(id))
  const weak = texts
    .filter((text) => !byHand.has(text.id) && isForTraining(text) && knownTopics(text).length > 0)
    .slice(0, MOST_WEAK_TEXTS)
  return [...labelled, ...weak].map((text): Example => {
    const topics = byHand.get(text.id)
    const headline = wordsOf(text.headline)
    const body = wordsOf(text.body).slice(0, MOST_WORDS)
    const evidence = evidenceIn([...headline, ...body.slice(0, WORDS_OF_EVIDENCE)], lexicon)
    const has = judge(topics ?? knownTopics(text), topics !== undefined, evidence)
    const weight = topics ? sizes.get(text.group)! ** -STORY_DAMPING : set === "bbc" ? 0.5 : 0.2
    return { text, headline, body, has, weight, isComplete: topics !== undefined }
  })
}

/** Every text that may be trained on: those labelled by hand, and those whose section or topic says something. */
export const readExamples = async (data: string): Promise<Example[]> => {
  const lexicon = readLexicon()
  const labels = readJsonLines<Label>("labels.jsonl")
  const gold = new Set(readJsonLines<Text>("../../data/topics.jsonl").map(({ set, id }) => `${set} ${id}`))
  const examples: Example[] = []
  for (const set of Object.keys(sets))
    examples.push(...examplesOf(await freeTexts(data, set, gold), set, labels, lexicon))
  return examples
}
