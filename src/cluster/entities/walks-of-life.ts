type Walk = "POLITICS" | "FORCES" | "LAW" | "POLICE" | "BUSINESS" | "SPORT" | "ARTS" | "SCIENCE" | "CLERGY"

/** Head words of jobs that people of one walk of life have alone. */
const JOBS: Record<Walk, RegExp> = {
  POLITICS:
    /\b(?:minister|senator|m\.?p|mep|congress(?:man|woman)|mayor|governor|lawmaker|legislator|politician|councillor|ambassador|diplomat|chancellor|premier|parliamentarian|(?:foreign|home|defen[cs]e|education|health) secretary|secretary of state|party leader)s?\b/i,
  FORCES: /\b(?:colonel|lieutenant|sergeant|brigadier|admiral|corporal|warlord|soldier)s?\b/i,
  LAW: /\b(?:judge|lawyer|attorney|barrister|solicitor|prosecutor|magistrate)s?\b/i,
  POLICE: /\b(?:detective|inspector|constable|superintendent|sheriff|police (?:officer|chief|commissioner))s?\b/i,
  BUSINESS: /\b(?:chief executive|ceo|cfo|banker|investor|entrepreneur|shareholder|stockbroker|economist)s?\b/i,
  SPORT:
    /\b(?:striker|midfielder|defender|goalkeeper|winger|batsman|batter|bowler|wicketkeeper|sprinter|swimmer|cyclist|jockey|boxer|golfer|footballer|cricketer|athlete|quarterback|pitcher|coach|fly-half|scrum-half|full-back|hooker|flanker|skier|referee|umpire)(?:e?s)?\b/i,
  ARTS: /\b(?:actor|actress|singer|rapper|musician|novelist|playwright|painter|sculptor|comedian|composer|guitarist|drummer|film-?maker|choreographer|poet|ballerina)s?\b/i,
  SCIENCE:
    /\b(?:scientist|researcher|biologist|physicist|chemist|astronomer|surgeon|nurse|historian|archaeologist|geologist|seismologist|meteorologist|epidemiologist)s?\b/i,
  CLERGY: /\b(?:bishop|archbishop|priest|imam|rabbi|cardinal|vicar|ayatollah)s?\b/i,
}

/** Walks of life that one person often has both of. */
const NEIGHBOURS: readonly (readonly [Walk, Walk])[] = [
  ["POLITICS", "FORCES"],
  ["POLITICS", "LAW"],
  ["POLITICS", "BUSINESS"],
  ["LAW", "POLICE"],
  ["SCIENCE", "BUSINESS"],
]

const walksOf = (titles: readonly string[]): Walk[] =>
  (Object.keys(JOBS) as Walk[]).filter((walk) => titles.some((title) => JOBS[walk].test(title)))

const areNeighbours = (a: Walk, b: Walk): boolean =>
  a === b || NEIGHBOURS.some(([one, other]) => (one === a && other === b) || (one === b && other === a))

/** Whether titles are of walks of life that hardly anybody has both of. Titles that tell of none part nobody. */
export const liveApart = (titles: readonly string[], others: readonly string[]): boolean => {
  const [mine, theirs] = [walksOf(titles), walksOf(others)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((a) => theirs.some((b) => areNeighbours(a, b)))
}

const COMMON_WORDS = new Set(
  "the a an of for and in at to former ex acting deputy vice chief head new mr mrs ms miss dr sir".split(" "),
)

const wordsOf = (titles: readonly string[]): Set<string> =>
  new Set(
    titles.flatMap((title) => title.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => !COMMON_WORDS.has(word)),
  )

/** Whether titles have a telling word in common. */
export const shareTitle = (titles: readonly string[], others: readonly string[]): boolean => {
  const theirs = wordsOf(others)
  return [...wordsOf(titles)].some((word) => theirs.has(word))
}

const FEMALE = /^(?:mrs|ms|miss|madame|dame|lady|baroness|sister)\b/i
const MALE = /^(?:mr|sir|lord|monsieur|baron|brother)\b/i

/** Whether one is addressed as a woman and the other as a man. */
export const addressedApart = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && ((FEMALE.test(a) && MALE.test(b)) || (MALE.test(a) && FEMALE.test(b)))
