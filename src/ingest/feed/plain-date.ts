const to24 = (_: string, hour: string, rest: string, half: string): string =>
  `${(Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)}${rest}`

/** What people and software put around and between the parts of a date, and how the same is written plainly. */
const REWRITES: [RegExp, string | ((...groups: string[]) => string)][] = [
  // A label before it; a comment, a word for the hour or the year after it; a zone said twice.
  [/^\p{L}+: ?(?=\S)/u, ""],
  [/ ?\([^()]*\)$/, ""],
  [/ (?:uhr|hrs?|h|г\.?|р\.?)$/iu, ""],
  [/([+-]\d{2}:?\d{2})Z$/i, "$1"],
  [/\b(\d{1,2})(:\d{2}(?::\d{2})?) ?([ap])\.?m\b\.?/i, to24],
  [/(\d{4},? )(\d{1,2})\.(\d{2})\.(\d{2})(?= |$)/, "$1$2:$3:$4"],
  [/(:\d{2})\.(?=[a-z]|$)/i, "$1"],
  // 2003年12月31日, 2003. 12. 31., 2003. december 31.
  [/^(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日/, "$1-$2-$3"],
  [/^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?/, "$1-$2-$3"],
  [/^(\d{4})\. (\p{L}+) (\d{1,2})\.?/u, "$3 $2 $1"],
  // 1. März, 1er janvier, 31 de diciembre de 2003.
  [/\b(\d{1,2})(?:\.|er|º) ?(?=\p{L})/iu, "$1 "],
  [/ d[eo] (?=\p{L}|\d{4})/giu, " "],
  // The day first, but for the slashes of America.
  [/^(\d{1,2})[-.](\d{1,2})[-.](\d{4}),?(?= |$)/, "$3-$2-$1"],
  [/^(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4}),?(?= |$)/, "$3-$2-$1"],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4}),?(?= |$)/, "$3-$1-$2"],
  [
    /^(\d{1,2})\/(\d{1,2})\/(\d{2}),?(?= |$)/,
    (_, month, day, year) => `${year! < "69" ? 20 : 19}${year}-${month}-${day}`,
  ],
  // The basic format of ISO 8601; an hour alone.
  [/^(\d{4})(\d{2})(\d{2})T?(\d{2})(\d{2})(\d{2})?(?!\d)/i, "$1-$2-$3 $4:$5:$6"],
  [/ (\d{2}:\d{2}):(?=$|[z+-])/i, " $1"],
  [/^(\d{4}-\d{2}-\d{2}T\d{2})(?=$|[z+-])/i, "$1:00"],
  [/^(\d{9,10})\.\d+$/, "$1"],
]

/** A date's usual spelling, of at most 80 characters, whatever was written around its parts. */
export const plainDate = (written: string): string =>
  REWRITES.reduce(
    (text, [from, to]) => (typeof to === "string" ? text.replace(from, to) : text.replace(from, to)),
    written.slice(0, 200).trim().slice(0, 80).replace(/\s+/g, " "),
  ).trim()
