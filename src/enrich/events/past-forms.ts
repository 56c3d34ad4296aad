const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const IRREGULAR = words(`
  arose ate awoke beat became began bent bled blew bled bore bought broke brought built burnt burst came
  caught chose clung crept cut dealt did dove drank drew drove dug fell fed felt fled flew flung forbade forgot forgave
  fought found froze gave got grew had heard held hid hit hung hurt kept knelt knew laid led left lent lit lost made
  meant met paid pleaded pled put quit ran read rode rose said sang sank sat saw sent set shed shone shook shot
  shut slept slid sold sought spat sped spent spoke spread sprang stole stood stuck stung struck swam swept swore swung
  taught thought threw told took tore undertook underwent understood upheld withdrew withheld withstood won wore wound wrote
  repaid resold rebuilt overtook overcame overthrew foresaw overran outbid misled mistook rewrote broadcast
`)
/** Participles that are no past form too: they need "has" or "was" before them. */
const PARTICIPLES = words(`
  been begun bitten blown born borne broken chosen done drawn driven eaten fallen flown forbidden forgotten forgiven
  frozen given gone grown hidden known lain overthrown proven ridden risen rung seen shaken shown shrunk slain stolen
  sung sunk sworn taken thrown torn undergone withdrawn worn written
`)
const NO_VERBS = words(`
  red hundred need indeed speed feed seed weed breed bed shed deed greed steed exceed proceed succeed bleed sacred
  naked wicked hatred kindred united unprecedented beloved aged armed so-called supposed advanced allied
  sophisticated experienced talented gifted complicated limited unlimited unexpected undisclosed unidentified unnamed
  masked dozens mixed skilled crowded dedicated detailed distinguished renowned retired related alleged based
`)
/** What has no moment at which it happens: states, opinions, attempts, and what only helps another verb. */
const STATIVE = words(`
  was were had did been got felt knew thought meant lay stood sat kept hung lived stayed remained seemed appeared
  wanted needed believed hoped feared liked loved hated wished preferred expected considered regarded included
  contained involved consisted comprised belonged owned cost depended deserved resembled represented reflected lacked
  understood looked watched tried attempted sought worked continued tended used helped allowed enabled enjoyed faced
  focused covered ranged totalled totaled averaged measured matched based located known related associated compared
  concerned interested surrounded loomed hovered relied mattered existed stemmed suffered happened occurred proved
  supported opposed favored favoured struggled served ran read wore bore heard saw seen shown given found sounded
  smelled tasted dreamed dreamt assumed imagined supposed guessed doubted wondered trusted valued respected
  mentioned led followed preceded coincided contributed resulted caused meant taken done gone
  gotten became become spoke talked chatted spent lasted featured boasted starred played acted managed failed refused
  declined decided planned intended aimed prepared hoped vied estimated forecast ranked rated dubbed called named
  viewed wondered fought competed put set let saw showed made pleased worried disappointed surprised excited delighted satisfied
  prepared tired scared confused convinced determined committed dominated divided handled vaccinated labelled labeled
  dubbed stunned impressed embarrassed frustrated blessed suspected came entered ignored approached followed highlighted prompted sparked boosted emerged
  widened narrowed lagged echoed pushed
`)
const SAYING = words(`
  said told added asked noted wrote explained argued claimed stressed insisted suggested replied recalled commented
  remarked observed reported stated emphasized emphasised continued concluded joked tweeted posted conceded maintained
  contended asserted testified responded answered cautioned predicted speculated complained agreed disagreed alleged
  indicated acknowledged hinted implied mused quipped repeated reiterated thought believed admitted confirmed
`)
/** What is said so that it is a happening: who said it, and that they did, is the news. */
const DECLARING = words(`
  announced warned blamed accused condemned denounced apologised apologized pledged vowed urged demanded declared
  revealed criticised criticized slammed praised hailed rejected dismissed defended unveiled disclosed proposed
  threatened promised admitted confirmed denied
`)

/** "unchanged", "unaccounted" */
const NEGATED = /^un(?!der|veil|leash|fold|load|lock|earth|it)/

/** Past forms that are nouns and bases as well. */
const AMBIGUOUS = words("cut hit shot split spread quit hurt put set read left felt found saw spoke rose wound shed")

/** Whether a past form may as well be a noun: then the words after it must tell. */
export const isAmbiguous = (word: string): boolean => AMBIGUOUS.has(word)

/** What of it is news wherever it stands. */
const ANNOUNCING = words("announced apologised apologized declared disclosed proposed revealed unveiled vetoed")

/** Whether a past form tells that somebody made something known. */
export const isAnnouncing = (word: string): boolean => ANNOUNCING.has(word)

/** Whether a word, lower case, can be a verb's past form. */
export const isPastForm = (word: string): boolean =>
  IRREGULAR.has(word) || (word.length > 3 && word.endsWith("ed") && !NO_VERBS.has(word) && !NEGATED.test(word))

/** Whether a word, lower case, can follow "has" or "was" as a participle. */
export const isParticiple = (word: string): boolean => isPastForm(word) || PARTICIPLES.has(word)

/** Whether a past form or participle tells something that happened at a time, and is more than saying so. */
export const isEventful = (word: string): boolean => isParticiple(word) && !STATIVE.has(word) && !SAYING.has(word)

/** Whether a past form tells that somebody took a stand. */
export const isDeclaring = (word: string): boolean => DECLARING.has(word)

/** Whether a past form only says who tells what follows. */
export const isSaying = (word: string): boolean => SAYING.has(word)
