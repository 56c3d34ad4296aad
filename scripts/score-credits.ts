/**
 * Scores how bylines and credits of pictures are cleaned, against the cases of a picture library:
 *
 *   npx tsx scripts/score-credits.ts DATA/credits/grid.jsonl [--failed]
 *
 * A case has `input` and `expected` fields of a picture's metadata. It is right when all that it expects of byline, credit
 * and title is what `cleanCredit` answers; other fields are not looked at. Cases that state a house's own choice, and
 * nothing that holds elsewhere, are counted apart.
 */
import { readFileSync } from "node:fs"
import { type CreditMetadata, cleanCredit } from "../src/enrich/media/clean-credit.ts"

type Case = { suite: string; name: string; input: CreditMetadata; expected: Record<string, string | null> }

/** What is the Guardian's own, and why. */
const HOUSE_STYLE: readonly { suite: RegExp; name?: RegExp; why: string }[] = [
  { suite: /^PhotographerRenamer$/, why: "a table of how one photographer spells his name" },
  {
    suite: /^ExtractGuardianCredit/,
    name: /truncated|override/,
    why: "its own papers win over any credit, however cut short",
  },
  { suite: /^UseCanonicalGuardianCredit$/, why: "how it calls itself" },
  { suite: /^CapitaliseByline$/, name: /contains \//, why: "one step of its list, which leaves the slash to the next" },
  { suite: /^SupplierProcessors$/, name: /Action Images/, why: "prints the owner of that agency behind it" },
  {
    suite: /^SupplierProcessors$/,
    name: /Allstar|Sportsphoto|Ronald Grant/,
    why: "its contracts' order and names of three libraries",
  },
]

const [file, ...options] = process.argv.slice(2)
const cases = readFileSync(file!, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Case)

const answerTo = (input: CreditMetadata) => {
  const { byline, credit, title } = cleanCredit(input)
  return { byline, credit, title } as Record<string, string | null>
}
const isRight = ({ input, expected }: Case): boolean => {
  const answer = answerTo(input)
  return Object.entries(expected).every(([field, value]) => !(field in answer) || answer[field] === value)
}
const isHouseStyle = ({ suite, name }: Case): boolean =>
  HOUSE_STYLE.some((rule) => rule.suite.test(suite) && (rule.name?.test(name) ?? true))

const report = (what: string, some: readonly Case[]): void => {
  const right = some.filter(isRight).length
  console.log(`${what}: ${right} of ${some.length}, ${((100 * right) / Math.max(1, some.length)).toFixed(1)} %`)
}

for (const suite of new Set(cases.map((each) => each.suite)))
  report(
    suite,
    cases.filter((each) => each.suite === suite),
  )
report("house style", cases.filter(isHouseStyle))
report(
  "not house style",
  cases.filter((each) => !isHouseStyle(each)),
)
report("all", cases)
if (options.includes("--failed"))
  for (const { suite, name, input, expected } of cases.filter((each) => !isRight(each)))
    console.log(JSON.stringify({ suite, name, input, expected, answer: answerTo(input) }))
