import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { type Api, startApi } from "../support/api.ts"
import { chromiumPath, launchBrowser } from "../support/browser.ts"
import { ensurePlayground } from "../support/ensure-playground.ts"

describe.skipIf(!chromiumPath())(
  "the playground in Chromium (skipped where there is none; CHROMIUM_PATH names one)",
  () => {
    let api: Api
    let browser: Browser
    let page: Page
    let origin: string
    const requested = new Set<string>()
    const problems: string[] = []

    beforeAll(async () => {
      await ensurePlayground()
      api = await startApi({ articles: "sample" })
      origin = new URL(api.url).origin
      browser = (await launchBrowser())!
    })
    afterAll(async () => {
      await browser?.close()
      await api?.close()
    })

    beforeEach(async () => {
      requested.clear()
      problems.length = 0
      const context = await browser.newContext({ viewport: { width: 1400, height: 1600 } })
      context.setDefaultTimeout(15_000)
      page = await context.newPage()
      context.on("request", (request) => requested.add(new URL(request.url()).origin))
      page.on("pageerror", (error) => problems.push(String(error)))
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") problems.push(message.text())
      })
    })
    afterEach(async () => {
      await page.context().close()
      expect(problems).toEqual([])
      expect([...requested]).toEqual([origin])
    })

    const run = () => page.getByRole("button", { name: /^Execute/ }).click()
    const editor = (label: string) => page.getByLabel(label).locator(".view-lines")
    const answer = () => editor("Result Window")
    const choose = (example: string) =>
      page.getByLabel("Examples").getByRole("button", { name: example }).last().click()
    const contains = (text: string) => ({ hasText: new RegExp(text.replaceAll(" ", "\\s")) })

    test("a first visit opens on a story bundle with variables that work", async () => {
      await page.goto(`${origin}/graphql`)
      await editor("Operation Editor").filter(contains("query StoryBundle")).waitFor()
      await run()
      await answer().filter(contains("Joe Biden")).waitFor()
    })

    test("an example opens in a tab of its own, runs, and is there again after a reload", async () => {
      await page.goto(`${origin}/playground`)
      await editor("Operation Editor").filter(contains("query StoryBundle")).waitFor()
      await choose("TopStories")
      await page.getByRole("tab", { name: "TopStories" }).waitFor()
      await run()
      await answer().filter(contains("velmar")).waitFor()
      await choose("StoryBundle")
      await page.waitForFunction(() => {
        const saved = JSON.parse(localStorage.getItem("graphiql:tabState") ?? "{}")
        return saved.tabs?.length === 2 && saved.activeTabIndex === 0
      })
      await page.reload()
      await editor("Operation Editor").filter(contains("query StoryBundle")).waitFor()
      expect(await page.getByRole("tab").count()).toBe(2)
      await run()
      await answer().filter(contains("Joe Biden")).waitFor()
    })

    test("the schema can be read beside the editor", async () => {
      await page.goto(`${origin}/playground`)
      await page.getByRole("button", { name: /Documentation Explorer/ }).click()
      await page.getByRole("link", { name: "Person", exact: true }).click()
      await page.getByText("jobTitle").first().waitFor()
    })
  },
)
