import fc from "fast-check"
import { expect, test } from "vitest"
import { clusterArticles } from "../../src/cluster/cluster-articles.ts"
import type { ClusterArticle } from "../../src/cluster/profile-article.ts"

const HOUR = 3_600_000
const MONDAY = Date.UTC(2024, 2, 4, 6)

const article = (id: string, hour: number, headline: string, articleBody: string): ClusterArticle => ({
  id,
  headline,
  articleBody,
  datePublished: new Date(MONDAY + hour * HOUR).toISOString(),
})

/** Numbers that are the same in every run. */
const numbers = (seed: number) => () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
  return (seed >>> 8) / 2 ** 24
}

/** A word that nobody else uses, such as a made-up place. */
const name = (random: () => number): string => {
  const syllable = () => "bdfgklmnprstv"[Math.floor(random() * 13)]! + "aeiou"[Math.floor(random() * 5)]!
  const word = syllable() + syllable() + syllable()
  return word[0]!.toUpperCase() + word.slice(1)
}

const MATTERS = [
  "The council of PLACE voted on Monday to sell the old waterworks to NAME, a builder from OTHER.",
  "A lorry carrying apples overturned on the road between PLACE and OTHER, and NAME, its driver, was hurt.",
  "NAME of PLACE won the chess open in OTHER after a draw in the last round.",
  "Doctors in PLACE count more cases of measles; NAME, who heads the clinic in OTHER, asks parents to vaccinate.",
  "The museum of PLACE shows the glass of NAME, found in a cellar in OTHER.",
  "NAME, the mayor of PLACE, resigned over a contract with a firm from OTHER.",
]
const matter = (random: () => number): string =>
  MATTERS[Math.floor(random() * MATTERS.length)]!.replace("PLACE", name(random))
    .replace("NAME", `${name(random)} ${name(random)}`)
    .replace("OTHER", name(random))

const storiesOf = (articles: readonly ClusterArticle[]): Map<string, string> => clusterArticles(articles)
const largest = (stories: Map<string, string>): number => {
  const sizes = new Map<string, number>()
  for (const story of stories.values()) sizes.set(story, (sizes.get(story) ?? 0) + 1)
  return Math.max(...sizes.values())
}
const together = (stories: Map<string, string>, ids: readonly string[]): boolean =>
  new Set(ids.map((id) => stories.get(id))).size === 1

test.each(["Morning briefing", "Your horoscope for today", "Weather forecast: what to expect this week"])(
  "a thousand articles called %j with different bodies are not one story",
  (headline) => {
    const random = numbers(7)
    const articles = Array.from({ length: 1000 }, (_, n) =>
      article(`b${n}`, n, headline, `${matter(random)} ${matter(random)} ${matter(random)}`),
    )
    expect(largest(storiesOf(articles))).toBeLessThan(10)
  },
)

const dam = [
  article(
    "d1",
    0,
    "Velm dam opened after weeks of rain",
    "Engineers opened the gates of the Velm dam on Monday after three weeks of rain filled the reservoir above Orsk.",
  ),
  article(
    "d2",
    3,
    "Gates of Velm dam opened to lower reservoir",
    "The Velm dam above Orsk was opened to lower its reservoir, which had risen to the brim in weeks of rain.",
  ),
]

test("an article without a body belongs where its headline says, and one without anything stands alone", () => {
  const stories = storiesOf([
    ...dam,
    article("h", 5, "Velm dam gates opened to lower reservoir above Orsk", ""),
    article("e", 5, "", ""),
  ])
  expect(together(stories, ["d1", "d2", "h"])).toBe(true)
  expect([...stories].filter(([, story]) => story === stories.get("e"))).toHaveLength(1)
})

test("an article of 50,000 words costs no more than a few, and finds its story by how it begins", () => {
  const random = numbers(3)
  const ramble = Array.from({ length: 50_000 }, () => name(random)).join(" ")
  const long = article(
    "long",
    6,
    "Velm dam opened: everything about the reservoir",
    `${dam[0]!.articleBody} ${dam[1]!.articleBody} ${ramble}`,
  )
  const started = process.cpuUsage()
  const stories = storiesOf([...dam, long])
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000)
  expect(together(stories, ["d1", "d2"])).toBe(true)
})

test("a flood of one publisher, each article with the same notices, does not become one story", () => {
  const random = numbers(11)
  const notices =
    "Sign up for the Orsk Courier newsletter and get the best of the Courier every morning. Follow the Orsk Courier on all channels. The Orsk Courier is supported by its readers."
  const flood = Array.from({ length: 400 }, (_, n) =>
    article(
      `c${n}`,
      n / 20,
      `Orsk Courier: ${matter(random)}`.slice(0, 70),
      `${matter(random)} ${matter(random)} ${matter(random)} ${notices}`,
    ),
  )
  const stories = storiesOf([...flood, ...dam])
  expect(largest(stories)).toBeLessThan(10)
  expect(together(stories, ["d1", "d2"])).toBe(true)
})

/** What else is in the papers. */
const others = (count: number, seed: number): ClusterArticle[] => {
  const random = numbers(seed)
  return Array.from({ length: count }, (_, n) =>
    article(`n${n}`, (120 * n) / count, matter(random).slice(0, 60), `${matter(random)} ${matter(random)}`),
  )
}

const market =
  "Traders who had sold tables and wardrobes there for thirty years lost their stock. The town offered Brod's tenants the old tram depot until the stalls are built again, and insurers began to count the damage."
const hospital =
  "The dead, a man of 81 and a woman of 77, were being treated after operations. Surgeons moved to a clinic in the next town, the health minister promised an inquiry, and relatives asked why no alarm had rung in the ward."

const fires = [
  article(
    "m1",
    1,
    "Fire guts furniture market in Karsa",
    "A fire destroyed the furniture market in the north of Karsa on Monday. Forty stalls burned; nobody was hurt. The owner, Ilan Brod, blamed a heater." +
      ` ${market}`,
  ),
  article(
    "m2",
    4,
    "Karsa furniture market burns down",
    "Forty stalls of the furniture market in northern Karsa burned down on Monday. A heater may have set off the blaze, its owner Ilan Brod said." +
      ` ${market}`,
  ),
  article(
    "m3",
    9,
    "Heater blamed for blaze at Karsa market",
    "Investigators think a heater started the fire that burned forty stalls of the furniture market in Karsa." +
      ` ${market}`,
  ),
  article(
    "h1",
    70,
    "Two die in hospital fire in Karsa",
    "Two patients died when fire broke out in a ward of the Saint Odile hospital in Karsa on Thursday. Nurses led sixty patients out through the smoke." +
      ` ${hospital}`,
  ),
  article(
    "h2",
    73,
    "Patients killed in Karsa hospital blaze",
    "A fire in a ward of Saint Odile hospital in Karsa killed two patients on Thursday; sixty others were led out by nurses." +
      ` ${hospital}`,
  ),
]

test("two fires in one city in one week are two stories", () => {
  const stories = storiesOf([...fires, ...others(60, 17)])
  expect(together(stories, ["m1", "m2", "m3"])).toBe(true)
  expect(together(stories, ["h1", "h2"])).toBe(true)
  expect(together(stories, ["m1", "h1"])).toBe(false)
})

test("dates that are all wrong by a year change nothing", () => {
  const wrong = (one: ClusterArticle) => ({
    ...one,
    datePublished: new Date(Date.parse(one.datePublished!) - 365 * 24 * HOUR).toISOString(),
  })
  const all = [...fires, ...dam]
  expect([...storiesOf(all.map(wrong))].sort()).toEqual([...storiesOf(all)].sort())
})

test("a live blog belongs to the story it follows, though it tells of other things too", () => {
  const updates = [
    "10.15 Smoke is seen over the Saint Odile hospital in Karsa.",
    "10.40 Firefighters are at the hospital; patients are being led out of a ward by nurses.",
    "11.05 The ministry says two patients have died in the fire at the Saint Odile hospital in Karsa.",
    "11.30 Traffic in the streets around the hospital is closed.",
    "12.10 Sixty patients were led out, says the head nurse.",
    "12.50 The president sends condolences to the families of the two patients killed in the fire.",
  ]
  const blog = article("live", 71, "Live: fire at Karsa hospital - latest updates", updates.join("\n"))
  const stories = storiesOf([...fires, blog, ...others(60, 17)])
  expect(together(stories, ["h1", "h2", "live"])).toBe(true)
  expect(together(stories, ["m1", "live"])).toBe(false)
})

test.fails("a story of three hundred stays one story, and its look-alike stays out", () => {
  const random = numbers(5)
  const said = [
    "said the minister",
    "told reporters",
    "according to the coastguard",
    "witnesses said",
    "the harbour office wrote",
  ]
  const facts = [
    "The ferry Aurelia ran aground off Norrland in thick fog",
    "All 212 passengers of the Aurelia were taken off by coastguard boats",
    "The captain of the Aurelia, Per Lunde, is being questioned by police in Norrland",
    "Oil from the grounded ferry reached the beaches of Norrland",
    "The Aurelia's radar had been repaired a week before it hit the rocks",
    "A tug pulled the ferry Aurelia free at high tide",
    "Divers found a gash of nine metres in the hull of the ferry",
    "Lunde had commanded the Aurelia for eleven years",
    "The line that owns the Aurelia, Nordsund, cancelled all crossings to Norrland",
    "Passengers spent the night in a school hall in Norrland harbour",
    "Nordsund's shares fell by a tenth after the grounding",
    "The maritime board opened an inquiry into the grounding of the Aurelia",
    "Seabirds covered in oil were brought to a shelter near Norrland",
    "Survivors of the Aurelia tell of a loud crack and then silence in the fog",
  ]
  const otherWords: [RegExp, string[]][] = [
    [/ferry/g, ["ferry", "ship", "vessel", "boat"]],
    [/ran aground|hit the rocks|grounding/g, ["ran aground", "struck rocks", "was stranded", "grounding"]],
    [/passengers/gi, ["passengers", "travellers", "people aboard"]],
    [/police/g, ["police", "detectives", "investigators"]],
    [/harbour/g, ["harbour", "port", "quay"]],
    [/opened|began|started/g, ["opened", "began", "launched"]],
    [/fog/g, ["fog", "mist", "poor visibility"]],
  ]
  const some = () =>
    otherWords.reduce(
      (text, [words, instead]) => text.replace(words, () => instead[Math.floor(random() * instead.length)]!),
      facts[Math.floor(random() * facts.length)]!,
    )
  const story = Array.from({ length: 300 }, (_, n) => {
    const source = said[Math.floor(random() * said.length)]!
    const body = Array.from({ length: 7 }, some).join(". ")
    return article(`a${n}`, n / 4, `${some()} - ${source}`, `${some()}, ${source}. ${body}.`)
  })
  const other = [
    article(
      "o1",
      20,
      "Ferry Bellona catches fire off Tarn",
      "The ferry Bellona caught fire in the engine room off Tarn; its crew put it out and the 80 passengers were unhurt.",
    ),
    article(
      "o2",
      24,
      "Engine fire on Bellona ferry near Tarn",
      "Crew of the Bellona put out a fire in the engine room near Tarn. None of the 80 passengers was hurt.",
    ),
  ]
  const others = Array.from({ length: 600 }, (_, n) =>
    article(`n${n}`, n / 8, matter(random).slice(0, 60), matter(random)),
  )
  const stories = storiesOf([...story, ...other, ...others])
  expect(largest(stories)).toBeGreaterThan(285)
  expect(together(stories, ["o1", "o2"])).toBe(true)
  expect(stories.get("o1")).not.toBe(stories.get("a0"))
})

test("the lines of a file may stand in any order", () => {
  const random = numbers(13)
  const some = Array.from({ length: 40 }, (_, n) =>
    article(`x${n}`, n * 20, matter(random).slice(0, 60), matter(random)),
  )
  const undated = some.slice(0, 10).map((one) => ({ ...one, id: `u${one.id}`, datePublished: null }))
  const all = [...some, ...undated, ...fires, ...dam]
  const expected = [...storiesOf(all)].sort()
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect([...storiesOf(shuffled)].sort()).toEqual(expected)
    }),
    { numRuns: 15 },
  )
})
