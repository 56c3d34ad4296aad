/**
 * Lets the loaders of one request go together, wave by wave: keys gather until every statement of the wave before has
 * answered and its answers were taken up. So each loader sends one statement a level of the query, always the same
 * number for the same query, however long each takes.
 */
export const waves = () => {
  let underWay = 0
  let waiting: (() => void)[] = []
  let scheduled = false

  const flush = () => {
    scheduled = false
    const batches = waiting
    waiting = []
    for (const dispatch of batches) dispatch()
  }
  const settle = () => {
    if (underWay > 0 || scheduled || waiting.length === 0) return
    scheduled = true
    // After the microtasks: resolvers take several to hand an answer on.
    setImmediate(flush)
  }
  return {
    /** DataLoader's `batchScheduleFn`. */
    schedule: (dispatch: () => void): void => {
      waiting.push(dispatch)
      settle()
    },
    /** Runs a statement as part of the present wave. */
    run: async <T>(statement: () => Promise<T>): Promise<T> => {
      underWay++
      try {
        return await statement()
      } finally {
        underWay--
        setImmediate(settle)
      }
    },
  }
}
