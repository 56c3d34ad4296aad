// Runs the command line from its sources: npx tsx scripts/dev.ts serve
import { main } from "../src/cli.ts"

process.exitCode = await main(process.argv.slice(2))
