import { defineConfig } from "vitest/config"

export default defineConfig({
  // One copy of graphql: its CommonJS and ES builds must not meet in one process.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/global-setup.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
