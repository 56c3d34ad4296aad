import { existsSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"

const USUAL_PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

/** Keeps Chromium from calling home, so that every request a test sees is the page's own. */
const QUIET = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-extensions",
  "--disable-gpu",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
]

/** The Chromium of this machine, or the one that CHROMIUM_PATH names; null if there is none, for tests to skip. */
export function chromiumPath(): string | null {
  const named = process.env.CHROMIUM_PATH
  return (named ? [named] : USUAL_PLACES).find((path) => existsSync(path)) ?? null
}

/** A fresh headless Chromium, or null if this machine has none. The caller closes it. */
export async function launchBrowser(): Promise<Browser | null> {
  const executablePath = chromiumPath()
  return executablePath ? chromium.launch({ executablePath, args: QUIET }) : null
}
