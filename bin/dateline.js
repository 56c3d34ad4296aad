#!/usr/bin/env node
import { main } from "../dist/cli.js"

const status = await main(process.argv.slice(2))
// Prisma's schema engine leaves a timer of ten seconds behind: leave once all output is out, not once that has run.
process.stdout.write("", () => process.exit(status))
