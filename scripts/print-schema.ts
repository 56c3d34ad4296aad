import { writeFile } from "node:fs/promises"
import { printSchema } from "graphql"
import { createSchema } from "../src/serve/schema.ts"

await writeFile(new URL("../schema.graphql", import.meta.url), `${printSchema(createSchema())}\n`)
