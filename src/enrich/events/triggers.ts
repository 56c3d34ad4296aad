import type { EventType } from "../../model/event.ts"
import type { WordGroup } from "./word-groups.ts"

/** Whether the subject does it, suffers it, or does it together with others. */
export type SubjectPart = "DOES" | "SUFFERS" | "SHARES"

/** What a verb may report: only beside a word of `near` (where given) and none of `never`. */
export type TriggerRule = { type: EventType; near?: WordGroup; never?: WordGroup; place?: true; subject: SubjectPart }

type Row = [type: EventType, forms: string, options?: Partial<Omit<TriggerRule, "type">>]

/** Past forms by what they report. Of the rules for one form the first that fits decides. */
const verbRows: Row[] = [
  ["LAUNCH", "launched", { near: "space" }],
  [
    "DISASTER",
    "killed struck hit shook devastated ravaged battered lashed destroyed swept rocked flattened flooded",
    { near: "disaster" },
  ],
  ["DISASTER", "died displaced injured evacuated", { near: "disaster", subject: "SUFFERS" }],
  ["DISASTER", "erupted", { near: "disaster" }],
  [
    "ATTACK",
    "killed wounded injured hit struck fired targeted destroyed exploded detonated landed intercepted launched rocked rammed",
    { near: "weapon" },
  ],
  ["ATTACK", "killed wounded injured targeted rocked crashed drove ploughed plowed", { near: "assault" }],
  ["ATTACK", "died perished", { near: "assault", subject: "SUFFERS" }],
  [
    "ATTACK",
    "bombed stabbed ambushed shelled kidnapped abducted assassinated beheaded murdered raided besieged torched",
  ],
  ["ATTACK", "attacked bombarded", { near: "force" }],
  ["ACCIDENT", "collided capsized", { never: "market" }],
  ["ACCIDENT", "crashed derailed overturned sank plunged exploded", { near: "vehicle", never: "market" }],
  ["ACCIDENT", "collapsed exploded", { near: "structure", never: "market" }],
  ["ACCIDENT", "killed injured hurt", { near: "crash" }],
  ["ACCIDENT", "died perished drowned", { near: "crash", subject: "SUFFERS" }],
  ["DEATH", "died drowned perished", { subject: "SUFFERS" }],
  ["DEATH", "killed"],
  ["ARREST", "arrested detained apprehended extradited"],
  ["TRIAL", "sentenced convicted acquitted jailed indicted imprisoned"],
  ["TRIAL", "charged cleared fined ruled sued testified", { near: "court" }],
  ["ELECTION", "elected re-elected reelected"],
  ["ELECTION", "won defeated beat conceded secured", { near: "election" }],
  ["APPOINTMENT", "appointed"],
  ["APPOINTMENT", "named nominated hired", { near: "office", never: "award" }],
  ["RESIGNATION", "resigned"],
  ["RESIGNATION", "quit sacked ousted dismissed fired", { near: "office", never: "utterance" }],
  ["RESIGNATION", "retired", { near: "office" }],
  ["AGREEMENT", "signed agreed reached struck brokered clinched sealed", { near: "agreement" }],
  ["LAW", "passed approved enacted ratified adopted repealed signed vetoed rejected", { near: "law" }],
  ["LAW", "outlawed legalised legalized decriminalised decriminalized"],
  ["DEAL", "acquired bought purchased sold", { near: "company" }],
  ["DEAL", "merged", { near: "company" }],
  ["MEETING", "met", { subject: "SHARES", never: "vehicle" }],
  ["PROTEST", "protested marched rallied demonstrated rioted", { near: "crowd" }],
  ["PROTEST", "clashed", { near: "crowd" }],
  ["AWARD", "won received collected scooped awarded", { near: "award" }],
  ["AWARD", "awarded"],
  ["SPORT", "won beat defeated thrashed scored", { near: "contest", never: "court" }],
  ["SPORT", "beat thrashed", { never: "market" }],
  ["REPORT", "published released", { near: "study" }],
  ["REPORT", "posted reported", { near: "earnings" }],
  ["LAUNCH", "launched unveiled", { near: "product" }],
  ["MOVEMENT", "evacuated deployed fled withdrew airlifted deported repatriated"],
  ["MOVEMENT", "boarded", { near: "transport" }],
  ["MOVEMENT", "arrived returned departed landed visited travelled traveled flew", { place: true }],
]

/** Nouns for happenings that a colourless verb puts into the world: "held talks", "a fire broke out". */
const nounRows: [EventType, string][] = [
  ["ATTACK", "attack bombing shooting stabbing ambush airstrike raid assault strike offensive massacre"],
  ["ACCIDENT", "crash collision accident derailment fire blaze explosion"],
  [
    "DISASTER",
    "earthquake quake flood tsunami hurricane typhoon cyclone tornado landslide avalanche eruption wildfire",
  ],
  ["ELECTION", "election referendum ballot vote"],
  ["MEETING", "meeting summit talks conference"],
  ["PROTEST", "protest rally demonstration march riot sit-in vigil"],
  ["STRIKE", "walkout stoppage"],
  ["TRIAL", "trial"],
]

const byForm = new Map<string, TriggerRule[]>()
for (const [type, forms, options] of verbRows)
  for (const form of forms.split(" "))
    byForm.set(form, [...(byForm.get(form) ?? []), { subject: "DOES", ...options, type }])

const byNoun = new Map<string, EventType>(
  nounRows.flatMap(([type, nouns]) => nouns.split(" ").map((noun): [string, EventType] => [noun, type])),
)

/** The rules for a past form, most telling first. */
export const rulesFor = (form: string): readonly TriggerRule[] => byForm.get(form) ?? []

/** The type of happening that a noun names, in the singular or plural. */
export const typeOfNoun = (noun: string): EventType | undefined =>
  byNoun.get(noun) ?? byNoun.get(noun.replace(/s$/, ""))

/** Verbs that say of a following noun that it took place. */
export const bringingVerbs: ReadonlySet<string> = new Set(
  "carried held staged conducted mounted launched hosted organised organized attended".split(" "),
)

/** Verbs, with the particle that may have to follow, that say of the noun before them that it took place. */
export const occurringVerbs: ReadonlyMap<string, string | null> = new Map([
  ["occurred", null],
  ["happened", null],
  ["erupted", null],
  ["took", "place"],
  ["broke", "out"],
  ["ripped", "through"],
])

type PhrasalTrigger = { words: string[]; never?: string; type: EventType; subject: SubjectPart }

const phrasalTriggers: readonly PhrasalTrigger[] = [
  { words: ["stepped", "down"], type: "RESIGNATION", subject: "DOES" },
  { words: ["walked", "out"], never: "of", type: "STRIKE", subject: "DOES" },
  { words: ["struck", "down"], type: "TRIAL", subject: "DOES" },
  { words: ["threw", "out"], type: "TRIAL", subject: "DOES" },
  { words: ["lost", "an", "appeal"], type: "TRIAL", subject: "DOES" },
  { words: ["lost", "his", "appeal"], type: "TRIAL", subject: "DOES" },
  { words: ["lost", "her", "appeal"], type: "TRIAL", subject: "DOES" },
  { words: ["won", "an", "appeal"], type: "TRIAL", subject: "DOES" },
  { words: ["caught", "fire"], type: "ACCIDENT", subject: "DOES" },
  { words: ["pulled", "out", "of"], type: "MOVEMENT", subject: "DOES" },
  { words: ["went", "on", "strike"], type: "STRIKE", subject: "DOES" },
  { words: ["took", "control", "of"], type: "OTHER", subject: "DOES" },
  { words: ["seized", "control", "of"], type: "OTHER", subject: "DOES" },
  { words: ["returned", "to", "power"], type: "OTHER", subject: "DOES" },
  { words: ["came", "to", "power"], type: "OTHER", subject: "DOES" },
  { words: ["sworn", "in"], type: "APPOINTMENT", subject: "SUFFERS" },
  { words: ["took", "office"], type: "APPOINTMENT", subject: "DOES" },
  { words: ["found", "guilty"], type: "TRIAL", subject: "SUFFERS" },
  { words: ["pleaded", "guilty"], type: "TRIAL", subject: "DOES" },
  { words: ["shot", "dead"], type: "ATTACK", subject: "DOES" },
  { words: ["opened", "fire"], type: "ATTACK", subject: "DOES" },
  { words: ["taken", "over", "by"], type: "DEAL", subject: "SUFFERS" },
  { words: ["passed", "away"], type: "DEATH", subject: "SUFFERS" },
]

/** What is planned is told with the base form: "will meet", "is due to resign". */
export const baseForms: ReadonlyMap<string, EventType> = new Map([
  ["meet", "MEETING"],
  ["visit", "MOVEMENT"],
  ["resign", "RESIGNATION"],
  ["sign", "AGREEMENT"],
  ["launch", "LAUNCH"],
  ["vote", "ELECTION"],
  ["protest", "PROTEST"],
  ["buy", "DEAL"],
  ["acquire", "DEAL"],
  ["open", "LAUNCH"],
  ["announce", "STATEMENT"],
  ["unveil", "STATEMENT"],
  ["publish", "REPORT"],
  ["host", "MEETING"],
  ["travel", "MOVEMENT"],
  ["withdraw", "MOVEMENT"],
  ["strike", "STRIKE"],
])

const byFirstWord = new Map<string, PhrasalTrigger[]>()
for (const phrase of phrasalTriggers)
  byFirstWord.set(phrase.words[0]!, [...(byFirstWord.get(phrase.words[0]!) ?? []), phrase])

/** What a verb means only with the words after it: "stepped down", "opened fire". */
export const phrasesFrom = (form: string): readonly PhrasalTrigger[] => byFirstWord.get(form) ?? []

/** Whether a word can be the verb of a happening at all. */
export const mayTrigger = (form: string): boolean =>
  byForm.has(form) ||
  byFirstWord.has(form) ||
  bringingVerbs.has(form) ||
  occurringVerbs.has(form) ||
  baseForms.has(form)
