import { fileURLToPath } from "node:url"
import type { TypedDocumentNode } from "@graphql-typed-document-node/core"
import { type GraphQLFormattedError, print } from "graphql"
import { ClientError, GraphQLClient, type Variables } from "graphql-request"
import pino from "pino"
import { openFetcher } from "../../src/ingest/fetch/open-fetcher.ts"
import { loadSample } from "../../src/load-sample.ts"
import type { ArticleInput } from "../../src/model/article-input.ts"
import { ingest } from "../../src/pipeline.ts"
import type { Stages } from "../../src/serve/context.ts"
import { createServer } from "../../src/serve/server.ts"
import { stagesOf } from "../../src/stages.ts"
import type { Database } from "../../src/store/database/database.ts"
import { testDatabase } from "./database.ts"

/** A server of the API over a database of its own, for one test file. */
export type Api = {
  readonly url: string
  readonly database: Database
  /** Sends an operation over HTTP; `statements` is how many SQL statements its reads took. No `data` when it is refused. */
  run: <Data, Given extends Variables>(
    document: TypedDocumentNode<Data, Given>,
    ...variables: Record<string, never> extends Given ? [Given?] : [Given]
  ) => Promise<{ data: Data; errors: readonly GraphQLFormattedError[]; statements: number }>
  /** Takes an article in as the commands do, and answers with its row; throws when it is refused. */
  ingest: (input: ArticleInput) => Promise<number>
  /** The slug of the story that has the article of this headline. */
  slugOfStoryWith: (headline: string) => Promise<string>
  close: () => Promise<void>
}

const project = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/**
 * Starts a server that holds these articles, or the sample corpus; the clock stands still when `now` is given, and `stages`
 * stand in for those of the same name.
 */
export const startApi = async ({
  articles = [],
  now,
  stages = {},
}: {
  articles?: readonly ArticleInput[] | "sample"
  now?: string
  stages?: Partial<Stages>
} = {}): Promise<Api> => {
  const database = await testDatabase()
  const log = pino({ level: "silent" })
  const allowPrivate = ["127.0.0.0/8"]
  const fetcher = openFetcher({ userAgent: "Dateline-test", allowPrivate })
  const deps = { database, log, now: () => (now ? new Date(now) : new Date()) }
  const take = async (input: ArticleInput): Promise<number> => {
    const result = await ingest(deps, input)
    if (result.kind === "refused") throw new Error(JSON.stringify(result.errors))
    return result.articleId
  }
  if (articles === "sample") await loadSample(deps)
  else for (const article of articles) await take(article)
  const app = await createServer({
    ...deps,
    stages: async () => ({ ...stagesOf({ ...deps, fetcher, allowPrivate }), ...stages }),
    version: "0.0.0-test",
    playground: { assetsDir: project("dist/playground"), operationsDir: project("operations") },
    corsOrigins: [],
    openAdmin: false,
  })
  const url = `${await app.listen({ port: 0, host: "127.0.0.1" })}/graphql`
  return {
    url,
    database,
    run: runOn(url, database),
    ingest: take,
    slugOfStoryWith: async (headline) => {
      const { rows } = await database.pool.query(
        `select slug from story s join story_article sa on sa.story_id = s.id join article a on a.id = sa.article_id
         where a.headline = $1`,
        [headline],
      )
      return rows[0].slug
    },
    close: async () => {
      await app.close()
      await fetcher.close()
      await database.close()
    },
  }
}

const runOn = (url: string, database: Database): Api["run"] => {
  const client = new GraphQLClient(url, { errorPolicy: "all" })
  return async (document, ...[variables]) => {
    let statements = 0
    const stop = database.observe(() => statements++)
    const response = await client
      .rawRequest(print(document), variables)
      .catch((error: unknown) => (error instanceof ClientError ? error.response : Promise.reject(error)))
      .finally(stop)
    return { data: response.data as never, errors: response.errors ?? [], statements }
  }
}
