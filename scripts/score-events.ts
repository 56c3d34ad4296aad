// How well the events of an article are found and dated, on articles with a known main event and on timelines:
// tsx scripts/score-events.ts DATA [--show]
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import type { ArticleDraft } from "../src/model/article.ts"
import type { EventDraft } from "../src/model/event.ts"
import { newsDate } from "../src/model/news-date.ts"
import { analyze } from "../src/pipeline.ts"

type Phrase = { text: string; parsed: string | null }
type Item = {
  id: string
  title: string
  text: string
  date: string
  url: string
  gold: { who: Phrase[]; when: Phrase[]; where: Phrase[] }
}
type TimelineDoc = { id: string; dct: string; text: string }
type Timeline = { events: { date: string; mentions: { doc: string; sentence: number; event: string }[] }[] }

const { positionals, values } = parseArgs({ allowPositionals: true, options: { show: { type: "boolean" } } })
const [data] = positionals
if (!data) throw new Error("Name the folder of the data.")

const lines = <T>(name: string): T[] =>
  readFileSync(join(data, "events", name), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T)
const print = (line: string) => process.stdout.write(`${line}\n`)
const percent = (part: number, whole: number) =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part} of ${whole})`

const read = async (
  headline: string,
  articleBody: string,
  datePublished: string | null,
  url: string | null = null,
): Promise<ArticleDraft> => {
  const result = await analyze({ headline, articleBody, datePublished, url }, new Date())
  if (result.kind === "error") throw new Error(`${headline} is refused.`)
  return result.value.articles[0]!.article
}

/** The two ways in which a reader of `events` would take the main one: the surest, the first of equals; or the first. */
const mainEvents: Record<string, (events: readonly EventDraft[]) => EventDraft | undefined> = {
  surest: (events) =>
    events.reduce<EventDraft | undefined>(
      (best, each) => (best && best.confidence >= each.confidence ? best : each),
      undefined,
    ),
  first: (events) => events[0],
}

/** Exactly that day, whatever the time of day. */
const isDay = (edtf: string, day: string): boolean => edtf.replace(/T.*/, "") === day
/** That day or one beside it, as a reader in another time zone might say. */
const isNearDay = (edtf: string, day: string): boolean => {
  const date = newsDate(edtf)
  return date?.precision !== "RANGE" && Math.abs(Date.parse(edtf.slice(0, 10)) - Date.parse(day)) <= 86_400_000
}
/** That day lies in it. */
const holdsDay = (edtf: string, day: string): boolean => {
  const date = newsDate(edtf)
  return date !== null && date.start.slice(0, 10) <= day && `${day}T00:00:00.000Z` < date.end
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
/** Whether a name and a phrase have a telling word in common. */
const overlap = (name: string, phrases: readonly Phrase[]): boolean => {
  const said = new Set(phrases.flatMap(({ text }) => words(text)).filter((word) => word.length > 2))
  return words(name).some((word) => said.has(word))
}

const scoreMainEvents = async () => {
  const items: { item: Item; article: ArticleDraft }[] = []
  for (const item of lines<Item>("g5w1h.jsonl")) {
    const published = item.date === "None" ? null : item.date
    items.push({ item, article: await read(item.title, item.text, published, item.url) })
  }
  const daysOf = ({ gold }: Item) => gold.when.flatMap(({ parsed }) => parsed ?? [])
  for (const [way, choose] of Object.entries(mainEvents)) {
    const count = {
      dated: 0,
      said: 0,
      strict: 0,
      near: 0,
      holds: 0,
      fallback: 0,
      who: 0,
      whoSaid: 0,
      where: 0,
      whereSaid: 0,
    }
    for (const { item, article } of items) {
      const [main, days] = [choose(article.events), daysOf(item)]
      const names = (positions: readonly number[]) => positions.map((at) => article.entities[at]!.name)
      if (days.length > 0) {
        const edtf = main?.date.edtf
        const withFallback = edtf ?? article.datePublished?.slice(0, 10)
        const isRight = edtf !== undefined && days.some((day) => isDay(edtf, day))
        count.dated++
        count.said += edtf ? 1 : 0
        count.strict += isRight ? 1 : 0
        count.holds += edtf && days.some((day) => holdsDay(edtf, day)) ? 1 : 0
        count.near += edtf && days.some((day) => isNearDay(edtf, day)) ? 1 : 0
        count.fallback += withFallback && days.some((day) => isDay(withFallback, day)) ? 1 : 0
        if (values.show && !isRight) {
          print(
            `\n[${way}] ${item.title} | published ${item.date} | gold ${days.join(" ")}: ${item.gold.when.map(({ text }) => text).join(" / ")}`,
          )
          for (const event of article.events.slice(0, 8))
            print(
              `  ${event === main ? ">" : " "} ${event.date.edtf} (${event.date.text}) ${event.eventType} ${event.confidence} ${event.name}`,
            )
        }
      }
      if (item.gold.who.length > 0) {
        count.whoSaid++
        const who = main ? [...names(main.participants.map(({ entity }) => entity)), main.name] : []
        count.who += who.slice(0, -1).some((name) => overlap(name, item.gold.who)) ? 1 : 0
      }
      if (item.gold.where.length > 0) {
        count.whereSaid++
        count.where += main && names(main.places).some((name) => overlap(name, item.gold.where)) ? 1 : 0
      }
    }
    print(`main event (${way}): a date ${percent(count.said, count.dated)}`)
    print(
      `  date is a gold day ${percent(count.strict, count.dated)}, holds one ${percent(count.holds, count.dated)}, is at most a day off ${percent(count.near, count.dated)}`,
    )
    print(`  the same, publication where there is no event ${percent(count.fallback, count.dated)}`)
    print(
      `  a gold who among the participants ${percent(count.who, count.whoSaid)}, a gold where among the places ${percent(count.where, count.whereSaid)}`,
    )
  }
}

/** The first two lines of a document are its title and its day; gold sentences count from the title. */
const scoreTimelines = async () => {
  const gold = new Map<string, Map<number, Set<string>>>()
  for (const { events } of lines<Timeline>("timelines_gold.jsonl"))
    for (const { date, mentions } of events)
      for (const { doc, sentence } of mentions) {
        if (!/^\d{4}-\d\d-\d\d$/.test(date)) continue
        const ofDoc = gold.get(doc) ?? gold.set(doc, new Map()).get(doc)!
        ofDoc.set(sentence, (ofDoc.get(sentence) ?? new Set()).add(date))
      }
  const count = { gold: 0, found: 0, event: 0, agree: 0, said: 0 }
  for (const doc of lines<TimelineDoc>("timelines_docs.jsonl")) {
    const [title = "", , ...rest] = doc.text.split("\n")
    const { articleBody, events } = await read(title, rest.join("\n"), `${doc.dct}T12:00:00Z`)
    const starts: number[] = []
    for (let at = 0, n = 0; n < rest.length; at += rest[n]!.length + 1, n++) starts.push(at)
    if (articleBody !== rest.join("\n")) throw new Error(`The body of ${doc.id} was altered.`)
    const sentenceOf = (offset: number) => starts.findLastIndex((start) => start <= offset) + 2
    const said = new Map<number, Set<string>>()
    for (const { date, evidence } of events) {
      count.said++
      for (const { field, start } of evidence) {
        if (field !== "BODY") continue
        const sentence = sentenceOf(start)
        said.set(sentence, (said.get(sentence) ?? new Set()).add(date.edtf.replace(/T.*/, "")))
      }
    }
    for (const [sentence, dates] of gold.get(doc.id) ?? []) {
      const ours = said.get(sentence)
      count.gold += dates.size
      count.found += [...dates].filter((date) => ours?.has(date)).length
      if (ours) {
        count.event++
        count.agree += [...dates].some((date) => ours.has(date)) ? 1 : 0
      }
      if (values.show && !(ours && [...dates].some((date) => ours.has(date))))
        print(
          `\n[timeline] ${doc.dct} gold ${[...dates].join(" ")} ours ${[...(ours ?? [])].join(" ")}: ${rest[sentence - 2]}`,
        )
    }
  }
  print(`timelines: gold dated sentences with an event of that day ${percent(count.found, count.gold)}`)
  print(
    `  of the sentences where both have events, agreeing on a day ${percent(count.agree, count.event)}; ${count.said} events in all`,
  )
}

await scoreMainEvents()
await scoreTimelines()
