/**
 * Packs given names of many languages into models/given-names.bin.br: one a line, sorted, in the letters of their language.
 *
 *   npm install --no-save @faker-js/faker && npx tsx scripts/pack-given-names.ts
 *
 * The lists are those of @faker-js/faker (MIT). Scripts without capitals are left out, since nothing marks a name in them,
 * and so are the lists of names in several words.
 */
import { writeFileSync } from "node:fs"
import { brotliCompressSync, constants } from "node:zlib"
import { packageFile } from "../src/lib/package-file.ts"

type Names = Record<string, readonly string[] | undefined>
type Locale = { person?: { first_name?: Names; firstName?: readonly string[] } }

const PACKAGE: string = "@faker-js/faker"
const CASED_NAME = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}][\p{L}\p{M}'’-]{2,}$/u
/** Names in several words; lists of English with many words that are names of things oftener. */
const LEFT_OUT = new Set(["vi", "en", "en_AU", "en_AU_ocker"])

const { allLocales } = (await import(PACKAGE)) as { allLocales: Record<string, Locale> }
const written = Object.entries(allLocales)
  .filter(([locale]) => !LEFT_OUT.has(locale))
  .flatMap(([, { person }]) => [...Object.values(person?.first_name ?? {}), person?.firstName].flat())
const names = [...new Set(written)].filter(
  (name) => name !== undefined && /^\p{Lu}/u.test(name) && CASED_NAME.test(name),
)
const packed = brotliCompressSync(names.sort().join("\n"), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
writeFileSync(packageFile("models", "given-names.bin.br"), packed)
console.log(`${names.length} names, ${packed.length} bytes`)
