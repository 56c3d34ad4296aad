// How long settling stored articles takes, and how long it keeps others waiting: npx tsx bench/settling.ts FILE.jsonl[.gz] [articles]
// The articles are put into a database straight, each in a story of its own, which is the most that there can be to do.
import { readFileSync } from "node:fs"
import { monitorEventLoopDelay } from "node:perf_hooks"
import { gunzipSync } from "node:zlib"
import { clustering } from "../src/cluster/clustering.ts"
import { profileArticle } from "../src/cluster/profile-article.ts"
import { settleStories } from "../src/jobs/settle-stories.ts"
import { packageFile } from "../src/lib/package-file.ts"
import { openEmbedded } from "../src/store/database/embedded.ts"
import { openServer } from "../src/store/database/server.ts"
import { insertRows } from "../src/store/insert-rows.ts"
import { migrate } from "../src/store/migrate.ts"
import { markAllUnsettled } from "../src/store/stories/settling/unsettled.ts"

const [file, most = "2000"] = process.argv.slice(2)
if (!file)
  throw new Error(
    "npx tsx bench/settling.ts FILE.jsonl[.gz] [articles]; DATABASE_URL names an empty database of a server",
  )

type Line = { id?: string; headline?: string; articleBody?: string; text?: string; datePublished?: string }
const bytes = readFileSync(file)
const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString().split("\n").filter(Boolean)
const given = lines.slice(0, Number(most)).map((line) => JSON.parse(line) as Line)

const url = process.env.DATABASE_URL
const database = url ? openServer(url) : await openEmbedded({ memory: true })
await migrate(database, packageFile("prisma", "migrations"))
const seen = new Date().toISOString()
const rows = given.map((line, i) => {
  const headline = line.headline ?? ""
  const articleBody = line.articleBody ?? line.text ?? ""
  const datePublished = new Date(line.datePublished ?? seen).toISOString()
  const profile = profileArticle({ id: "", headline, articleBody, datePublished })
  return { id: i + 1, headline, articleBody, datePublished, profile }
})
for (let at = 0; at < rows.length; at += 500) {
  const some = rows.slice(at, at + 500)
  const article = some.map(({ id, headline, articleBody, datePublished, profile }) => ({
    ...{ id, headline, article_body: articleBody, keywords: [], word_count: 1, date_published: datePublished, profile },
    ...{ first_seen: seen, updated_at: seen, fingerprint: `${id}`, content_hash: "", headline_changed: false },
    ...{ canonical_url: `https://bench.example/${id}`, key_sentences: [] },
  }))
  const story = some.map(({ id, headline, datePublished, profile }) => ({
    ...{
      id,
      slug: `s${id}`,
      headline,
      first_published: datePublished,
      last_published: datePublished,
      article_count: 1,
    },
    ...{ publisher_count: 1, trending_key: 0, revision: 1, lead_article_id: id, is_pinned: false, is_arranged: false },
    ...{ profile: clustering.include(`${id}`, null, { ...profile, datePublished }), created_at: seen },
  }))
  const membership = some.map(({ id, datePublished }) => ({
    ...{
      article_id: id,
      story_id: id,
      score: 1,
      reasons: [],
      is_pinned: false,
      date_published: datePublished,
      first_seen: seen,
    },
  }))
  await insertRows(database, "article", article)
  await insertRows(database, "story", story)
  await insertRows(database, "story_article", membership)
}
await database.pool.query("select setval('story_id_seq', 1000000)")
await markAllUnsettled(database, clustering)

const run = async (what: string) => {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const started = performance.now()
  const counts = await settleStories({ database, now: () => new Date() })
  const seconds = (performance.now() - started) / 1000
  delay.disable()
  const [p99, longest] = [delay.percentile(99) / 1e6, delay.max / 1e6].map((ms) => ms.toFixed(0))
  console.log(
    what,
    JSON.stringify(counts),
    `${seconds.toFixed(1)} s, others waited p99 ${p99} ms, at most ${longest} ms`,
  )
}

console.log(`${rows.length} articles, ${database.kind}`)
await run("first time")
await markAllUnsettled(database, clustering)
await run("the same again")
const { rows: last } = await database.pool.query("select id from article order by date_published desc limit 1")
await database.pool.query(
  "insert into unsettled_article (block, article_id) select max(block), $1::int from settled_block",
  [last[0].id],
)
await run("after one article more")
await database.close()
