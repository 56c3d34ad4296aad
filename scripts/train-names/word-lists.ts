import { isDemonym } from "../../src/enrich/gazetteer/countries.ts"
import { firstNames } from "../../src/enrich/gazetteer/first-names.ts"
import { jobModifiers, jobNouns } from "../../src/enrich/gazetteer/jobs.ts"
import {
  nameParticles,
  organizationFirstWords,
  organizationLastWords,
  otherCapitalised,
  placeFirstWords,
  placeLastWords,
} from "../../src/enrich/gazetteer/name-words.ts"
import { honorifics, offices, titleQualifiers } from "../../src/enrich/gazetteer/titles.ts"
import { personVerbs, speechVerbs } from "../../src/enrich/gazetteer/verbs.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Last words of events and contests. */
const eventWords = words(`
  Cup Open Championship Championships Olympics Games Prix Trophy Prize Award Awards Tour Series Bowl Derby Masters Marathon Festival War Day Week
  Summit Conference Conferences Olympiad Finals Classic Invitational Crisis Revolution Election Elections Convention Holocaust Christmas Easter Ramadan
`)
/** Last words of laws, works and products. */
const workWords = words(`
  Act Bill Treaty Accord Accords Agreement Convention Protocol Constitution Amendment Law Code Plan Report Show Song Symphony Bible Koran Index Average
  Award Movie Film Novel Trilogy Album Windows Edition Boeing Airbus
`)

type Entries = { has: (word: string) => boolean }

/** The hand-made lists whose words the tagger is told of; the position of each is its bit. */
const LISTS: readonly Entries[] = [
  honorifics,
  offices,
  titleQualifiers,
  organizationLastWords,
  organizationFirstWords,
  placeLastWords,
  placeFirstWords,
  otherCapitalised,
  { has: isDemonym },
  { has: (word) => jobNouns.has(word) || jobModifiers.has(word) },
  speechVerbs,
  personVerbs,
  eventWords,
  workWords,
  nameParticles,
  firstNames,
]

/** All words of the lists that can be told. */
export const listedWords = (): string[] =>
  [honorifics, offices, titleQualifiers, organizationLastWords, organizationFirstWords, placeLastWords, placeFirstWords]
    .concat([
      otherCapitalised,
      jobNouns,
      jobModifiers,
      speechVerbs,
      personVerbs,
      eventWords,
      workWords,
      nameParticles,
      firstNames,
    ])
    .flatMap((list) => [...list.keys()])

/** Which lists hold a word as it is written. */
export const listsOf = (word: string): number =>
  LISTS.reduce((bits, list, bit) => (list.has(word) ? bits | (1 << bit) : bits), 0)
