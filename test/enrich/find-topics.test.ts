import { describe, expect, test } from "vitest"
import { findTopics } from "../../src/enrich/find-topics.ts"
import { vocabulary } from "../../src/enrich/topics/vocabulary.ts"
import { articleDraft } from "../../src/model/article.ts"

const topicsOf = (headline: string, articleBody: string, inLanguage: string | null = "en") =>
  findTopics.run(articleDraft({ headline, articleBody, inLanguage })).topics
const labelsOf = (headline: string, articleBody: string) =>
  topicsOf(headline, articleBody).map(({ prefLabel }) => prefLabel)

const reports: readonly [label: string, headline: string, body: string][] = [
  [
    "sport",
    "Late goal sends Harrow Town through",
    "Harrow Town reached the semi-final of the cup with a goal in the last minute.\n\nThe striker headed in a free kick after the goalkeeper had saved two penalties. The coach praised his players and said that the team had earned its place in the league's top four.",
  ],
  [
    "economy, business and finance",
    "Quarterly profit at Velden Foods falls by a fifth",
    "Velden Foods said its net profit fell to 80 million euros in the quarter as revenue shrank.\n\nShares of the company lost six percent. The board proposed a smaller dividend, and analysts cut their forecasts for its earnings.",
  ],
  [
    "health",
    "Second vaccine against lake fever is safe, trial finds",
    "A vaccine against lake fever protected nine in ten patients in a clinical trial, doctors said.\n\nHospitals in the region have treated hundreds of infected people since the outbreak began. Health officials want to offer the first doses to nurses.",
  ],
  [
    "politics and government",
    "Voters of Ostrava go to the polls",
    "Two candidates for mayor met in a last debate before the election.\n\nThe polls give the governing party a small lead. Turnout is expected to be low, campaign workers of both parties said, and the opposition has promised a recount.",
  ],
  [
    "disaster, accident and emergency incident",
    "Three killed as train derails near Linden",
    "Three people were killed and twenty injured when a passenger train derailed.\n\nRescuers searched the wreckage for survivors through the night. Firefighters and ambulances came from three towns to the scene of the accident.",
  ],
  [
    "science and technology",
    "New telescope sees a planet being born",
    "Astronomers have seen a young planet form around a star with a new telescope.\n\nThe scientists, whose study was published this week, used software that filters the light of the galaxy. The researchers want to look at more planets.",
  ],
  [
    "crime, law and justice",
    "Banker sentenced to six years for fraud",
    "A judge sentenced a former banker to six years in prison for fraud.\n\nThe jury had found him guilty after a trial of four months. Prosecutors said he stole from hundreds of victims; his lawyer said that he would appeal.",
  ],
  [
    "conflict, war and peace",
    "Rebels shell army base on the border",
    "Rebels fired rockets at an army base, killing five soldiers, the military said.\n\nTroops answered with artillery and airstrikes. The fighting is the heaviest since the ceasefire ended; the militia said it had taken two villages.",
  ],
  [
    "labour",
    "Bus drivers walk out over pay",
    "Bus drivers began a strike on Monday in a dispute over wages.\n\nThe union said that two thousand workers had joined the picket lines. The employer offered a pay rise of three percent, which the trade union turned down.",
  ],
  [
    "weather",
    "Heavy snow forecast for the north",
    "A snowstorm will bring up to half a metre of snow, forecasters said.\n\nTemperatures will fall below minus ten degrees and winds may reach the strength of a storm. The weather service issued a warning of ice and fog.",
  ],
  [
    "religion",
    "New bishop for the diocese of Aldham",
    "The pope has named a new bishop for the Catholic diocese of Aldham.\n\nThe priest has led the parish of St Brannoc for ten years. He will be consecrated in the cathedral at Easter; the church said that worshippers had prayed for him.",
  ],
  [
    "education",
    "Schools to teach an hour more of maths",
    "Pupils of primary schools will have one more lesson of maths a week from autumn.\n\nTeachers said the curriculum was full already. Parents of students in the school district asked the head teachers to wait for the next exams.",
  ],
]

test.each(reports)("%s: %s", (label, headline, body) => {
  expect(labelsOf(headline, body)[0]).toBe(label)
})

test("what is narrower comes with its top level, below it, and never surer than it", () => {
  for (const [, headline, body] of reports) {
    const topics = topicsOf(headline, body)
    for (const { parent, relevance } of topics.filter((topic) => topic.parent !== null))
      expect(topics.find(({ qcode }) => qcode === parent)!.relevance).toBeGreaterThanOrEqual(relevance)
    expect(topics.map(({ relevance }) => relevance)).toEqual(
      topics.map(({ relevance }) => relevance).sort((a, b) => b - a),
    )
  }
})

describe("none where unsure", () => {
  test.each([
    ["", ""],
    ["Hello", "Hello there."],
    ["Notes", "Lorem ipsum dolor sit amet, consectetur adipiscing elit."],
  ])("%j", (headline, body) => expect(topicsOf(headline, body)).toEqual([]))

  test("of a text in another language, or of one that nobody knows", () => {
    const [, headline, body] = reports[0]!
    expect(topicsOf(headline, body, "de")).toEqual([])
    expect(topicsOf(headline, body, null)).toEqual([])
    expect(topicsOf(headline, body, "en-GB")).not.toEqual([])
  })
})

test("the source's own section and keywords change nothing", () => {
  const [, headline, articleBody] = reports[0]!
  const draft = articleDraft({ headline, articleBody, inLanguage: "en" })
  const named = { ...draft, articleSection: "Religion", keywords: ["church", "bishop", "pope"] }
  expect(findTopics.run(named).topics).toEqual(findTopics.run(draft).topics)
})

test("a hostile text costs no more than its beginning", () => {
  const started = performance.now()
  for (const text of ["goal ".repeat(400_000), "a".repeat(2_000_000), "é".repeat(1_000_000), "'".repeat(1_000_000)])
    topicsOf(text.slice(0, 300), text)
  expect(performance.now() - started).toBeLessThan(2_000)
})

describe("the vocabulary", () => {
  test("has the 17 top levels of the IPTC Media Topics, once each", () => {
    const tops = vocabulary.filter(({ parent }) => parent === null).map(({ qcode }) => qcode)
    expect(tops).toEqual(Array.from({ length: 17 }, (_, i) => `medtop:${String(i + 1).padStart(2, "0")}000000`))
  })

  test("names each code once, and every other code below one of them", () => {
    const codes = vocabulary.map(({ qcode }) => qcode)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { qcode, parent } of vocabulary.filter((topic) => topic.parent !== null)) {
      expect(qcode).toMatch(/^medtop:2000\d{4}$/)
      expect(codes).toContain(parent)
    }
  })
})
