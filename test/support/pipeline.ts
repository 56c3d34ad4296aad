import pino from "pino"
import type { ArticleInput } from "../../src/model/article-input.ts"
import { ingest } from "../../src/pipeline.ts"
import type { Database } from "../../src/store/database/database.ts"

/** The pipeline over a database, with a clock that stands still; rows of any query beside it. */
export const pipelineOver = (database: Database, now = "2024-05-20T12:00:00Z") => ({
  ingest: (input: ArticleInput) =>
    ingest({ database, log: pino({ level: "silent" }), now: () => new Date(now) }, input),
  rows: async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows,
})

/** An article about a made-up harbour fire, clean and dated; give what differs. */
export const harbourFire = (given: Partial<ArticleInput> = {}): ArticleInput => ({
  headline: "Fire destroys two warehouses in Brindle Harbour",
  articleBody: [
    "A fire destroyed two warehouses in Brindle Harbour on Saturday and injured three firefighters.",
    "“We heard two loud bangs before the roof fell in,” said Fire Chief Marta Oduya.",
    "The Port of Brindle said that 40 people had been evacuated from the quay.",
  ].join("\n\n"),
  publisher: "Brindle Echo",
  datePublished: "2024-05-19T08:00:00Z",
  ...given,
})
