const SUREST = 0.98

/** A confidence raised by further support; never quite 1. */
export const surer = (confidence: number, by: number): number => Number(Math.min(SUREST, confidence + by).toFixed(2))
