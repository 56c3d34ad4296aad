// Trains the tagger of names and writes models/names.bin.br: `npx tsx scripts/train-names/index.ts DATA LISTS`.
// DATA holds entities/conll03_{train,dev}.jsonl and raw texts; LISTS is a folder where the packages of README.md are installed.
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { lexiconOf } from "../../src/enrich/names/tagger/lexicon.ts"
import { tokenizedSentences } from "../../src/enrich/names/tagger/tokens.ts"
import { wordReader } from "../../src/enrich/names/tagger/word-facts.ts"
import { packageFile } from "../../src/lib/package-file.ts"
import { augmented } from "./augment.ts"
import { buildLexicon } from "./build-lexicon.ts"
import { compileArticle, FeatureIndex, withoutRare } from "./compile.ts"
import { evaluate, tag } from "./evaluate.ts"
import { readGazetteer } from "./gazetteer.ts"
import { readLabelled } from "./labelled.ts"
import { compressed, pruned, unpruned } from "./pack.ts"
import { randomOf } from "./random.ts"
import { rawTexts } from "./raw-texts.ts"
import { meanWeights, trainCrf } from "./train-crf.ts"

/** The first is for the copies; each is for the order of one training, and what they learn is averaged. */
const SEEDS = [1, 2]
/** How often each article is trained on with other names and headlines, beside as it is. */
const COPIES = 2
const LEAST_OFTEN = 2
const SETTINGS = { epochs: 4, rate: 0.1 }
const SIZE = { rows: 260_000, step: 0.03 }

const [data, lists] = process.argv.slice(2)
if (!data || !lists)
  throw new Error("Say where the data and the lists are: npx tsx scripts/train-names/index.ts DATA LISTS")

const began = Date.now()
const log = (line: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`)

const gazetteer = readGazetteer(lists)
const tables = buildLexicon(rawTexts(data).flatMap(tokenizedSentences), gazetteer)
log(`${tables.wordKeys.length} words, ${tables.nameKeys.length} names of gazetteers`)

const lexicon = lexiconOf(tables)
const read = wordReader(lexicon)
const index = new FeatureIndex()
const random = randomOf(SEEDS[0]!)
const articles = readLabelled(join(data, "entities/conll03_train.jsonl"))
const copies = Array.from({ length: COPIES }, () => articles.map((article) => augmented(article, gazetteer, random)))
const all = [articles, ...copies].flat().flatMap((article) => compileArticle(article, lexicon, read, index))
const examples = withoutRare(all, index.size, LEAST_OFTEN)
log(`${examples.length} sentences, ${index.size} features`)

const weights = meanWeights(SEEDS.map((seed) => trainCrf(examples, index.size, { ...SETTINGS, seed }, log)))
const known = { rowOf: (key: number) => index.find(key) }
const dev = readLabelled(join(data, "entities/conll03_dev.jsonl")).flatMap((article) =>
  compileArticle(article, lexicon, read, known),
)
log(`dev, all weights: ${evaluate(dev, (example) => tag(example, weights))}`)

const model = pruned(index, weights, tables, SIZE)
const kept = unpruned(index, model)
log(`dev, as packed: ${evaluate(dev, (example) => tag(example, kept))}`)
mkdirSync(packageFile("models"), { recursive: true })
const bytes = compressed(model)
writeFileSync(packageFile("models", "names.bin.br"), bytes)
log(`models/names.bin.br: ${bytes.length} bytes`)
