import type { Environment } from "monaco-editor"

/** Addresses of the built worker scripts; build.ts writes them in. */
declare const WORKER_URLS: { readonly editor: string; readonly graphql: string; readonly json: string }

/** Tells Monaco to start its workers from our own files; call before the first editor exists. */
export function serveWorkersFromHere(): void {
  const environment: Environment = {
    getWorker: (_id, label) =>
      new Worker(label === "graphql" || label === "json" ? WORKER_URLS[label] : WORKER_URLS.editor),
  }
  Object.assign(globalThis, { MonacoEnvironment: environment })
}
