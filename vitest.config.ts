import { defineConfig } from "vitest/config"

export default defineConfig({
  // One copy of graphql: its CommonJS and ES builds must not meet in one process.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/global-setup.ts"],
    // The files that a worker runs share its modules: to import them anew for each took a third of the time.
    isolate: false,
    // One more than the default: the main process only waits.
    maxWorkers: "100%",
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
