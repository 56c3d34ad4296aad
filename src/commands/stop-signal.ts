/** Resolves when the process is told to stop: by SIGINT (Ctrl-C) or SIGTERM. */
export const stopSignal = () =>
  new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve())
  })
