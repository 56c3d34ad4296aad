import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander"
import type { ServeOptions } from "./commands/serve.ts"
import { contentKinds } from "./ingest/detect-kind.ts"
import { packageVersion } from "./lib/package-file.ts"

/** Exit statuses: done is 0; done in part, or input refused; wrong usage or settings. */
const FAILED = 1
const WRONG_USAGE = 2

/** Errors that the person who started the command can put right: their message is all there is to say. */
const MISTAKES = new Set(["ConfigError", "DirectoryInUse"])

const port = (text: string): number => {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number > 65_535) throw new InvalidArgumentError("It is not a port.")
  return number
}

const fileOrStdin = () => new Argument("[file]", "a file; standard input when it is - or missing").default("-", "-")

const config = async () => (await import("./config.ts")).readConfig()

/** The commands. Each loads what it needs when it runs, so that help and mistakes are answered at once. */
const program = (version: string, finish: (status: number) => void): Command => {
  const dateline = new Command("dateline")
    .description("A GraphQL news aggregation backend.")
    .version(version)
    .exitOverride()
  const command = (name: string, description: string) =>
    dateline.command(name).description(description).exitOverride().showHelpAfterError("(--help says how it is used)")

  command("serve", "Serves the API, over an embedded database unless DATABASE_URL is set.")
    .option("--port <number>", "the port to listen on (PORT)", port)
    .option("--host <name>", "the address to listen on (HOST)")
    .option("--no-worker", "runs no jobs in this process")
    .option("--no-sample", "leaves an empty database empty")
    .action(async (options: ServeOptions) => {
      const { runServe } = await import("./commands/serve.ts")
      finish(await runServe(await config(), options))
    })

  command("worker", "Runs the jobs alone: checks feeds when they are due, settles stories.").action(async () => {
    const { runWorker } = await import("./commands/worker.ts")
    finish(await runWorker(await config()))
  })

  command("ingest", "Reads news into the database.")
    .argument("<file...>", "files or addresses; - for standard input")
    .addOption(new Option("--as <kind>", "what the files hold, not told by their content").choices(contentKinds))
    .action(async (files, options) => {
      const { runIngest } = await import("./commands/ingest.ts")
      finish(await runIngest(await config(), files, options))
    })

  command("analyze", "Shows what Dateline makes of an input, without a database.")
    .addArgument(fileOrStdin())
    .option("--jsonl", "reads JSON lines and prints a line for each")
    .action(async (file, options) => {
      const { runAnalyze } = await import("./commands/analyze.ts")
      finish(await runAnalyze(file, options))
    })

  command("enrich", "Lists the steps of understanding, or redoes them for stored articles.")
    .option("--step <name>", "redoes the articles that this step did not run over in its present version")
    .option("--all", "redoes the articles of which any step is old")
    .action(async (options) => {
      const { runEnrich } = await import("./commands/enrich.ts")
      finish(await runEnrich(await config(), options))
    })

  command("cluster", "Reads articles as JSON lines and prints which story each belongs to, without a database.")
    .addArgument(fileOrStdin())
    .action(async (file) => {
      const { runCluster } = await import("./commands/cluster.ts")
      finish(await runCluster(file))
    })

  command("settle", "Settles stories now, as the worker does soon after articles came: merges, splits and moves.")
    .option("--all", "settles all anew, not only what changed")
    .action(async (options) => {
      const { runSettle } = await import("./commands/settle.ts")
      finish(await runSettle(await config(), options))
    })

  command("check", "Recounts the counts that are kept, and says where they differ: exit status 1 if any does.")
    .option("--repair", "mends what differs")
    .action(async (options) => {
      const { runCheck } = await import("./commands/check.ts")
      finish(await runCheck(await config(), options))
    })

  feedCommands(command("feed", "Adds, lists, checks and removes the feeds that news comes from."), finish)

  command("migrate", "Brings the tables of the database up to date.")
    .option("--check", "only says what is pending: exit status 1 if anything is")
    .action(async (options) => {
      const { runMigrate } = await import("./commands/migrate.ts")
      finish(await runMigrate(await config(), options))
    })

  return dateline
}

const feedCommands = (feed: Command, finish: (status: number) => void): void => {
  const command = (name: string, description: string) =>
    feed.command(name).description(description).exitOverride().showHelpAfterError("(--help says how it is used)")

  command("add", "Has feeds read from now on.")
    .argument("<url...>", "addresses of feeds, or of pages that link to one")
    .option("--publisher <name>", "whose they are, by name or domain")
    .action(async (urls, options) => {
      const { runFeedAdd } = await import("./commands/feed/feed.ts")
      finish(await runFeedAdd(await config(), urls, options))
    })

  command("list", "Lists all feeds, each with its state and its last error.")
    .option("--json", "prints JSON, a line for each")
    .action(async (options) => {
      const { runFeedList } = await import("./commands/feed/feed.ts")
      finish(await runFeedList(await config(), options))
    })

  command("refresh", "Checks feeds now and takes in what they bring.")
    .argument("[feed...]", "ids or addresses")
    .option("--all", "checks all feeds that are not stopped")
    .action(async (names, options) => {
      const { runFeedRefresh } = await import("./commands/feed/refresh-feeds.ts")
      finish(await runFeedRefresh(await config(), names, options))
    })

  command("remove", "Forgets feeds; their articles stay.")
    .argument("<feed...>", "ids or addresses")
    .action(async (names) => {
      const { runFeedRemove } = await import("./commands/feed/feed.ts")
      finish(await runFeedRemove(await config(), names))
    })

  command("import", "Adds the feeds of an OPML list.")
    .argument("<file>", "the list; - for standard input")
    .action(async (file) => {
      const { runFeedImport } = await import("./commands/feed/feed-lists.ts")
      finish(await runFeedImport(await config(), file))
    })

  command("export", "Prints all feeds as an OPML list.").action(async () => {
    const { runFeedExport } = await import("./commands/feed/feed-lists.ts")
    finish(await runFeedExport(await config()))
  })
}

const statusOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  return error instanceof Error && MISTAKES.has(error.name) ? WRONG_USAGE : FAILED
}

/** Runs the command line; answers with the exit status. */
export const main = async (args: readonly string[]): Promise<number> => {
  // Who reads our output may have enough of it, as `head` does.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : FAILED))
  let status = 0
  const finish = (result: number) => {
    status = result
  }
  try {
    await program(await packageVersion(), finish).parseAsync(args, { from: "user" })
  } catch (error) {
    status = statusOf(error)
  }
  return status
}
